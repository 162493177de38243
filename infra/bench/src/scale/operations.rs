//! What is measured: one request of each kind, and what it cost.

use cpu_time::{ProcessTime, ThreadTime};
use hirelog_domain::candidates::{Candidate, CandidateFilter, Order};
use hirelog_domain::workflow::Status;
use hirelog_store::Call;
use hirelog_testkit::{Client, MIDDAY, Reply};
use serde_json::{Value, json};

use super::cast::{COMMON, RARE, TAGS};
use super::interviews;
use super::world::World;

/// Candidates of one move of many: the most that the API takes.
const BULK: usize = 200;
/// Candidates of one page of an export, as the worker reads it.
const EXPORT_PAGE: i32 = 500;
/// Where candidates stand who can be rejected together.
const UNDER_WAY: [Status; 5] =
    [Status::Screened, Status::Interviewed, Status::TechnicalRound, Status::HrRound, Status::Offered];

type Address = fn(&World, usize) -> String;

/// One kind of request.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    kind: Kind,
}

#[derive(Clone, Copy)]
enum Kind {
    Read(Address),
    Log(Address),
    Calendar(Address),
    Duplicates(fn(&World, usize) -> Value),
    Move,
    Bulk,
    Export,
    Plan,
    Reschedule,
}

/// What one request cost.
#[derive(Clone, Debug)]
pub(crate) struct Cost {
    /// Processor time of everything, the table included, in milliseconds.
    pub(crate) all: f64,
    /// Of that, the function's.
    pub(crate) ours: f64,
    /// Calls one after the other; those that go out together are one. None where lanes of calls run side by side.
    pub(crate) rounds: Option<usize>,
    /// The calls with their capacity units.
    pub(crate) calls: Vec<Call>,
}

/// Everything that is measured.
pub(crate) fn all() -> Vec<Operation> {
    let operation = |name, kind| Operation { name, kind };
    let read = |name, address: Address| operation(name, Kind::Read(address));
    let log = |name, address: Address| operation(name, Kind::Log(address));
    let calendar = |name, address: Address| operation(name, Kind::Calendar(address));
    vec![
        read("list, all", |_, _| list("")),
        read("list, of a job", |world, _| list(&format!("job={}", world.jobs[0]))),
        read("list, of an owner", |world, _| list(&format!("owner={}", world.people[0]))),
        read("list, longest waiting first", |_, _| list("order=waiting")),
        read("list, by name", |_, _| list("order=name")),
        read("list, a tag of most", |_, _| list(&format!("tag={}", escaped(TAGS.0)))),
        read("list, a tag of twenty", |_, _| list(&format!("tag={}", escaped(TAGS.1)))),
        read("search, a name of many", |_, _| search(&COMMON.0[..3])),
        read("search, a name of three", |_, _| search(&RARE.1[..5])),
        read("search, a mail address", |world, turn| search(someone(world, turn).mail.as_str())),
        read("search, two words", |_, _| search(&format!("{} {}", COMMON.0, COMMON.1))),
        read("board, all", |_, _| "/api/v1/candidates/board".into()),
        read("board, of a job", |world, _| format!("/api/v1/candidates/board?job={}", world.jobs[0])),
        read("detail", |world, turn| format!("/api/v1/candidates/{}", someone(world, turn).id)),
        operation("duplicates, of many", Kind::Duplicates(|_, _| person(&format!("{} {}", COMMON.0, COMMON.1), None))),
        operation(
            "duplicates, of one",
            Kind::Duplicates(|world, turn| {
                let someone = someone(world, turn);
                person("Nobody of that name", Some(someone))
            }),
        ),
        operation("export, a page of 500", Kind::Export),
        log("log and figures of a person", |world, turn| {
            format!("/api/v1/admin/activity/{}", world.people[turn % world.people.len()])
        }),
        log("log of everybody", |_, _| "/api/v1/admin/feed".into()),
        log("dashboard, today", |_, _| "/api/v1/admin/dashboard?period=day".into()),
        log("dashboard, this month", |_, _| "/api/v1/admin/dashboard?period=month".into()),
        log("dashboard, what is new", |_, _| format!("/api/v1/admin/dashboard?since={MIDDAY}")),
        log("leaderboard of a month", |_, _| "/api/v1/admin/leaderboard".into()),
        log("heat map of a month", |_, _| "/api/v1/admin/heatmap".into()),
        log("funnel of a month", |_, _| "/api/v1/admin/funnel".into()),
        operation("move", Kind::Move),
        operation("move of 200", Kind::Bulk),
        calendar("calendar week of 20 people", interviews::week),
        calendar("free times of three people", interviews::free_times),
        operation("plan an interview", Kind::Plan),
        operation("move an interview", Kind::Reschedule),
    ]
}

impl Operation {
    /// Makes the request of that turn and measures it. Turns come in order, each of them once.
    pub(crate) async fn cost(&self, world: &World, turn: usize) -> Result<Cost, String> {
        let cost = match self.kind {
            Kind::Read(address) => read(world, &world.candidates, &address(world, turn)).await?,
            Kind::Log(address) => read(world, &world.analytics, &address(world, turn)).await?,
            Kind::Calendar(address) => read(world, &world.interviews, &address(world, turn)).await?,
            Kind::Duplicates(body) => {
                let body = body(world, turn);
                good(measured(world, world.candidates.post("/api/v1/candidates/duplicates", body)).await)?.0
            }
            Kind::Move => move_one(world, turn).await?,
            Kind::Bulk => move_many(world, turn).await?,
            Kind::Plan => interviews::plan(world, turn).await?,
            Kind::Reschedule => interviews::reschedule(world, turn).await?,
            Kind::Export => {
                let filter = CandidateFilter::default();
                let page = world.store.list_candidates(&filter, Order::Pipeline, EXPORT_PAGE, None);
                let (cost, page) = measured(world, page).await;
                page.map_err(|error| error.to_string())?;
                cost
            }
        };
        world.settle().await;
        Ok(cost)
    }
}

async fn read(world: &World, client: &Client, address: &str) -> Result<Cost, String> {
    Ok(good(measured(world, client.get(address)).await)?.0)
}

async fn move_one(world: &World, turn: usize) -> Result<Cost, String> {
    let new = world.in_status(&[Status::New]);
    let candidate = new.get(turn).ok_or("too few new candidates")?;
    let client = world.candidates.if_match(candidate.version);
    let body = json!({ "to": "screened", "fields": { "screening_score": 4, "screening_notes": "Clear answers" } });
    let path = format!("/api/v1/candidates/{}/status", candidate.id);
    Ok(good(measured(world, client.post(&path, body)).await)?.0)
}

/// Moves two hundred and takes it back, so that the next turn finds them as they were: two versions later.
async fn move_many(world: &World, turn: usize) -> Result<Cost, String> {
    let candidates = world.in_status(&UNDER_WAY);
    let candidates = candidates.get(..BULK).ok_or("too few candidates who can be rejected")?;
    let version = |candidate: &Candidate| candidate.version + 2 * turn as u64;
    let items: Vec<Value> = candidates.iter().map(|one| json!({ "id": one.id, "version": version(one) })).collect();
    let body = json!({ "candidates": items, "to": "rejected", "fields": { "rejection_reason": "skills" } });
    let (cost, reply) = good(measured(world, world.candidates.post("/api/v1/candidates/bulk/status", body)).await)?;
    let ids: Vec<_> = candidates.iter().map(|candidate| candidate.id).collect();
    let body = json!({ "operation_id": reply.json["operation_id"], "ids": ids });
    world.settle().await;
    let back = world.candidates.post("/api/v1/candidates/bulk/undo", body).await;
    let count = |reply: &Reply| reply.json["moved"].as_array().map_or(0, Vec::len);
    if (count(&reply), count(&back)) != (BULK, BULK) {
        return Err(format!("{} of {BULK} moved, {} taken back: {}", count(&reply), count(&back), reply.text));
    }
    Ok(Cost { rounds: None, ..cost })
}

/// Does something and says what it cost.
pub(crate) async fn measured<T>(world: &World, work: impl Future<Output = T>) -> (Cost, T) {
    let rounds = world.counter.rounds();
    let (all, ours) = (ProcessTime::now(), ThreadTime::now());
    let done = work.await;
    let (ours, all) = (ours.elapsed().as_secs_f64() * 1e3, all.elapsed().as_secs_f64() * 1e3);
    (Cost { all, ours, rounds: Some(world.counter.rounds() - rounds), calls: world.stack.table.meter.take() }, done)
}

fn good(done: (Cost, Reply)) -> Result<(Cost, Reply), String> {
    answered(done, 200)
}

/// What was done, if it was answered with that status.
pub(crate) fn answered((cost, reply): (Cost, Reply), status: u16) -> Result<(Cost, Reply), String> {
    if reply.status == status { Ok((cost, reply)) } else { Err(format!("{}: {}", reply.status, reply.text)) }
}

/// A known candidate; another one every turn.
fn someone(world: &World, turn: usize) -> &Candidate {
    &world.known[turn * 29 % world.known.len()]
}

fn list(query: &str) -> String {
    format!("/api/v1/candidates?{query}")
}

fn search(text: &str) -> String {
    format!("/api/v1/candidates/search?text={}", escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace(' ', "%20")
}

fn person(name: &str, like: Option<&Candidate>) -> Value {
    json!({ "name": name, "mail": like.map(|one| one.mail.as_str()), "phone": like.and_then(|one| one.phone.clone()) })
}
