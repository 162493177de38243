//! One document in this process: the child that [`super::measure`] starts.

use std::path::Path;
use std::time::Instant;

use super::content;

/// Makes a document, puts it into the folder and tells milliseconds, bytes and the most memory held, in MB.
pub(crate) fn once(name: &str, folder: &Path) -> Result<String, String> {
    let report = content::of(name)?;
    let start = Instant::now();
    let made = if name == "daily" {
        hirelog_documents::pdf(&report).map(|pdf| pdf.bytes)
    } else {
        hirelog_documents::xlsx(&report)
    };
    let (bytes, took) = (made.map_err(|error| error.to_string())?, start.elapsed());
    let file = folder.join(format!("{name}.{}", if name == "daily" { "pdf" } else { "xlsx" }));
    std::fs::write(&file, &bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(format!("{:.3} {} {:.1}", took.as_secs_f64() * 1e3, bytes.len(), peak_mb()?))
}

/// The high-water mark of resident memory, as Linux keeps it.
fn peak_mb() -> Result<f64, String> {
    let status = std::fs::read_to_string("/proc/self/status").map_err(|error| format!("/proc/self/status: {error}"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM in /proc/self/status")?;
    let kib: f64 = line.trim().trim_end_matches(" kB").parse().map_err(|_| format!("VmHWM:{line}"))?;
    Ok(kib * 1024.0 / 1e6)
}
