//! A page as a Word file with the parts that one cannot do without.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::page::{Block, Page};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The page as a Word file: rows and columns as tables.
///
/// # Errors
/// When the archive cannot be written.
pub(crate) fn as_docx(page: &Page) -> Result<Vec<u8>, String> {
    let body: String = page.blocks.iter().map(block).collect();
    let document = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{MAIN}"><w:body>{body}</w:body></w:document>"#
    );
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in
        [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", &document)]
    {
        archive.start_file(name, SimpleFileOptions::default()).map_err(|error| error.to_string())?;
        archive.write_all(content.as_bytes()).map_err(|error| error.to_string())?;
    }
    Ok(archive.finish().map_err(|error| error.to_string())?.into_inner())
}

fn block(block: &Block) -> String {
    let cells = |left: &[String], right: &[String]| {
        let cell =
            |lines: &[String]| format!("<w:tc>{}</w:tc>", lines.iter().map(|line| paragraph(line)).collect::<String>());
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell(left), cell(right))
    };
    match block {
        Block::Line(line) => paragraph(line),
        Block::Row([first, second]) => cells(std::slice::from_ref(first), std::slice::from_ref(second)),
        Block::Columns(left, right) => cells(left, right),
    }
}

fn paragraph(line: &str) -> String {
    let text = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let text = text.replace('\t', r#"</w:t><w:tab/><w:t xml:space="preserve">"#);
    format!(r#"<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>"#)
}
