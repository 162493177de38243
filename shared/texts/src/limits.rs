//! How much a file may be.

/// Most bytes of a file: 10 MB.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// Most bytes that a file may unpack into: 50 MB. A Word file counts with all that it says of its parts and with what is
/// really unpacked; a PDF with the content streams of its pages.
pub const MAX_UNPACKED: u64 = 50 * 1024 * 1024;
/// Most pages. Word files and plain text count page breaks.
pub const MAX_PAGES: usize = 50;
/// Most characters of the text, after cleaning.
pub const MAX_CHARS: usize = 100_000;
/// Fewest letters of a text that somebody wrote. Scans often carry a few from a stamp or a page number.
pub const MIN_LETTERS: usize = 30;
