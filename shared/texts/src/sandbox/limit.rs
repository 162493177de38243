//! The bounds that a child sets itself. They are hard: nothing that runs later in it can lift them.

use std::io;

use rlimit::{Resource, getrlimit, setrlimit};

/// Deepest stack, in bytes. The usual size, also where the parent was started with none.
const STACK: u64 = 8 * 1024 * 1024;
/// Most open files: the three streams, the status of the process, and a few for the system's own libraries.
const FILES: u64 = 16;

/// Sets all bounds of this process.
pub(super) fn this_process(memory: u64, cpu_seconds: u64) -> io::Result<()> {
    let (_, most) = getrlimit(Resource::STACK)?;
    setrlimit(Resource::STACK, STACK.min(most), STACK.min(most))?;
    setrlimit(Resource::CORE, 0, 0)?;
    setrlimit(Resource::FSIZE, 0, 0)?;
    setrlimit(Resource::NOFILE, FILES, FILES)?;
    // At the first the process is told, with a signal of its own, why it ends.
    setrlimit(Resource::CPU, cpu_seconds, cpu_seconds + 1)?;
    setrlimit(Resource::AS, memory, memory)
}

/// Most bytes of resident memory of this process so far; 0 where the system does not tell.
pub(super) fn highest_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib: u64 = line.and_then(|line| line.trim().trim_end_matches("kB").trim_end().parse().ok()).unwrap_or(0);
    kib * 1024
}
