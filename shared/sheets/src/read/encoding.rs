//! Bytes as text. Files say seldom how they were written; what reads as UTF-8 is UTF-8, and what does not comes from an
//! old Windows program.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::SheetError;

/// The text and the name of its encoding, with every line break as `\n`.
pub(super) fn text_of(bytes: &[u8]) -> Result<(String, &'static str), SheetError> {
    let (encoding, bytes) = detect(bytes);
    let text = encoding.decode_without_bom_handling(bytes).0;
    if text.contains('\0') {
        return Err(SheetError::WrongType("This is not text. Choose a CSV or Excel file."));
    }
    Ok((text.replace("\r\n", "\n").replace('\r', "\n"), encoding.name()))
}

fn detect(bytes: &[u8]) -> (&'static Encoding, &[u8]) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (encoding, bytes.get(mark..).unwrap_or_default());
    }
    // UTF-16 without a mark: Latin text has a zero in every second place.
    let start = bytes.get(..512).unwrap_or(bytes);
    let zeros = |parity: usize| start.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let most = start.len() / 4;
    match (even, odd) {
        (0, zeros) if zeros > most => (UTF_16LE, bytes),
        (zeros, 0) if zeros > most => (UTF_16BE, bytes),
        _ if std::str::from_utf8(bytes).is_ok() => (UTF_8, bytes),
        _ => (WINDOWS_1252, bytes),
    }
}
