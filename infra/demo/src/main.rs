//! Fills an empty Hirelog with believable data and prints a sign-in link per role. See `lib.rs`.

use std::process::ExitCode;

use demo::{Demo, DemoError};

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stderr, reason = "a command for people")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("demo: {error}");
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "a command for people")]
async fn run() -> Result<(), DemoError> {
    let demo = Demo::from_environment().await?;
    if demo.load().await? {
        println!("The demo data are loaded");
        demo.wait_until_counted().await?;
    }
    for (role, link) in demo.links().await? {
        println!("  {role:<15} {link}");
    }
    Ok(())
}
