//! What each route costs at the table (BARS P2): calls one after the other, and capacity units, the check of the
//! session included. The table of this test is the one that `docs/DATA_MODEL.md` quotes.

use std::time::Duration;

use hirelog_store::Call;
use hirelog_testkit::{Fault, Faults};

use crate::office::Office;
use crate::samples::{Sample, Target, routes};

/// Most calls one after the other.
const MOST: usize = 2;

/// The routes with one call more: what they change is named in the body, so it is read after the session and before the
/// change. Of many candidates those of one part of the figures are changed one after the other.
const NAMED_IN_BODY: [&str; 3] =
    ["POST /api/v1/candidates/{id}/merge", "POST /api/v1/candidates/bulk/status", "POST /api/v1/candidates/bulk/undo"];

/// No person waits for it: the address is looked up, then the days of the diary, then the interviews in them.
const FOR_PROGRAMS: &str = "GET /api/v1/calendar/{file}";

/// Calls that go out together with another one; tests below show it.
fn at_once(sample: &Sample) -> usize {
    match sample.route {
        "GET /api/v1/admin/activity/{id}" | "GET /api/v1/candidates/search" => 1,
        // The page, what is open, the people.
        "GET /api/v1/admin/alerts" => 2,
        // The names for the answer go out with the change.
        "PUT /api/v1/admin/alerts/{id}" => 1,
        // Looks and names; days and chain.
        "GET /api/v1/me/record/views" | "GET /api/v1/admin/reconciliation" => 1,
        // What lies under the person, interviews, days, the address, and the log.
        "GET /api/v1/me/record" => 5,
        // Mails and settings beside the interview.
        "GET /api/v1/interviews/{id}" => 2,
        // The diaries of two.
        "GET /api/v1/interviews/slots" => 1,
        // Steps, notes and letters.
        "GET /api/v1/candidates/{id}" => 2,
        // The job, and people with the same address, number or name; beside the change where there is one.
        "GET /api/v1/resumes/{id}" => 3,
        "POST /api/v1/resumes/{id}/hold" => 4,
        "POST /api/v1/resumes/{id}/review" | "PUT /api/v1/settings/extraction" => 1,
        // How the last ones ended.
        "GET /api/v1/admin/report-schedules" => 1,
        // Nine columns and the figures.
        "GET /api/v1/candidates/board" => 9,
        _ => 0,
    }
}

/// Team analytics reads many things beside each other, as many months as the day lies in: here the rounds are counted.
fn side_by_side(sample: &Sample) -> bool {
    let analytics = ["dashboard", "analytics", "leaderboard", "heatmap", "trends", "funnel", "sources", "forecast"];
    let explained = ["explain", "performance"];
    if sample.route.ends_with("/report-definitions/preview") {
        return true;
    }
    sample.route.starts_with("GET") && analytics.iter().chain(&explained).any(|name| sample.route.contains(name))
}

/// Capacity units of reads and of writes.
fn units(calls: &[Call]) -> (f64, f64) {
    calls.iter().fold((0.0, 0.0), |(reads, writes), call| match call.operation {
        "GetItem" | "BatchGetItem" | "Query" => (reads + call.units, writes),
        _ => (reads, writes + call.units),
    })
}

fn names(calls: &[Call]) -> String {
    let name = |call: &Call| format!("{} {}", call.operation, call.units);
    calls.iter().map(name).collect::<Vec<_>>().join(", ")
}

#[tokio::test]
async fn an_interactive_request_makes_at_most_two_calls_one_after_the_other() {
    let mut table = format!(
        "{:<54}{:>5}{:>7}{:>8}{:>7}  {}\n",
        "route", "calls", "reads", "writes", "after", "each call with its units"
    );
    for (route, sample) in routes() {
        let office = Office::open().await;
        let counter = Faults::new(|_| None);
        let store = office.stack.table.store_through(&counter, 3);
        // As a function does before its first request.
        store.warm_up().await.unwrap();
        let (doors, warmed) = (office.through(store), counter.seen());
        let client = match sample.may {
            "public" => office.visitor(&doors, route.function),
            _ => doors.to(route.function).as_user(&office.admin).await,
        };
        let path =
            sample.path(&office, Target::Own, &crate::samples::ended_session(&office, Some(&office.admin)).await);
        sample.prepare(&office).await;
        let body = sample.text(&office, Target::Own);
        drop(office.stack.table.meter.take());
        let rounds = counter.rounds();

        let reply = sample.dressed(&client).send(sample.method().parse().unwrap(), &path, body).await;
        let (mut calls, seen) = (office.stack.table.meter.take(), counter.seen() - warmed);
        let rounds = counter.rounds() - rounds;
        if at_once(sample) > 0 || side_by_side(sample) {
            // They end in any order.
            calls[1..].sort_by(|one, other| one.operation.cmp(other.operation).then(one.units.total_cmp(&other.units)));
        }
        let sequential = if side_by_side(sample) { rounds } else { seen - at_once(sample) };
        client.after().await;
        let after = office.stack.table.meter.take();

        assert_eq!(reply.status.as_u16(), sample.status, "{}: {}", sample.route, reply.text);
        assert_eq!(calls.len(), seen, "{}", sample.route);
        let most = MOST + usize::from(NAMED_IN_BODY.contains(&sample.route) || sample.route == FOR_PROGRAMS);
        assert!(sequential <= most, "{}: {}", sample.route, names(&calls));
        let ((reads, writes), (_, later), names) = (units(&calls), units(&after), names(&calls));
        let line = format!("{:<54}{sequential:>5}{reads:>7}{writes:>8}{later:>7}  {names}", sample.route);
        table += line.trim_end();
        table.push('\n');
    }

    println!("P2:\n{table}");
    insta::with_settings!({ snapshot_path => "../contract", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("calls", table);
    });
}

#[tokio::test]
async fn the_log_does_not_wait_for_the_figures_nor_the_figures_for_the_log() {
    for hanging in ["Query", "BatchGetItem"] {
        let office = Office::open().await;
        // The first call checks the session; the next two are the log and the figures.
        let faults = Faults::new(move |a| (a.number > 0 && a.operation == hanging).then_some(Fault::Hangs));
        let doors = office.through(office.stack.table.store_through(&faults, 1));
        let client = doors.analytics().as_user(&office.admin).await;
        let path = format!("/api/v1/admin/activity/{}", office.colleague.id);

        let answer = tokio::time::timeout(Duration::from_millis(500), client.get(&path)).await;

        assert!(answer.is_err());
        assert_eq!(faults.seen(), 3, "while {hanging} hangs, the other goes out");
    }
}

/// Repeated requests look up what the first one did: calls beyond the two of a request that does something.
#[tokio::test]
async fn a_repeated_request_makes_at_most_four_calls() {
    let office = Office::open().await;
    let counter = Faults::new(|_| None);
    let doors = office.through(office.stack.table.store_through(&counter, 3));
    let reports = doors.reports().as_user(&office.admin).await;
    let candidates = doors.candidates().as_user(&office.recruiter).await.idempotency_key("k");
    let order = async || reports.post("/api/v1/admin/reports/export/daily", serde_json::json!({})).await.status;
    let create = async || candidates.post("/api/v1/jobs", crate::samples::a_new_job()).await.status;

    let mut calls = Vec::new();
    for _ in 0..2 {
        let before = counter.seen();
        assert_eq!(order().await, 202);
        let between = counter.seen();
        assert_eq!(create().await, 201);
        calls.push((between - before, counter.seen() - between));
    }

    assert_eq!(calls, [(2, 2), (4, 3)]);
}
