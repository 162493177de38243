//! Makes Word files part by part.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub(super) const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;

/// An archive of these files.
pub(super) fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The XML of a part whose root holds this.
pub(super) fn part(root: &str, inner: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">{inner}</w:{root}>"#
    )
}

/// A file with this body and more parts.
pub(super) fn with(body: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let main = part("document", &format!("<w:body>{body}</w:body>"));
    let own: [(&str, &[u8]); 2] = [("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", main.as_bytes())];
    archive(&[own.as_slice(), more].concat())
}

/// A file with this body.
pub(super) fn docx(body: &str) -> Vec<u8> {
    with(body, &[])
}

/// A file whose main part is this.
pub(super) fn main_part(xml: &[u8]) -> Vec<u8> {
    archive(&[("[Content_Types].xml", TYPES.as_bytes()), ("word/document.xml", xml)])
}

/// A paragraph of these words.
pub(super) fn p(words: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>")
}

/// Relations of the main part: id, type, target, and whether it is outside.
pub(super) fn relations(all: &[(&str, &str, &str, bool)]) -> String {
    let one = |(id, kind, target, outside): &(&str, &str, &str, bool)| {
        let mode = if *outside { " TargetMode=\"External\"" } else { "" };
        format!(
            r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"{mode}/>"#
        )
    };
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>"#,
        all.iter().map(one).collect::<String>()
    )
}
