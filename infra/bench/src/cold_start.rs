//! P4: from the start of the process to the first request for an event, per function, against an empty Python function that
//! imports boto3 and makes two clients. The runtime's interface is a listener that notes when somebody asks.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const RUNS: usize = 50;
const PYTHON_RUNS: usize = 10;
const PATIENCE: Duration = Duration::from_secs(20);

const FUNCTIONS: [&str; 13] = [
    "activity-aggregator",
    "analytics-api",
    "auth-api",
    "candidates-api",
    "candidates-worker",
    "interviews-api",
    "interviews-cron",
    "mailer",
    "reports-api",
    "reports-worker",
    "resumes-worker",
    "watchdog-cron",
    "web",
];

/// What an empty Python function does before it asks for an event.
const PYTHON: &str = "import boto3, http.client, os\n\
    boto3.client('dynamodb'), boto3.client('sqs')\n\
    http.client.HTTPConnection(os.environ['AWS_LAMBDA_RUNTIME_API']).request('GET', '/2018-06-01/runtime/invocation/next')\n";

/// Measures and reports.
pub(crate) fn measure(folder: &Path) -> Result<String, String> {
    let mut report =
        format!("P4 cold start: process start to first request for an event, ms ({RUNS} runs; bar 12 ms median)\n");
    let mut slowest = 0.0_f64;
    for name in FUNCTIONS {
        let binary = folder.join(name);
        let size = std::fs::metadata(&binary).map_err(|error| format!("{}: {error}", binary.display()))?.len();
        let (median, low, high) = spread(RUNS, || Command::new(&binary))?;
        slowest = slowest.max(median);
        writeln!(report, "  {name:<20} {median:6.1}  ({low:.1} to {high:.1})   {:5.1} MB", size as f64 / 1e6)
            .map_err(|error| error.to_string())?;
    }
    let python = python();
    let (median, low, high) = spread(PYTHON_RUNS, || {
        let mut command = Command::new(&python);
        command.args(["-c", PYTHON]);
        command
    })?;
    write!(
        report,
        "  {:<20} {median:6.1}  ({low:.1} to {high:.1})   {:.0} x the slowest of ours",
        "Python with boto3",
        median / slowest
    )
    .map_err(|error| error.to_string())?;
    Ok(report)
}

/// The Python to compare with: the one that has the libraries, which is the caller's to say.
#[expect(clippy::disallowed_methods, reason = "a bench has no config.rs, and this is its one setting")]
pub(crate) fn python() -> String {
    std::env::var("PYTHON").unwrap_or_else(|_| "python3".into())
}

/// Median, lowest and highest of several starts, in milliseconds.
fn spread(runs: usize, command: impl Fn() -> Command) -> Result<(f64, f64, f64), String> {
    let mut times = (0..runs).map(|_| start(command())).collect::<Result<Vec<_>, _>>()?;
    times.sort_by(f64::total_cmp);
    Ok((times[runs / 2], times[0], times[runs - 1]))
}

fn start(mut command: Command) -> Result<f64, String> {
    let text = |error: std::io::Error| error.to_string();
    let listener = TcpListener::bind("127.0.0.1:0").map_err(text)?;
    let address = listener.local_addr().map_err(text)?;
    let settings = [
        ("AWS_LAMBDA_RUNTIME_API", address.to_string()),
        ("AWS_LAMBDA_FUNCTION_NAME", "bench".into()),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512".into()),
        ("AWS_LAMBDA_FUNCTION_VERSION", "1".into()),
        ("AWS_LAMBDA_LOG_GROUP_NAME", "bench".into()),
        ("AWS_LAMBDA_LOG_STREAM_NAME", "bench".into()),
        ("AWS_REGION", "eu-central-1".into()),
        ("AWS_DEFAULT_REGION", "eu-central-1".into()),
        ("AWS_ACCESS_KEY_ID", "test".into()),
        ("AWS_SECRET_ACCESS_KEY", "test".into()),
        ("TABLE_NAME", "hirelog".into()),
        ("ORG_NAME", "Bench".into()),
        ("ORG_ZONE", "Europe/Berlin".into()),
        ("PUBLIC_ORIGIN", "https://hirelog.example".into()),
        ("MAIL_SENDER", "hirelog@example.com".into()),
        ("REPORT_BUCKET", "reports".into()),
        ("ACTIVITY_QUEUE_URL", "https://sqs.example/activity".into()),
        ("MAIL_QUEUE_URL", "https://sqs.example/mail".into()),
        ("REPORT_QUEUE_URL", "https://sqs.example/report".into()),
        ("WORK_QUEUE_URL", "https://sqs.example/work".into()),
        ("RESUME_QUEUE_URL", "https://sqs.example/resume".into()),
    ];
    command.envs(settings).stdout(Stdio::null()).stderr(Stdio::null());
    let began = Instant::now();
    let mut process = command.spawn().map_err(|error| format!("{:?}: {error}", command.get_program()))?;
    let asked = wait_for_request(&listener, began);
    process.kill().map_err(text)?;
    process.wait().map_err(text)?;
    asked.map(|time| time.as_secs_f64() * 1e3)
}

fn wait_for_request(listener: &TcpListener, began: Instant) -> Result<Duration, String> {
    listener.set_nonblocking(true).map_err(|error| error.to_string())?;
    while began.elapsed() < PATIENCE {
        if let Ok((mut connection, _)) = listener.accept() {
            connection.set_nonblocking(false).map_err(|error| error.to_string())?;
            let mut first = [0; 4];
            connection.read_exact(&mut first).map_err(|error| error.to_string())?;
            let elapsed = began.elapsed();
            connection.flush().map_err(|error| error.to_string())?;
            return Ok(elapsed);
        }
        std::thread::sleep(Duration::from_micros(50));
    }
    Err("the process did not ask for an event".into())
}
