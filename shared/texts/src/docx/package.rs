//! The archive around the parts: what it says about its own size is not believed.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::TextError;
use crate::limits::MAX_UNPACKED;

/// Most parts. A document has about fifteen, and one more for each picture.
const MAX_PARTS: usize = 2_000;

/// An archive that was looked through.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still be unpacked.
    left: u64,
}

/// Whether the bytes are an archive with the parts that make a Word file.
pub(crate) fn is_docx(bytes: &[u8]) -> bool {
    ZipArchive::new(Cursor::new(bytes)).is_ok_and(|archive| {
        archive.index_for_name("[Content_Types].xml").is_some()
            && archive.file_names().flatten().any(|name| is_main(&name))
    })
}

/// Word on the web numbers the main part: `word/document2.xml`.
fn is_main(name: &str) -> bool {
    let number = name.strip_prefix("word/document").and_then(|rest| rest.strip_suffix(".xml"));
    number.is_some_and(|number| number.bytes().all(|digit| digit.is_ascii_digit()))
}

impl<'a> Package<'a> {
    /// Looks at every entry without unpacking it.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, TextError> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TextError::Damaged)?;
        if archive.len() > MAX_PARTS {
            return Err(TextError::UnpacksTooLarge);
        }
        let mut said = 0_u64;
        for at in 0..archive.len() {
            let entry = archive.by_index_raw(at).map_err(|_| TextError::Damaged)?;
            if entry.encrypted() {
                return Err(TextError::Encrypted);
            }
            let name = entry.name().map_err(|_| TextError::Damaged)?;
            if entry.enclosed_name().is_none() || name.starts_with('/') || name.contains('\\') {
                return Err(TextError::Damaged);
            }
            said = said.saturating_add(entry.size());
        }
        if said > MAX_UNPACKED {
            return Err(TextError::UnpacksTooLarge);
        }
        Ok(Self { archive, left: MAX_UNPACKED })
    }

    /// The name of the part with the body.
    pub(super) fn main(&self) -> Option<String> {
        self.archive.file_names().flatten().find(|name| is_main(name)).map(Into::into)
    }

    /// A part as text.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, TextError> {
        let Some(at) = self.archive.index_for_name(name) else { return Ok(None) };
        let entry = self.archive.by_index(at).map_err(|_| TextError::Damaged)?;
        let mut bytes = Vec::new();
        entry.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| TextError::Damaged)?;
        let unpacked = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.left = self.left.checked_sub(unpacked).ok_or(TextError::UnpacksTooLarge)?;
        String::from_utf8(bytes).map(Some).map_err(|_| TextError::Damaged)
    }
}
