//! P7: how long documents take, beside the libraries that people use in Python. Both get the same content, in turn, each
//! time in a new process; loading the content is not measured, making the document is.

mod content;
mod json;
mod once;

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

pub(crate) use once::once;

/// The folder of the Python side, from the root of the project.
const PYTHON: &str = "infra/bench/python";

/// One kind of document with its bars.
struct Job {
    name: &'static str,
    what: &'static str,
    rounds: usize,
    bar_ms: Option<f64>,
    bar_mb: Option<f64>,
}

const JOBS: [Job; 3] = [
    Job {
        name: "daily",
        what: "daily report, 100 users, PDF with charts",
        rounds: 9,
        bar_ms: Some(300.0),
        bar_mb: None,
    },
    Job {
        name: "monthly",
        what: "monthly report, 100 users x 31 days x 60 metrics, Excel with native charts",
        rounds: 7,
        bar_ms: Some(500.0),
        bar_mb: None,
    },
    Job {
        name: "export",
        what: "100,000 rows x 10 columns, Excel in constant memory",
        rounds: 3,
        bar_ms: None,
        bar_mb: Some(200.0),
    },
];
/// How many times faster than Python.
const BAR_TIMES: f64 = 10.0;

/// What one process told: milliseconds for the document, its bytes, the most memory that the process held.
#[derive(Debug, Clone, Copy)]
struct Run {
    ms: f64,
    bytes: f64,
    peak_mb: f64,
}

/// Measures and reports.
pub(crate) fn measure() -> Result<String, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut report = String::from("P7 documents, medians of runs in turn, each in a process of its own\n");
    for job in &JOBS {
        json::write(&content::of(job.name)?, &folder.path().join(job.name))?;
        let (ours, theirs) = compare(job, folder.path())?;
        write_job(&mut report, job, ours, theirs).map_err(|error| error.to_string())?;
    }
    Ok(report.trim_end().to_owned())
}

fn compare(job: &Job, folder: &Path) -> Result<(Run, Run), String> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..job.rounds {
        let mut command = Command::new(std::env::current_exe().map_err(|error| error.to_string())?);
        ours.push(run(command.args(["document", job.name]).arg(folder))?);
        let mut command = Command::new(crate::cold_start::python());
        theirs.push(run(command.arg(PYTHON).arg(job.name).arg(folder))?);
    }
    Ok((median(&ours), median(&theirs)))
}

fn run(command: &mut Command) -> Result<Run, String> {
    let answer =
        command.stderr(std::process::Stdio::inherit()).output().map_err(|error| format!("{command:?}: {error}"))?;
    let text = String::from_utf8_lossy(&answer.stdout);
    let told: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match told[..] {
        [ms, bytes, peak_mb] if answer.status.success() => Ok(Run { ms, bytes, peak_mb }),
        _ => Err(format!("{command:?} ended with {} and told {text:?}", answer.status)),
    }
}

fn median(runs: &[Run]) -> Run {
    let middle = |of: fn(&Run) -> f64| {
        let mut values: Vec<f64> = runs.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    Run { ms: middle(|run| run.ms), bytes: middle(|run| run.bytes), peak_mb: middle(|run| run.peak_mb) }
}

fn write_job(report: &mut String, job: &Job, ours: Run, theirs: Run) -> std::fmt::Result {
    let bar = |bar: Option<f64>, unit: &str| bar.map(|bar| format!(" (bar {bar:.0} {unit})")).unwrap_or_default();
    writeln!(report, "  {}", job.what)?;
    writeln!(
        report,
        "    ours    {:8.1} ms{}, {:.0} kB, peak memory {:.0} MB{}",
        ours.ms,
        bar(job.bar_ms, "ms"),
        ours.bytes / 1e3,
        ours.peak_mb,
        bar(job.bar_mb, "MB")
    )?;
    writeln!(
        report,
        "    Python  {:8.1} ms, {:.0} kB, peak memory {:.0} MB: {:.1} x as long (bar {BAR_TIMES:.0} x)",
        theirs.ms,
        theirs.bytes / 1e3,
        theirs.peak_mb,
        theirs.ms / ours.ms
    )
}
