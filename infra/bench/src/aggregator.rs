//! P6: what it costs to count an event. The pure part by processor time; the whole by calls and write units, as the table
//! counts them; a row of the log by its bytes.

use std::fmt::Write as _;
use std::hint::black_box;

use activity_aggregator::{Aggregator, handle};
use chrono::Duration;
use cpu_time::ThreadTime;
use hirelog_domain::activity::{Action, Credit, DayStats, Event};
use hirelog_domain::candidates::Step;
use hirelog_domain::ids::{CandidateId, UserId};
use hirelog_domain::permissions::Role;
use hirelog_domain::workflow::Status;
use hirelog_telemetry::Clock;
use hirelog_testkit::{
    MIDDAY, TestStack, ZONE, a_candidate, a_job, a_user, an_event, failed_ids, id, measured, size_of, sqs_event,
};

/// People of the team.
const PEOPLE: usize = 20;
/// Events that the pure part folds in one round, and rounds.
const FOLDED: usize = 100_000;
const ROUNDS: usize = 9;
/// Batches of realistic traffic, and the events that a second brings.
const BATCHES: usize = 120;
const A_SECOND: usize = 4;
/// The bars.
const BAR_SPEED: f64 = 200_000.0;

/// Measures and reports.
pub(crate) fn measure() -> Result<String, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(report())
}

async fn report() -> Result<String, String> {
    let mut report = format!("P6 aggregator, {PEOPLE} people\n");
    let speed = speed();
    let mut line = |text: String| writeln!(report, "  {text}").map_err(|error| error.to_string());
    line(format!("the pure part folds {speed:.0} events a second on one core (bar {BAR_SPEED:.0})"))?;
    let stack = TestStack::start().await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        let user = measured(a_user(Role::Recruiter));
        stack.add_user(&user).await;
        people.push(user.id);
    }
    let busy: Vec<Event> = (0..100).map(|n| event(&people, n)).collect();
    let Cost { calls, written } = cost(&stack, &busy).await?;
    line(format!(
        "a batch of 100 events: {calls} calls (bar 25), {:.2} write units an event (bar 4)",
        written / 100.0
    ))?;
    let mut quiet = Cost { calls: 0, written: 0.0 };
    for batch in 0..BATCHES {
        let events: Vec<Event> = (0..A_SECOND).map(|n| event(&people, 100 + batch * A_SECOND + n)).collect();
        let cost = cost(&stack, &events).await?;
        quiet = Cost { calls: quiet.calls + cost.calls, written: quiet.written + cost.written };
    }
    let events = (BATCHES * A_SECOND) as f64;
    line(format!(
        "{A_SECOND} events a second in batches of a second: {:.1} calls a batch, {:.2} write units an event (bar 4)",
        quiet.calls as f64 / BATCHES as f64,
        quiet.written / events
    ))?;
    let sizes: Vec<usize> = stack.table.items_under("TRAIL#").await.iter().map(size_of).collect();
    let mean = sizes.iter().sum::<usize>() / sizes.len().max(1);
    line(format!(
        "a row of the log has {mean} bytes, {} with its copy in the index (bar 700); the largest {}",
        2 * mean,
        sizes.iter().max().copied().unwrap_or_default()
    ))?;
    Ok(report.trim_end().to_owned())
}

/// Events that one core folds in a second: the median of some rounds.
fn speed() -> f64 {
    let people: Vec<UserId> = (0..PEOPLE as u64).map(|n| id(9_000 + n)).collect();
    let events: Vec<Event> = (0..FOLDED).map(|n| event(&people, n)).collect();
    let round = || {
        let began = ThreadTime::now();
        let mut days = vec![DayStats::default(); PEOPLE];
        for (n, event) in events.iter().enumerate() {
            for credit in Credit::of(event, ZONE) {
                days[n % PEOPLE].add(&credit, ZONE);
            }
        }
        black_box(&days);
        FOLDED as f64 / began.elapsed().as_secs_f64()
    };
    let mut speeds: Vec<f64> = (0..ROUNDS).map(|_| round()).collect();
    speeds.sort_by(f64::total_cmp);
    speeds[ROUNDS / 2]
}

/// What a person does on an ordinary day: mostly looking; every tenth time a candidate is moved.
fn event(people: &[UserId], n: usize) -> Event {
    const LOOKS: [Action; 5] = [
        Action::ViewCandidate,
        Action::ListCandidates,
        Action::SearchCandidates,
        Action::ViewJob,
        Action::UpdateCandidate,
    ];
    let at = MIDDAY + Duration::milliseconds(i64::try_from(n).unwrap_or_default() * 250);
    // Steps that share no factor with the number of people: neighbours in time are different people.
    let person = people[n * 7 % people.len()];
    let action = if n.is_multiple_of(10) { Action::ChangeStatus } else { LOOKS[n % LOOKS.len()] };
    let about: CandidateId = id(n as u64 % 400);
    let mut event = Event { subject: Some(about.into()), ..an_event(person, action, at) };
    if action == Action::ChangeStatus {
        let added = Step::added(&a_candidate(&a_job(person)), ZONE);
        let stay = (n as i64 % 5 + 1) * 86_400;
        Step { from: Some(Status::New), to: Status::Screened, stay, age: stay, ..added }.tell(&mut event);
    }
    event
}

struct Cost {
    calls: usize,
    written: f64,
}

/// What one batch costs.
async fn cost(stack: &TestStack, events: &[Event]) -> Result<Cost, String> {
    let aggregator = Aggregator { store: stack.store.clone(), zone: ZONE, clock: Clock::set_to(MIDDAY) };
    let bodies = events.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>().map_err(|e| e.to_string())?;
    drop(stack.table.meter.take());
    let failed = failed_ids(&handle(sqs_event(bodies), &aggregator).await);
    if !failed.is_empty() {
        return Err(format!("{} of {} events were not counted", failed.len(), events.len()));
    }
    let calls = stack.table.meter.take();
    let is_write = |operation: &str| matches!(operation, "TransactWriteItems" | "BatchWriteItem" | "PutItem");
    let written = calls.iter().filter(|call| is_write(call.operation)).map(|call| call.units).sum();
    Ok(Cost { calls: calls.len(), written })
}
