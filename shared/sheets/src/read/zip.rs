//! Looks into an archive before anybody unpacks it: what it says about its own size is not believed.

use std::io::{Cursor, Read, copy, sink};

use super::MAX_UNPACKED;
use crate::SheetError;

/// Most files in an archive. A workbook has a dozen, one with many sheets a few hundred.
const MAX_FILES: usize = 1_000;

/// Unpacks everything into nothing, and stops where it grows too large.
pub(super) fn check(bytes: &[u8]) -> Result<(), SheetError> {
    let broken = || SheetError::NotReadable("it is damaged, or no Excel file".into());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > MAX_FILES {
        return Err(SheetError::UnpacksTooLarge);
    }
    let mut left = MAX_UNPACKED;
    for at in 0..archive.len() {
        let encrypted = archive.by_index_raw(at).map_err(|_| broken())?.encrypted();
        if encrypted {
            return Err(SheetError::Encrypted);
        }
        let file = archive.by_index(at).map_err(|_| broken())?;
        let unpacked = copy(&mut file.take(left + 1), &mut sink()).map_err(|_| broken())?;
        left = left.checked_sub(unpacked).ok_or(SheetError::UnpacksTooLarge)?;
    }
    Ok(())
}
