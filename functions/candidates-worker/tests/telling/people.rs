//! After the erasure of a person of the team nothing is left that says who it was, and what the person did is counted
//! as before.

use hirelog_domain::activity::{Action, Actor, Credit, DayStats, Recording};
use hirelog_domain::consent::{Choice, Decision, VERSION};
use hirelog_domain::interviews::Availability;
use hirelog_domain::mail::{Content, Mail, MailState, ReportFile};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{
    Asked, Definition, Format, Layout, ReportKind, Rhythm, Run, RunOrder, RunSource, RunState, Schedule, Scheduled,
    Sheet, Timing,
};
use hirelog_domain::sign_in::Session;
use hirelog_domain::time::Period;
use hirelog_domain::users::{INVITE_LIFETIME, Invite, User, UserState};
use hirelog_domain::views::View;
use hirelog_store::{CalendarFeed, Change, StoredDay, keys};
use hirelog_testkit::{Fault, Faults, MIDDAY, ZONE, a_user, address, an_event, an_event_id, id, measured, name};
use serde_json::json;

use crate::erase::everything;
use crate::world::{World, deliver};

const CANARIES: [&str; 6] = [
    "zanzibar canary",
    "zanzibar@team.example",
    "canary of a browser",
    "canary of a view",
    "canary-calendar",
    "canary of a definition",
];

fn hits(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    CANARIES.into_iter().filter(|canary| text.contains(canary)).collect()
}

fn a_run(world: &World, n: u64, state: RunState, person: &User) -> Run {
    let (kind, period) = (ReportKind::Daily, Period::day(MIDDAY.day(ZONE)));
    let recipients = vec![world.admin.mail.clone(), person.mail.clone()];
    let order = RunOrder {
        kind,
        period,
        title: None,
        layout: Layout::of_team(),
        formats: vec![Format::Pdf],
        recipients,
        source: RunSource::ByHand,
        skip_empty: false,
    };
    let run = Run::queued(id(n), order, Actor::User(world.admin.id), MIDDAY);
    let files = match state {
        RunState::Done => vec![ReportFile { format: Format::Pdf, key: run.file_key("whole", Format::Pdf), bytes: 3 }],
        _ => Vec::new(),
    };
    Run { state, files, ..run }
}

fn a_schedule(world: &World, n: u64, readers: &[&User]) -> Schedule {
    let never = Schedule {
        id: id(n),
        title: "Our morning".into(),
        owner: world.admin.id,
        timing: Timing { days: Rhythm::Daily, at: 7 * 60, zone: ZONE },
        content: Scheduled::Layout { layout: Layout::of_team() },
        formats: vec![Format::Pdf],
        recipients: readers.iter().map(|user| user.mail.clone()).collect(),
        skip_empty: false,
        due_at: None,
        off: None,
        created_at: MIDDAY,
        version: 0,
    };
    never.on(MIDDAY)
}

/// A person with something everywhere, who left.
async fn who_left(world: &World) -> User {
    let stack = &world.stack;
    let person =
        User { name: name("Zanzibar Canary"), mail: address("zanzibar@team.example"), ..a_user(Role::Recruiter) };
    let person = measured(person);
    stack.add_user(&person).await;
    let decision = Decision { kind: Choice::Accepted, version: VERSION, at: person.created_at };
    let session = Session {
        id: id(801),
        user: person.id,
        secret_hash: "x".into(),
        created_at: MIDDAY,
        last_seen_at: MIDDAY,
        user_agent: Some("canary of a browser".into()),
    };
    let view = View { id: id(802), name: "Canary of a view".into(), query: "status=new".into() };
    let feed = CalendarFeed { user: person.id, secret_hash: "canary-calendar".into(), created_at: MIDDAY, version: 1 };
    let hours = Availability::usual(person.id, ZONE);
    let definition = |n, title: &str, shared| Definition {
        id: id(n),
        title: title.into(),
        layout: Layout::of_team(),
        owner: person.id,
        shared,
        version: 1,
        created_at: MIDDAY,
        changed_at: MIDDAY,
    };
    let (own, shared) = (definition(804, "Canary of a definition", false), definition(805, "For everybody", true));
    let event = || an_event(person.id, Action::Login, MIDDAY);
    stack.seed(&event(), |change| change.open_session(&session).save_view(person.id, &view).open_calendar(&feed)).await;
    stack.seed(&event(), |change| change.save_availability(0, &hours)).await;
    for definition in [&own, &shared] {
        stack.seed(&event(), |change| change.create_definition(definition)).await;
    }
    for (n, readers) in [(806, vec![&world.admin, &person]), (807, vec![&person])] {
        let schedule = a_schedule(world, n, &readers);
        stack.seed(&event(), |change| change.create_schedule(&schedule)).await;
    }
    let before = person.clone();
    let person = User { version: 2, ..before.clone() };
    stack.seed(&event(), |change| change.update_user(&before, &person).keep_decision(person.id, &decision)).await;
    written_of(world, &person).await;
    let left = User { state: UserState::Deactivated, ..person.clone() };
    stack.save_user(&person, &left).await
}

/// Mails, invitations, reports, a row of the log and a day.
async fn written_of(world: &World, person: &User) {
    let stack = &world.stack;
    let event = || an_event(world.admin.id, Action::InviteUser, MIDDAY);
    let invite = Invite {
        id: id(803),
        mail: address("zanzibar@team.example"),
        name: person.name.clone(),
        role: Role::Viewer,
        invited_by: world.admin.id,
        created_at: MIDDAY,
        expires_at: MIDDAY + INVITE_LIFETIME,
        token_hash: "x".into(),
    };
    // As it was before the person had the address.
    let row = Change::told_by(&event()).create_invite(&invite);
    let mut contents = hirelog_store::Contents::default();
    contents.apply(row).unwrap();
    stack.table.import(contents.take());
    let content = || Content::SignIn { name: person.name.clone(), link: "x".into(), code: "1".into() };
    for (n, state) in [(811, MailState::Queued), (812, MailState::Sent), (813, MailState::Unknown)] {
        let mail = Mail { state, ..Mail::queued(id(n), person.mail.clone(), content(), MIDDAY) };
        stack.seed(&event(), |change| change.mailing(&mail, an_event_id(MIDDAY))).await;
    }
    let told =
        Mail { state: MailState::Unknown, ..Mail::queued(id(814), world.viewer.mail.clone(), content(), MIDDAY) };
    stack.seed(&event(), |change| change.mailing(&told, an_event_id(MIDDAY))).await;
    for (n, state) in [(821, RunState::Done), (822, RunState::Running), (823, RunState::Failed)] {
        let run = a_run(world, n, state, person);
        stack.seed(&event(), |change| change.order_run(&run, &format!("claim {n}"), 60)).await;
        stack.put_file(&run.file_key("whole", Format::Pdf), b"Zanzibar Canary did much").await;
    }
    stack.put_file("exports/1/people.csv", b"owner: Zanzibar Canary").await;
    let done = an_event(person.id, Action::ViewJob, MIDDAY);
    let (day, mut stats) = (StoredDay::empty(person.id, MIDDAY.day(ZONE)), DayStats::default());
    Credit::of(&done, ZONE).iter().for_each(|credit| stats.add(credit, ZONE));
    let kept = Recording::usual().kept(MIDDAY, ZONE);
    stack.store.fold_days(&[&done], &[(&day, &day.with(stats))], kept).await.unwrap();
    drop(stack.table.meter.take());
}

async fn erase(world: &World, person: &User) {
    let event = an_event(world.admin.id, Action::EraseUser, MIDDAY);
    world.commit(Change::told_by(&event).erase_user(person, &person.erased().unwrap(), an_event_id(MIDDAY))).await;
}

async fn totals(world: &World) -> (Option<f64>, Vec<String>) {
    let period = Period::day(MIDDAY.day(ZONE));
    let layout = Layout { metrics: vec!["actions".into()], charts: Vec::new(), ..Layout::of_team() };
    let numbers = world.stack.store.numbers(&layout.needs(), period).await.unwrap();
    let asked = Asked { period, previous: period.previous(), minimum: 5, zone: ZONE };
    let sheet = Sheet::assemble(&layout, &numbers, &asked);
    (sheet.total[0].value, sheet.rows.into_iter().map(|row| row.name).collect())
}

#[tokio::test]
async fn nothing_says_who_it_was_and_totals_stay() {
    let world = World::telling_after(None).await;
    let person = who_left(&world).await;
    let neighbour = Mail::queued(id(815), world.viewer.mail.clone(), a_letter(), MIDDAY);
    let event = an_event(world.admin.id, Action::Login, MIDDAY);
    world.stack.seed(&event, |change| change.mailing(&neighbour, an_event_id(MIDDAY))).await;
    let before = totals(&world).await;
    assert_eq!(hits(&everything(&world).await), CANARIES, "every canary is there before");

    erase(&world, &person).await;
    world.work().await;

    let after = everything(&world).await;
    assert_eq!(hits(&after), [""; 0]);
    let (total, names) = totals(&world).await;
    assert_eq!((before.0, total), (Some(1.0), Some(1.0)));
    assert!(names.contains(&"(erased)".to_owned()) && before.1.contains(&"Zanzibar Canary".to_owned()));
    let left = world.stack.table.items_under(&format!("USER#{}", person.id)).await;
    let mut keys: Vec<_> = left.iter().map(|row| row["SK"].as_s().unwrap().split('#').next().unwrap()).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["CONSENT", "PROFILE"]);
    assert_eq!(world.stack.table.items_under(&keys::trail_of(&Actor::User(person.id))).await.len(), 1);
    assert_eq!(world.mails().await.len(), 1, "the mail to somebody else stays");
    let schedules = world.stack.store.schedules().await.unwrap();
    let schedules: Vec<_> = schedules.iter().map(|(one, _)| (one.recipients.len(), one.off.is_some())).collect();
    assert_eq!(schedules, [(1, false), (0, true)], "others are still written to");
    let definitions = world.stack.store.list_definitions(10, None).await.unwrap().items;
    assert_eq!(definitions.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["For everybody"]);
}

fn a_letter() -> Content {
    Content::SignIn { name: name("Viewer"), link: "x".into(), code: "1".into() }
}

#[tokio::test]
async fn a_run_under_way_is_made_again_and_one_that_is_over_has_no_files() {
    let world = World::telling_after(None).await;
    let person = who_left(&world).await;
    drop(everything(&world).await);

    erase(&world, &person).await;
    world.work().await;

    let announced = world.stack.drain(hirelog_aws::Queue::Report).await;
    let task = json!({ "kind": "run", "run": a_run(&world, 822, RunState::Running, &person).id });
    assert_eq!(announced, [task.to_string()]);
    let runs = world.stack.store.all_runs().await.unwrap();
    assert!(runs.iter().all(|run| run.files.is_empty() && run.order.recipients == [world.admin.mail.clone()]));
}

#[tokio::test]
async fn an_erasure_of_a_person_that_dies_at_any_call_is_finished_by_the_next() {
    for call in 0.. {
        let world = World::telling_after(None).await;
        let person = who_left(&world).await;
        drop(everything(&world).await);
        erase(&world, &person).await;
        let tasks = world.tasks().await;
        let faults = Faults::at(call, Fault::AnswerLost);
        let dying = world.worker_with(world.stack.table.store_through(&faults, 1), world.stack.queues.clone());

        deliver(&dying, &tasks).await;
        for _ in 0..2 {
            assert!(deliver(&world.worker(), &tasks).await.is_empty());
        }

        assert_eq!(hits(&everything(&world).await), [""; 0], "died at {call}");
        if faults.seen() <= call {
            break;
        }
    }
}
