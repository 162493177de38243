//! Figures for BARS P1 (tracking), P3 (growth of the data), P4 (cold start), P6 (aggregator) and P7 (documents), and how well resumes are read. P2 (calls and capacity units) is printed by the API tests.

mod aggregator;
mod cold_start;
mod documents;
mod elsewhere;
mod extraction;
mod scale;
mod tracking;

use std::process::ExitCode;

/// `bench tracking`, `bench aggregator`, `bench scale [candidates] [rows of the log]`, `bench cold-start <folder of the release binaries>`
/// `bench extraction [provider] [misses]` or `bench documents`, which starts `bench document <name> <folder>` again and again.
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a command for people")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let report = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["tracking"] => tracking::measure(),
        ["aggregator"] => aggregator::measure(),
        ["scale", sizes @ ..] => scale::measure(sizes),
        ["cold-start", folder] => cold_start::measure(folder.as_ref()),
        ["documents"] => documents::measure(),
        ["extraction"] => extraction::measure(false),
        ["extraction", "misses"] => extraction::measure(true),
        ["extraction", "provider"] => extraction::measure_provider(false),
        ["extraction", "provider", "misses"] => extraction::measure_provider(true),
        ["document", name, folder] => documents::once(name, folder.as_ref()),
        _ => Err("use: bench tracking | bench aggregator | bench scale [CANDIDATES [ROWS]] | bench cold-start FOLDER \
                  | bench documents | bench extraction [provider] [misses]"
            .to_owned()),
    };
    match report {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}
