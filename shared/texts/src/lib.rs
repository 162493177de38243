//! The text of a resume: bytes of a PDF, Word or text file in, what people read in it out.
//!
//! Files come from strangers. Three things keep them harmless:
//!
//! - **What a file is** is decided by its content ([`detect`]), never by its name or the type that somebody sent with it.
//! - **How much it may be** is written down ([`MAX_BYTES`], [`MAX_UNPACKED`], [`MAX_PAGES`], [`MAX_CHARS`]) and checked before
//!   memory is spent on it, as far as the parsers let us.
//! - **Where it is read**: [`Sandbox::read`] starts the worker's own program again as a child with no environment, hands it
//!   the file over a pipe and takes one framed answer back. The child first bounds itself (address space, processor time,
//!   stack, open files, no files written, no core) and only then looks at the file. The parent bounds it by the clock. A
//!   parser that panics, loops, overflows its stack or eats memory costs one child and gives a [`TextError`]; its complaint
//!   is looked at for the words of Rust's "out of memory" and dropped, never logged. The child keeps the network and the
//!   file system of its parent: the bounds are those of resources.
//!
//! Order: a tagged PDF reads as its author tagged it, any other by the places of its words, column after column; cells of a
//! table that stand in one line are separated by tabs. Word files read headers, body (a text box after its paragraph, a
//! table whose cells have several lines cell after cell), notes, footers. Hidden, deleted and moved-away words of Word files
//! and layers of a PDF that are turned off are left out. Targets of links (`mailto:`, `tel:`, `http:`, `https:`) are written
//! where the words do not show them. What is left is one way of writing: see [`Text`].
//!
//! ```no_run
//! # async fn example(bytes: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use hirelog_texts::{Limits, Sandbox, TextError, detect};
//!
//! let sandbox = Sandbox::of_this_program(Limits::default())?; // main calls child_main() first
//! let kind = detect(bytes).ok_or(TextError::NotText)?;
//! let text = sandbox.read(kind, bytes).await?;
//! println!("{} pages", text.pages.len());
//! # Ok(())
//! # }
//! ```

mod clean;
mod docx;
mod error;
mod kind;
mod limits;
mod links;
mod pdf;
mod read;
mod sandbox;
mod text;
mod txt;

pub use error::TextError;
pub use kind::{Kind, detect, recognise};
pub use limits::{MAX_BYTES, MAX_CHARS, MAX_PAGES, MAX_UNPACKED, MIN_LETTERS};
pub use read::read;
pub use sandbox::{Limits, READ_TEXT, Sandbox, child_main};
pub use text::Text;
