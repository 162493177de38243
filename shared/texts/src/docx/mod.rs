//! Word files: an archive of XML parts, of which a few hold words.

mod body;
mod frame;
mod package;
mod rels;
mod table;
mod xml;

use package::Package;
pub(crate) use package::is_docx;
use rels::Relations;

use crate::TextError;
use crate::text::Pages;

/// Reads headers, body, notes and footers, in this order.
pub(crate) fn read(bytes: &[u8], pages: &mut Pages) -> Result<(), TextError> {
    let mut package = Package::open(bytes)?;
    let main = package.main().ok_or(TextError::NotText)?;
    let relations = Relations::of(&mut package, &main)?;
    let body = text(&mut package, &main, &relations)?;
    let headers = side(&mut package, &relations, "header")?;
    let mut whole = headers + &body;
    for kind in ["footnotes", "endnotes", "footer"] {
        whole.push('\n');
        whole.push_str(&side(&mut package, &relations, kind)?);
    }
    pages.push_all(&whole)
}

/// The texts of all parts of one kind, each once: the header of the first page is often that of the others too.
fn side(package: &mut Package<'_>, relations: &Relations, kind: &str) -> Result<String, TextError> {
    let mut seen: Vec<String> = Vec::new();
    for part in relations.parts(kind) {
        let own = Relations::of(package, part)?;
        let found = text(package, part, &own)?;
        if !found.trim().is_empty() && !seen.contains(&found) {
            seen.push(found);
        }
    }
    Ok(seen.concat())
}

/// The words of a part; none where the part is missing.
fn text(package: &mut Package<'_>, part: &str, relations: &Relations) -> Result<String, TextError> {
    package.part(part)?.map_or_else(|| Ok(String::new()), |xml| body::text(&xml, relations))
}
