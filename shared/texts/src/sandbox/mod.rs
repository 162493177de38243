//! Reads files of strangers in a process of their own.

mod child;
mod limit;
mod parent;
mod wire;

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

pub use child::{READ_TEXT, child_main};

use crate::{Kind, MAX_BYTES, Text, TextError};

/// What a file may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Address space of the child, in bytes.
    pub memory: u64,
    /// Processor time of the child, in seconds.
    pub cpu_seconds: u64,
    /// From start to answer, by the clock. Longer than `cpu_seconds`: a machine may be busy.
    pub wall: Duration,
}

impl Default for Limits {
    /// 512 MB, 10 seconds of the processor, 15 by the clock.
    fn default() -> Self {
        Self { memory: 512 * 1024 * 1024, cpu_seconds: 10, wall: Duration::from_secs(15) }
    }
}

/// Reads files, each in a child process that bounds itself: whatever a file does to its reader, the parent goes on.
#[derive(Debug)]
pub struct Sandbox {
    place: Place,
    limits: Limits,
    /// Bytes of the largest child so far.
    highest: AtomicU64,
}

#[derive(Debug)]
enum Place {
    Child(PathBuf),
    Here,
}

impl Sandbox {
    /// One whose children run this program: a binary that calls [`child_main`] before all else.
    #[must_use]
    pub fn new(program: PathBuf, limits: Limits) -> Self {
        Self { place: Place::Child(program), limits, highest: AtomicU64::new(0) }
    }

    /// One whose children run the program of this process.
    ///
    /// # Errors
    /// Where the system does not tell which program that is.
    pub fn of_this_program(limits: Limits) -> io::Result<Self> {
        Ok(Self::new(std::env::current_exe()?, limits))
    }

    /// One without children, for tests of other crates: it survives a panic, but has no limit of memory and time.
    #[must_use]
    pub fn here() -> Self {
        Self { place: Place::Here, limits: Limits::default(), highest: AtomicU64::new(0) }
    }

    /// Reads a file of that kind. Needs a tokio runtime with its drivers enabled. Ending the future ends the child.
    ///
    /// # Errors
    /// [`TextError`]. Only [`TextError::Unavailable`] is not about the file.
    pub async fn read(&self, kind: Kind, bytes: &[u8]) -> Result<Text, TextError> {
        if bytes.is_empty() {
            return Err(TextError::Empty);
        }
        if bytes.len() > MAX_BYTES {
            return Err(TextError::TooLarge);
        }
        match &self.place {
            Place::Here => {
                let bytes = bytes.to_vec();
                let reading = tokio::task::spawn_blocking(move || crate::read(kind, &bytes));
                reading.await.unwrap_or(Err(TextError::Damaged))
            }
            Place::Child(program) => {
                let answer = parent::ask(program, self.limits, kind, bytes).await?;
                self.highest.fetch_max(answer.highest, Ordering::Relaxed);
                answer.result
            }
        }
    }

    /// Bytes of resident memory that the largest child used, as it said itself; those that were ended could not say it.
    #[must_use]
    pub fn highest_memory(&self) -> u64 {
        self.highest.load(Ordering::Relaxed)
    }
}
