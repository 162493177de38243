//! Everything is recorded (DESIGN 2): each route tells exactly what it declares, after the response, and a change of
//! state never goes without its event.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Actor, Event, Outcome, Subject, SubjectKind};
use hirelog_domain::users::User;
use hirelog_http::{Access, Tracking};
use hirelog_store::WaitingMessage;
use hirelog_testkit::{Client, Fault, Faults, Reply};
use hirelog_tests::DeclaredRoute;

use crate::office::{CALLERS_NETWORK, Doors, Office, sent_events};
use crate::samples::{About, Sample, Target, ended_session, routes};

/// A caller who may, and the session that will be ended if the route ends one.
async fn caller<'a>(office: &'a Office, doors: &Doors, route: &DeclaredRoute) -> (Client, Option<&'a User>, String) {
    match route.declared.access {
        Access::Public(_) => (office.visitor(doors, route.function), None, String::new()),
        Access::Needs(_) => {
            let client = doors.to(route.function).as_user(&office.admin).await;
            (client, Some(&office.admin), ended_session(office, Some(&office.admin)).await)
        }
    }
}

async fn outbox(office: &Office) -> Vec<WaitingMessage> {
    let soon = office.stack.clock.now() + chrono::Duration::seconds(1);
    office.stack.store.waiting_messages(soon, 100).await.unwrap()
}

async fn events_in_outbox(office: &Office) -> Vec<Event> {
    let waiting = outbox(office).await.into_iter().filter(|message| message.queue == Queue::Activity.as_str());
    waiting.map(|message| Event::parse(&message.body).unwrap()).collect()
}

fn subject(sample: &Sample, route: &DeclaredRoute, office: &Office, reply: &Reply, ended: &str) -> Option<Subject> {
    let session = |text: &str| Subject { kind: SubjectKind::Session, id: text.to_owned() };
    match sample.about {
        About::Nothing => None,
        About::Path => Some(Subject { kind: route.declared.about.unwrap(), id: sample.id(office, Target::Own) }),
        About::Caller => Some(office.admin.id.into()),
        About::Colleague => Some(office.colleague.id.into()),
        About::NewSession => {
            let cookie = reply.header("set-cookie").unwrap().split_once('=').unwrap().1;
            Some(session(cookie.split('.').nth(1).unwrap()))
        }
        About::EndedSession => Some(session(ended)),
        About::Invite => Some(office.invite.id.into()),
        About::Words => Some(Subject::setting("letter_templates/rejected/de")),
        About::AnalyticsSettings => Some(Subject::setting("analytics")),
        About::ExtractionSettings => Some(Subject::setting("extraction")),
        About::Recording => Some(Subject::setting("recording")),
        About::InterviewSettings => Some(Subject::setting("interviews")),
        About::AlertSettings => Some(Subject::setting("alerts")),
        About::OwnInterview => Some(crate::meetings::own_interview().into()),
        About::OneOfMany => Some(office.own_candidate.id.into()),
        About::Made(kind) => Some(Subject { kind, id: reply.json["id"].as_str().unwrap().to_owned() }),
    }
}

/// What a change also does to another thing, which is told of in the same transaction.
fn also_tells(sample: &Sample) -> &'static [Action] {
    match sample.route {
        "POST /api/v1/resumes/{id}/review" => &[Action::CreateCandidate],
        _ => &[],
    }
}

async fn check(route: &DeclaredRoute, sample: &Sample) {
    let office = Office::open().await;
    let (client, user, ended) = caller(&office, &office.doors, route).await;

    let reply = sample.send(&client, &office, Target::Own, user).await;
    let before = (sent_events(&office.stack).await, events_in_outbox(&office).await);
    client.after().await;
    let sent = sent_events(&office.stack).await;

    let name = sample.route;
    assert_eq!(reply.status.as_u16(), sample.status, "{name}: {}", reply.text);
    assert_eq!(before.0, [], "{name} sends before the response");
    assert!(outbox(&office).await.is_empty(), "{name} leaves messages in the outbox");
    let Tracking::Records(action) = route.declared.tracking else {
        return assert_eq!(sent, [], "{name} declares that it records nothing");
    };
    let (own, also): (Vec<_>, Vec<_>) = sent.iter().partition(|event| event.action == action);
    let [event] = own.as_slice() else { panic!("{name} sent {sent:?}") };
    assert_eq!(also.iter().map(|event| event.action).collect::<Vec<_>>(), also_tells(sample), "{name}");
    assert!(also.iter().all(|also| also.operation_id == event.operation_id), "{name}: {also:?}");
    assert_eq!((event.action, event.outcome, event.status), (action, Outcome::Ok, Some(sample.status)), "{name}");
    assert_eq!(event.subject, subject(sample, route, &office, &reply, &ended), "{name}");
    assert_eq!((event.at, event.ip.as_deref()), (office.stack.clock.now(), Some(CALLERS_NETWORK)), "{name}");
    assert!(event.duration_ms.is_some(), "{name}");
    if let Some(user) = user {
        assert_eq!(event.actor, Actor::User(user.id), "{name}");
    }
    let waiting: Vec<_> = before
        .1
        .iter()
        .filter(|waiting| waiting.action == action)
        .map(|waiting| (waiting.id, waiting.operation_id))
        .collect();
    let expected = if sample.writes { vec![(event.id, event.operation_id)] } else { vec![] };
    assert_eq!(waiting, expected, "{name}: what stood in the outbox before the response");
}

#[tokio::test]
async fn every_route_tells_exactly_what_it_declares_and_only_after_the_response() {
    let routes = routes();

    for (route, sample) in &routes {
        check(route, sample).await;
    }

    println!("Tracking: {} of {} routes tell what they declare", routes.len(), routes.len());
}

/// Loses the answer to the first transaction.
fn first_answer_lost() -> Faults {
    let lost = Arc::new(AtomicBool::new(false));
    Faults::new(move |attempt| {
        let hit = attempt.operation == "TransactWriteItems" && !lost.swap(true, Ordering::SeqCst);
        hit.then_some(Fault::AnswerLost)
    })
}

#[tokio::test]
async fn a_change_whose_answer_was_lost_has_its_event_in_the_outbox() {
    for (route, sample) in routes().iter().filter(|(_, sample)| sample.writes) {
        let office = Office::open().await;
        let doors = office.through(office.stack.table.store_through(&first_answer_lost(), 1));
        let (client, user, _) = caller(&office, &doors, route).await;

        let reply = sample.send(&client, &office, Target::Own, user).await;
        client.after().await;

        // Of many, each is told on its own what became of it.
        let told = if sample.about == About::OneOfMany { reply.json["refused"][0]["code"].as_str() } else { None };
        assert!(reply.status == 503 || told == Some("unavailable"), "{}: {}", sample.route, reply.text);
        let waiting = events_in_outbox(&office).await;
        let told = vec![Outcome::Ok; 1 + also_tells(sample).len()];
        assert_eq!(waiting.iter().map(|event| event.outcome).collect::<Vec<_>>(), told, "{}", sample.route);
        let sent = sent_events(&office.stack).await;
        assert!(sent.iter().all(|event| event.outcome == Outcome::Failed), "{}: {sent:?}", sample.route);
    }
}

#[tokio::test]
async fn a_second_attempt_after_a_lost_answer_changes_nothing_twice() {
    for (route, sample) in routes().iter().filter(|(_, sample)| sample.writes) {
        let office = Office::open().await;
        let doors = office.through(office.stack.table.store_through(&first_answer_lost(), 3));
        let (client, user, _) = caller(&office, &doors, route).await;

        let reply = sample.send(&client, &office, Target::Own, user).await;
        client.after().await;

        assert_eq!(reply.status.as_u16(), sample.status, "{}: {}", sample.route, reply.text);
        let told = 1 + also_tells(sample).len();
        assert_eq!(sent_events(&office.stack).await.len(), told, "{}", sample.route);
        assert!(outbox(&office).await.is_empty(), "{}", sample.route);
    }
}

#[tokio::test]
async fn a_refused_request_is_told_as_denied_with_its_person_and_thing() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.manager).await;

    client.get(&format!("/api/v1/candidates/{}", office.foreign_candidate.id)).await;
    let [event] = office.events().await.try_into().unwrap();

    assert_eq!((event.outcome, event.status), (Outcome::Denied, Some(404)));
    assert_eq!(event.actor, Actor::User(office.manager.id));
    assert_eq!(event.subject, Some(office.foreign_candidate.id.into()));
}

#[tokio::test]
async fn the_history_row_and_the_event_of_a_move_are_of_one_operation() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.recruiter).await.if_match(1);

    client.post(&format!("/api/v1/candidates/{}/status", office.own_candidate.id), crate::samples::screening()).await;
    let [event] = office.events().await.try_into().unwrap();

    let file = office.stack.store.candidate_file(&office.own_candidate).await.unwrap();
    let (_, row) = &file.history[0];
    assert_eq!((row.id, row.operation_id), (event.id, event.operation_id));
    assert_eq!((&event.metadata["from"], &event.metadata["to"]), (&"new".into(), &"screened".into()));
}
