//! What a reader sees around the pages: title, language, outline. printpdf knows only some of it,
//! the rest is written into the finished object tree.

use std::io::Write as _;

use chrono::Utc;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use printpdf::{OffsetDateTime, PdfDocument, PdfDocumentInfo, PdfSaveOptions};

use crate::model::Report;
use crate::{DocumentError, clean, words};

/// Title, subject and dates of the document.
pub(crate) fn information(report: &Report) -> Result<PdfDocumentInfo, DocumentError> {
    let made = report.made_at.with_timezone(&Utc).timestamp();
    let made = OffsetDateTime::from_unix_timestamp(made).map_err(|error| DocumentError::Pdf(error.to_owned()))?;
    Ok(PdfDocumentInfo {
        document_title: clean::line(&format!("{}, {}", report.title, report.period)),
        author: clean::line(&report.organisation),
        creator: words::PRODUCT.to_owned(),
        producer: words::PRODUCT.to_owned(),
        subject: clean::line(&report.title),
        // Carries the language to `save`, which moves it to where the format wants it.
        identifier: language(&report.language),
        creation_date: made,
        modification_date: made,
        metadata_date: made,
        ..PdfDocumentInfo::default()
    })
}

/// A language tag has letters, digits and hyphens; anything else would not be one.
fn language(tag: &str) -> String {
    let tag: String = tag.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(35).collect();
    if tag.is_empty() { "en".to_owned() } else { tag }
}

/// Headings for the reader's sidebar. Numbered, because printpdf sorts those of a page by name.
pub(crate) fn outline(document: &mut PdfDocument, headings: &[(String, usize)]) {
    let digits = headings.len().to_string().len();
    for (index, (title, page)) in headings.iter().enumerate() {
        document.add_bookmark(&format!("{:0digits$}  {title}", index + 1), page + 1);
    }
}

/// The bytes of the document.
pub(crate) fn save(document: &PdfDocument) -> Result<Vec<u8>, DocumentError> {
    let failed = |error: &dyn std::fmt::Display| DocumentError::Pdf(error.to_string());
    let mut tree = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    "1.7".clone_into(&mut tree.version);
    // Random in printpdf; without it the same report gives the same bytes.
    tree.trailer.remove(b"ID");
    let info = tree.trailer.get(b"Info").and_then(|info| info.as_reference()).map_err(|error| failed(&error))?;
    let info = tree.get_dictionary_mut(info).map_err(|error| failed(&error))?;
    info.remove(b"GTS_PDFXVersion");
    let language = info.remove(b"Identifier");
    let catalog = tree.catalog_mut().map_err(|error| failed(&error))?;
    if let Some(language) = language {
        catalog.set("Lang", language);
    }
    let mut preferences = blank(catalog);
    preferences.set("DisplayDocTitle", true);
    catalog.set("ViewerPreferences", preferences);
    catalog.set("PageMode", "UseNone");
    for object in tree.objects.values_mut() {
        if let Ok(stream) = object.as_stream_mut()
            && stream.allows_compression
            && stream.dict.get(b"Filter").is_err()
        {
            let compressed = compressed(&stream.content).map_err(|error| failed(&error))?;
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(compressed);
        }
    }
    let mut bytes = Vec::new();
    tree.save_to(&mut bytes).map_err(|error| failed(&error))?;
    Ok(bytes)
}

/// The usual level: lopdf takes the highest, which costs twice the time for a hundredth of the size.
fn compressed(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content)?;
    encoder.finish()
}

fn blank<T: Default>(_same_type: &T) -> T {
    T::default()
}
