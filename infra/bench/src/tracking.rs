//! P1: what tracking costs the caller. The same requests to the same routes, once as declared and once recording nothing,
//! in turn. The table runs in another thread: only the function's own processor time counts.

use std::fmt::Write as _;

use candidates_api::CandidatesState;
use cpu_time::ThreadTime;
use hirelog_domain::permissions::Role;
use hirelog_http::Service;
use hirelog_testkit::{Client, TestStack};

use crate::elsewhere;

/// Pairs of rounds that count, after some that do not.
const PAIRS: usize = 30;
const WARM_UP: usize = 5;
/// Requests in one round.
const REQUESTS: usize = 40;

/// Measures and reports.
pub(crate) fn measure() -> Result<String, String> {
    let stack = elsewhere::stack()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(compare(&stack))
}

async fn compare(stack: &TestStack) -> Result<String, String> {
    let user = stack.new_user(Role::Recruiter).await;
    let state = || {
        let bucket = stack.bucket();
        CandidatesState { app: stack.app(), bucket, uploads: stack.uploads() }
    };
    let tracked = candidates_api::service(state());
    let silent = state();
    let app = silent.app.clone();
    let silent = candidates_api::routes().silenced().build(&app, silent);
    let with = client(&tracked, stack, &user).await;
    let without = client(&silent, stack, &user).await;

    let mut ratios = Vec::new();
    for pair in 0..WARM_UP + PAIRS {
        // In turn, so that a drift of the machine's speed hits both alike.
        let (first, second) = if pair % 2 == 0 { (&with, &without) } else { (&without, &with) };
        let (a, b) = (round(first).await, round(second).await);
        let (tracked, silent) = if pair % 2 == 0 { (a, b) } else { (b, a) };
        if pair >= WARM_UP {
            ratios.push(tracked / silent);
        }
        with.after().await;
        without.after().await;
    }
    ratios.sort_by(f64::total_cmp);

    let (calls_with, calls_without) = (calls(stack, &with).await, calls(stack, &without).await);
    let mut report = String::from("P1 tracking, per request to GET /api/v1/candidates\n");
    let percent = |ratio: f64| (ratio - 1.0) * 100.0;
    let (median, low, high) = (ratios[ratios.len() / 2], ratios[ratios.len() / 4], ratios[ratios.len() * 3 / 4]);
    let line = format!(
        "  processor time with tracking: {:+.1} % (median of {PAIRS} pairs; quartiles {:+.1} % and {:+.1} %; bar 2 %)\n  \
         calls to the table before the response: {calls_with} with, {calls_without} without; messages sent before the response: {}",
        percent(median),
        percent(low),
        percent(high),
        stack.drain(hirelog_aws::Queue::Activity).await.len(),
    );
    write!(report, "{line}").map_err(|error| error.to_string())?;
    Ok(report)
}

async fn client(service: &Service, stack: &TestStack, user: &hirelog_domain::users::User) -> Client {
    Client::new(service, stack).as_user(user).await
}

async fn round(client: &Client) -> f64 {
    let start = ThreadTime::now();
    for _ in 0..REQUESTS {
        let reply = client.get("/api/v1/candidates?status=new&limit=20").await;
        assert_eq!(reply.status, 200, "the measured request must succeed");
    }
    start.elapsed().as_secs_f64()
}

/// Calls to the table that one request makes before its response; its messages are left waiting on purpose.
async fn calls(stack: &TestStack, client: &Client) -> usize {
    client.after().await;
    stack.drain(hirelog_aws::Queue::Activity).await;
    drop(stack.table.meter.take());
    client.get("/api/v1/candidates?status=new&limit=20").await;
    stack.table.meter.take().len()
}
