//! The own record: everything is in it, for programs and for spreadsheets; who looked at it; how the log compares.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::alerts::{AlertKind, Seen};
use hirelog_domain::ids::{AlertId, TypedId};
use hirelog_domain::mail::{Suppression, SuppressionReason};
use hirelog_domain::reconciliation::Compared;
use hirelog_store::{DayDigest, Digesting, LogChain};
use hirelog_testkit::{Client, MIDDAY, an_event};
use serde_json::{Value, json};

use crate::alerts::an_alert;
use crate::office::Office;
use crate::support::{all_pages, texts};

const RECORD: &str = "/api/v1/me/record";

/// The kinds of items in `docs/DATA_MODEL.md` that are kept of a person, by the kind in the record.
const IN_THE_RECORD: [(&str, &str); 11] = [
    ("user", "profile"),
    ("session", "session"),
    ("consent decision", "consent"),
    ("saved view", "view"),
    ("number of saved views", "views"),
    ("when a person can be asked", "availability"),
    ("calendar address", "calendar"),
    ("address that is written to no more", "mails_stopped"),
    ("a person's day", "statistics"),
    ("alert", "alert"),
    ("what a person did before: weighty actions, networks", "seen"),
];

/// Those that are not, and why.
const NOT_IN_THE_RECORD: [(&str, &str); 54] = [
    ("log row", "it is there, as `log`"),
    ("a day of a diary", "it is there, as `interview_day`, where there are interviews"),
    ("who has an address", "repeats the profile"),
    ("what is left to erase of a person", "only of people who cannot come in any more"),
    ("number of admins", "names nobody"),
    ("secret of the cursors", "names nobody"),
    ("how often files were deleted by an erasure", "names nobody"),
    ("sign-in challenge", "digests of secrets, for ten minutes"),
    ("counter of attempts", "digests, for half an hour"),
    ("invitation", "gone when it is accepted"),
    ("job", "of the organisation; the profile names the own ones"),
    ("candidate", "of the applicant"),
    ("history row", "of the applicant; the own steps are in the log"),
    ("note", "of the applicant; that it was written is in the log"),
    ("letter", "of the applicant"),
    ("where a merged record went", "of the applicant"),
    ("rows that it was found by, until the worker took them away", "of the applicant"),
    ("reminder that was sent", "of the applicant"),
    ("word of a candidate", "of the applicant"),
    ("mail address, telephone number of a candidate", "of the applicant"),
    ("candidate by name", "of the applicant"),
    ("day of erasure", "of the applicant"),
    ("part of a pipeline's figures", "names nobody"),
    ("words of a letter, where changed", "of the organisation"),
    ("daily work that was begun", "names nobody"),
    ("interview", "of the applicant; the own ones are in `interview_day`"),
    ("what is to be said of it", "of the applicant"),
    ("the candidate's side", "of the applicant"),
    ("feedback", "of the applicant; that it was given is in the log"),
    ("room", "names nobody"),
    ("number of rooms, settings of interviews", "of the organisation"),
    ("what was decided about the log", "of the organisation"),
    ("how far the digests of the log reach", "names nobody"),
    ("a day of the log, compared", "names nobody"),
    ("settings of comparisons", "of the organisation"),
    (
        "rules of alerts; how far the watchdog is",
        "of the organisation; it names recipients, who are told by every mail",
    ),
    ("part of what went through a pipeline on a day", "names nobody"),
    ("what went through a pipeline on a day that is over, packed", "names nobody"),
    ("report run", "of the organisation; that it was ordered is in the log"),
    ("report definition", "of the organisation; that it was kept is in the log"),
    ("report schedule", "of the organisation; that it was made is in the log"),
    ("result of a report schedule", "of the organisation; names nobody"),
    ("number of report schedules", "of the organisation; names nobody"),
    ("number of report definitions", "it is there, as `definitions`, of those who order reports"),
    ("import", "of applicants; that it was begun is in the log"),
    ("export", "of applicants; that it was ordered is in the log"),
    ("resume", "of the applicant; that it was brought, read and reviewed is in the log"),
    ("what a resume says", "of the applicant"),
    ("which resume a file is", "of the applicant"),
    ("how resumes are read; what models cost in a month", "names nobody"),
    ("claim of a run", "digests"),
    ("mail", "the person has it; the address is in the profile"),
    ("waiting message", "on its way for seconds; then in the log"),
    ("kept answer", "answers that the person got, for a day"),
];

async fn person(office: &Office) -> Client {
    office.doors.analytics().as_user(&office.colleague).await
}

/// Lets the colleague have something of every kind.
async fn something_of_each_kind(office: &Office) {
    let (user, stack) = (&office.colleague, &office.stack);
    let auth = office.doors.auth().as_user(user).await;
    auth.delete("/api/v1/me/consent").await;
    stack.clock.advance(Duration::seconds(1));
    auth.put("/api/v1/me/consent", json!({ "version": hirelog_domain::consent::VERSION })).await;
    let candidates = office.doors.candidates().as_user(user).await;
    candidates.post("/api/v1/candidates/views", json!({ "name": "=1+1", "query": "status=new" })).await;
    let interviews = office.doors.interviews().as_user(user).await;
    interviews.post("/api/v1/calendar", json!({})).await;
    let hours = json!({ "zone": "Europe/Berlin", "hours": [[], [], [], [], [], [], []], "buffer_minutes": 10,
        "absences": [], "daily_limit": 4 });
    assert_eq!(interviews.if_match(0).put("/api/v1/availability", hours).await.status, 200);
    let reason = SuppressionReason::Bounced;
    stack.store.suppress(&Suppression { address: user.mail.clone(), reason, at: MIDDAY }).await.unwrap();
    let nothing = Seen::nothing(user.id, MIDDAY);
    assert!(stack.store.keep_seen(&nothing, &nothing, MIDDAY).await.unwrap());
    office.raise_alert().await;
    let events = office.events().await;
    let counted: Vec<Event> = events.into_iter().filter(|event| event.at > MIDDAY).collect();
    crate::figures::count(office, user.id, &counted).await;
}

#[tokio::test]
async fn alerts_about_others_are_not_in_the_record() {
    let office = Office::open().await;
    let of = |user, n| an_alert(AlertId::new(MIDDAY, [n; 10]), AlertKind::MassView, user);
    office.raise(&of(&office.colleague, 1)).await;
    office.raise(&of(&office.recruiter, 2)).await;

    let record = person(&office).await.get(RECORD).await;

    let alerts = record.json["parts"].as_array().unwrap().iter().find(|part| part["kind"] == "alert").unwrap();
    assert_eq!(texts(alerts["items"].as_array().unwrap(), "user"), [office.colleague.id.to_string()]);
    assert!(!record.text.contains(&office.recruiter.id.to_string()));
}

#[tokio::test]
async fn everything_that_is_kept_of_a_person_is_in_the_record_and_no_secret_is() {
    let office = Office::open().await;
    something_of_each_kind(&office).await;
    let client = person(&office).await;

    let record = client.get(RECORD).await;
    let csv = client.get(&format!("{RECORD}?format=csv")).await;

    let parts: BTreeMap<&str, &Value> =
        record.json["parts"].as_array().unwrap().iter().map(|part| (part["kind"].as_str().unwrap(), part)).collect();
    for (item, kind) in IN_THE_RECORD {
        assert!(!parts[kind]["items"].as_array().unwrap().is_empty(), "{item}");
        assert!(csv.text.contains(&format!("\n{kind},")) || csv.text.contains(&format!("\r\n{kind},")), "{item}");
    }
    let rows = office.stack.table.items_under(&format!("USER#{}", office.colleague.id)).await;
    let kinds = rows.iter().map(|row| row["SK"].as_s().unwrap().split('#').next().unwrap().to_lowercase());
    assert!(kinds.collect::<BTreeSet<_>>().iter().all(|kind| parts.contains_key(kind.as_str())));
    assert!(!record.json["log"].as_array().unwrap().is_empty());
    assert_eq!(record.header("content-disposition"), Some("attachment; filename=\"my-record-2026-11-23.json\""));
    for text in [&record.text, &csv.text] {
        assert!(!text.contains("secret") && !text.contains("hash"), "{text}");
    }
    assert!(csv.text.contains(",'=1+1,"), "a name that looks like a formula is text");
}

#[test]
fn every_kind_of_item_is_in_the_record_or_has_a_reason_not_to_be() {
    let text = include_str!("../../docs/DATA_MODEL.md");
    let table = text.split("## Items").nth(1).unwrap().split("Items expire").next().unwrap();
    let items = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| item"));
    let items: BTreeSet<&str> = items.map(|line| line[2..].split(" |").next().unwrap()).collect();
    let decided = IN_THE_RECORD.iter().chain(NOT_IN_THE_RECORD.iter()).map(|(item, _)| *item);
    let decided: BTreeSet<&str> = decided.collect();

    assert_eq!(
        items, decided,
        "each kind of item is listed in tests/api/record.rs, with the reason where it is left out"
    );
}

#[tokio::test]
async fn a_long_log_comes_in_files_of_a_thousand_rows_each_row_once() {
    let office = Office::open().await;
    let at = |n: i64| MIDDAY - Duration::seconds(n / 2);
    let events: Vec<Event> = (0..2_100).map(|n| an_event(office.colleague.id, Action::ViewJob, at(n))).collect();
    office.stack.write_trail(&events).await;
    let client = person(&office).await;

    let (mut rows, mut path) = (Vec::new(), RECORD.to_owned());
    loop {
        let file = client.get(&path).await.json;
        assert_eq!(file["parts"].as_array().unwrap().is_empty(), path != RECORD);
        rows.extend(file["log"].as_array().unwrap().clone());
        let Some(next) = file["next"].as_str() else { break };
        path = format!("{RECORD}?cursor={next}");
    }

    let ids: BTreeSet<String> = texts(&rows, "id").into_iter().collect();
    assert_eq!((rows.len(), ids.len()), (2_100, 2_100));
    let csv = client.get(&format!("{RECORD}?format=csv")).await.text;
    assert!(csv.trim_end().lines().last().unwrap().starts_with("next,"));
}

#[tokio::test]
async fn people_see_who_looked_at_them_and_only_that() {
    let office = Office::open().await;
    let admin = office.doors.analytics().as_user(&office.admin).await;
    let auth = office.doors.auth().as_user(&office.admin).await;
    admin.get(&format!("/api/v1/admin/activity/{}", office.colleague.id)).await;
    office.keep_log().await;
    office.stack.clock.advance(Duration::seconds(1));
    auth.get(&format!("/api/v1/users/{}", office.colleague.id)).await;
    admin.get(&format!("/api/v1/admin/activity/{}", office.viewer.id)).await;
    let me = person(&office).await;
    me.get("/api/v1/me/activity").await;
    // Who may not look has not looked.
    me.get(&format!("/api/v1/admin/activity/{}", office.colleague.id)).await;
    office.keep_log().await;

    let (looks, _) = all_pages(&me, "/api/v1/me/record/views?limit=1").await;

    let by = json!({ "id": office.admin.id, "name": office.admin.name });
    let expected = [("view_user", "2026-11-23T11:00:01.000Z"), ("view_activity", "2026-11-23T11:00:00.000Z")];
    let expected = expected.map(|(action, at)| json!({ "at": at, "by": by, "action": action }));
    assert_eq!(looks, expected);
}

#[tokio::test]
async fn figures_narrowed_to_one_person_are_a_look_at_that_person() {
    let office = Office::open().await;
    let admin = office.doors.analytics().as_user(&office.admin).await;
    let narrowed = ["heatmap?", "heatmap/rows?weekday=1&hour=9&", "trends?metric=actions&", "explain?metric=actions&"];
    for question in narrowed {
        office.stack.clock.advance(Duration::seconds(1));
        let answer = admin.get(&format!("/api/v1/admin/{question}user={}", office.colleague.id)).await;
        assert_eq!(answer.status, 200, "{question}: {}", answer.text);
        admin.get(&format!("/api/v1/admin/{}", question.trim_end_matches(['?', '&']))).await;
    }
    office.keep_log().await;

    let (looks, _) = all_pages(&person(&office).await, "/api/v1/me/record/views?limit=50").await;

    let actions = texts(&looks, "action");
    assert_eq!(actions, ["view_activity", "view_dashboard", "view_activity", "view_dashboard"], "the team's are none");
}

#[tokio::test]
async fn who_opens_an_alert_about_a_person_is_seen_by_that_person() {
    let office = Office::open().await;
    office.raise_alert().await;
    let admin = office.doors.analytics().as_user(&office.admin).await;

    admin.get("/api/v1/admin/alerts").await;
    admin.get(&format!("/api/v1/admin/alerts/{}", crate::alerts::alert())).await;
    office.keep_log().await;

    let (looks, _) = all_pages(&person(&office).await, "/api/v1/me/record/views?limit=50").await;
    assert_eq!(texts(&looks, "action"), ["view_activity"], "the list names many and is a look at nobody");
}

#[tokio::test]
async fn an_admin_sees_compared_days_and_how_far_the_digests_reach() {
    let office = Office::open().await;
    let client = office.doors.analytics().as_user(&office.admin).await;
    let before = client.get("/api/v1/admin/reconciliation").await.json;
    let mut chain = LogChain::begun(MIDDAY);
    office.stack.store.begin_log_chain(&chain).await.unwrap();
    for day in ["2026-11-21", "2026-11-22"].map(|day| day.parse().unwrap()) {
        let previous = chain.last.as_ref().map_or("", |last: &DayDigest| &last.chain);
        let digest = Digesting::default().finish(day, (MIDDAY, MIDDAY), previous);
        let after = chain.with(digest);
        let result = Compared::default().result(day, &BTreeSet::new());
        assert!(office.stack.store.close_day(&chain, &after, &result).await.unwrap());
        chain = after;
    }

    let after = client.get("/api/v1/admin/reconciliation").await.json;

    assert_eq!(before["chain"], json!({ "days": 0, "first": null, "last": null, "head": null }));
    assert_eq!(texts(after["days"].as_array().unwrap(), "day"), ["2026-11-22", "2026-11-21"]);
    assert_eq!((&after["chain"]["days"], &after["chain"]["head"]), (&json!(2), &json!(chain.last.unwrap().chain)));
}
