//! The side of the parent: it starts a child, gives it the file, waits so long and no longer, and judges how it ended.

use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{ExitStatus, Stdio};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStdin, Command};
use tokio::time::timeout;

use super::wire::{self, Answer, MAX_ANSWER};
use super::{Limits, child};
use crate::{Kind, TextError};

/// As much of a child's complaint as tells why it ended. It is looked at and never kept: it may hold words of the file.
const MAX_COMPLAINT: usize = 4096;
/// What Rust says before it ends a process without memory.
const OUT_OF_MEMORY: &[u8] = b"memory allocation of ";

const SIGABRT: i32 = 6;
const SIGKILL: i32 = 9;
const SIGXCPU: i32 = 24;

/// How a child ended.
struct End {
    status: ExitStatus,
    said: Vec<u8>,
    complained: Vec<u8>,
}

/// Has a child read the file.
pub(super) async fn ask(program: &Path, limits: Limits, kind: Kind, bytes: &[u8]) -> Result<Answer, TextError> {
    let mut child = start(program, limits, kind).map_err(|_| TextError::Unavailable)?;
    match timeout(limits.wall, finish(&mut child, bytes)).await {
        Ok(Some(end)) => judge(&end),
        Ok(None) => Err(TextError::Unavailable),
        Err(_) => {
            // Waits for its end too: nothing is left behind. One that ended by itself meanwhile is an error to it.
            child.kill().await.ok();
            Err(TextError::TookTooLong)
        }
    }
}

fn start(program: &Path, limits: Limits, kind: Kind) -> std::io::Result<Child> {
    Command::new(program)
        .args(child::arguments(kind, limits))
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
}

async fn finish(child: &mut Child, bytes: &[u8]) -> Option<End> {
    let (stdin, stdout, stderr) = (child.stdin.take()?, child.stdout.take()?, child.stderr.take()?);
    let (said, complained, ()) =
        tokio::join!(drain(stdout, MAX_ANSWER), drain(stderr, MAX_COMPLAINT), feed(stdin, bytes));
    let status = child.wait().await.ok()?;
    Some(End { status, said, complained })
}

/// Gives the child the file. One that ends early does not take all of it; how it ended says why.
async fn feed(mut stdin: ChildStdin, bytes: &[u8]) {
    stdin.write_all(bytes).await.ok();
}

/// Reads to the end, so that the child is never stopped by a full pipe, and keeps the beginning.
async fn drain(mut from: impl AsyncRead + Unpin, keep: usize) -> Vec<u8> {
    let mut kept = Vec::new();
    let mut part = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut part).await {
        let room = keep.saturating_sub(kept.len()).min(read);
        kept.extend_from_slice(&part[..room]);
    }
    kept
}

fn judge(end: &End) -> Result<Answer, TextError> {
    if end.status.success() {
        return wire::open(&end.said).ok_or(TextError::Damaged);
    }
    Err(match (end.status.code(), end.status.signal()) {
        (Some(code), _) if code == i32::from(child::UNFIT) => TextError::Unavailable,
        (_, Some(SIGXCPU)) => TextError::TookTooLong,
        // Who ends a process so, if not the parent, is the system: it has no memory left.
        (_, Some(SIGKILL)) => TextError::TookTooMuchMemory,
        (_, Some(SIGABRT)) if end.complained.windows(OUT_OF_MEMORY.len()).any(|said| said == OUT_OF_MEMORY) => {
            TextError::TookTooMuchMemory
        }
        _ => TextError::Damaged,
    })
}
