//! Says of every day that was closed whether its rows of the log are those that were there (`make verify`). Needs the
//! names of table and bucket (`TABLE_NAME`, `REPORT_BUCKET`) and the right to read both.

use std::process::ExitCode;

use hirelog_aws::Bucket;
use hirelog_store::Store;
use hirelog_telemetry::{Clock, required};
use watchdog_cron::{Verdict, verify};

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "a command for people")]
async fn main() -> ExitCode {
    match verdicts().await {
        Ok(verdicts) => {
            verdicts.iter().for_each(|verdict| println!("{verdict}"));
            let wrong = verdicts.iter().filter(|verdict| !verdict.finding.is_fine()).count();
            println!("{} days of the log were looked at, {wrong} of them differ", verdicts.len());
            if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("verify-log: {error}");
            ExitCode::from(2)
        }
    }
}

async fn verdicts() -> Result<Vec<Verdict>, Box<dyn std::error::Error>> {
    let sdk = hirelog_aws::load_config().await;
    let store = Store::new(hirelog_aws::dynamodb_client(&sdk), required("TABLE_NAME")?);
    let archive = Bucket::new(&sdk, required("REPORT_BUCKET")?);
    Ok(verify(&store, &archive, Clock::System.now()).await?)
}
