//! PDF: places of letters on pages, which pdfboss puts in the order that people read.

mod columns;
mod layout;
mod web;

use pdfboss_core::source::block_on;
use pdfboss_core::{Document, Error, Immediate, Page};
use pdfboss_output::{
    FontCache, LayoutOptions, ReadingOrder, page_layout_opts, retain_rulings_on_page, retain_spans_on_page,
};
use pdfboss_text::extract_spans_and_rulings_reporting_cached_with as places;

use crate::TextError;
use crate::limits::{MAX_PAGES, MAX_UNPACKED};
use crate::text::Pages;

/// The author's own order where the file tells it, and columns found on the page where it does not.
const ORDER: ReadingOrder = ReadingOrder::StructureTree;

/// Reads all pages.
pub(crate) fn read(bytes: &[u8], pages: &mut Pages) -> Result<(), TextError> {
    let document = Document::load(bytes.to_vec()).map_err(|error| failure(&error))?;
    match document.flattened_page_count() {
        0 => return Err(TextError::Damaged),
        count if count > MAX_PAGES => return Err(TextError::TooManyPages),
        _ => {}
    }
    each_page(&document, pages)
}

fn each_page(document: &Document, pages: &mut Pages) -> Result<(), TextError> {
    let fonts = FontCache::default();
    let layers = document.oc_state();
    let structure = pdfboss_output::structure_for(document, ORDER);
    let mut left = MAX_UNPACKED;
    for at in 0..document.flattened_page_count() {
        let page = document.page(at).map_err(|error| failure(&error))?;
        left = left.checked_sub(unpacked(document, &page)).ok_or(TextError::UnpacksTooLarge)?;
        let found = places(Immediate(document), &page, &fonts, layers.as_ref(), structure.as_ref(), ORDER);
        let (mut spans, mut rulings, report) = block_on(found).map_err(|error| failure(&error))?;
        retain_spans_on_page(&mut spans, &page);
        retain_rulings_on_page(&mut rulings, &page);
        let blocks = page_layout_opts(&spans, &rulings, report.order, &LayoutOptions::default());
        let mut text = layout::text(&blocks, &spans);
        web::append(&mut text, &document.annotations(&page));
        pages.push(&text)?;
    }
    Ok(())
}

/// How many bytes the content of a page unpacks into. A page whose content cannot be unpacked has no text.
fn unpacked(document: &Document, page: &Page) -> u64 {
    page.content(document).map_or(0, |content| u64::try_from(content.len()).unwrap_or(u64::MAX))
}

fn failure(error: &Error) -> TextError {
    match error {
        Error::Encrypted => TextError::Encrypted,
        _ => TextError::Damaged,
    }
}
