//! The side of the child: it bounds itself, reads, answers and ends.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use super::wire::{self, Answer};
use super::{Limits, limit};
use crate::{Kind, MAX_BYTES, Text, TextError};

/// The first argument of a child.
pub const READ_TEXT: &str = "--read-text";

/// How a child ends that could not begin. Rust's own code for a panic is 101.
pub(super) const UNFIT: u8 = 78;

/// The arguments of a child: [`READ_TEXT`], the kind, bytes of memory, seconds of the processor.
pub(super) fn arguments(kind: Kind, limits: Limits) -> [String; 4] {
    [READ_TEXT.into(), kind.ending().into(), limits.memory.to_string(), limits.cpu_seconds.to_string()]
}

/// Reads the file and gives the code to end with, if a [`Sandbox`](super::Sandbox) started this process; none in every
/// other process. To be called at the start of `main`, before anything else starts.
///
/// ```no_run
/// fn main() -> std::process::ExitCode {
///     if let Some(code) = hirelog_texts::child_main() {
///         return code;
///     }
///     // ... the work of the binary itself
///     std::process::ExitCode::SUCCESS
/// }
/// ```
#[must_use]
pub fn child_main() -> Option<ExitCode> {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if arguments.first().is_none_or(|first| first != READ_TEXT) {
        return None;
    }
    Some(run(&arguments[1..]).map_or(ExitCode::from(UNFIT), |()| ExitCode::SUCCESS))
}

fn run(arguments: &[OsString]) -> io::Result<()> {
    let (kind, memory, cpu_seconds) = parse(arguments).ok_or(io::ErrorKind::InvalidInput)?;
    limit::this_process(memory, cpu_seconds)?;
    // What a parser says when it panics may hold words of the file.
    std::panic::set_hook(Box::new(|_| {}));
    let mut bytes = Vec::new();
    io::stdin().lock().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    let answer = Answer { result: read(kind, &bytes), highest: limit::highest_memory() };
    io::stdout().lock().write_all(&wire::frame(&answer)?)
}

fn parse(arguments: &[OsString]) -> Option<(Kind, u64, u64)> {
    let [kind, memory, cpu_seconds] = arguments else { return None };
    Some((Kind::of_ending(kind.to_str()?)?, memory.to_str()?.parse().ok()?, cpu_seconds.to_str()?.parse().ok()?))
}

fn read(kind: Kind, bytes: &[u8]) -> Result<Text, TextError> {
    catch_unwind(AssertUnwindSafe(|| crate::read(kind, bytes))).unwrap_or(Err(TextError::Damaged))
}
