//! Shows what the reader makes of files: `read-text FILE...`. Tests of the sandbox use it as the child's program.

use std::io::Write;
use std::process::ExitCode;

use hirelog_texts::{Limits, Sandbox, recognise};

fn main() -> ExitCode {
    if let Some(code) = hirelog_texts::child_main() {
        return code;
    }
    match show() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The last thing this process does; where even that fails, its code still tells.
            writeln!(std::io::stderr(), "{error}").ok();
            ExitCode::FAILURE
        }
    }
}

fn show() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let sandbox = Sandbox::of_this_program(Limits::default())?;
    for path in std::env::args_os().skip(1) {
        let bytes = std::fs::read(&path)?;
        let found = recognise(&bytes).and_then(|kind| {
            runtime.block_on(sandbox.read(kind, &bytes)).map(|text| format!("{}\n{text}", kind.media_type()))
        });
        let found = found.unwrap_or_else(|error| format!("{}: {error}", error.code()));
        writeln!(std::io::stdout(), "{}: {found}\n", path.display())?;
    }
    Ok(())
}
