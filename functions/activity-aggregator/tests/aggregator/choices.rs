//! The log is kept for everyone, statistics only for those who agreed, from then on and until they change their mind.

use chrono::Duration;
use hirelog_domain::activity::{Action, Actor, Event, Source};
use hirelog_domain::consent::{Choice, Decision, VERSION};
use hirelog_domain::permissions::Role;
use hirelog_domain::users::User;
use hirelog_testkit::{MIDDAY, TestStack, a_user, an_event, measured, opted_out};

use crate::world::{assert_logged_once, deliver, recount, stored};

async fn events_of(stack: &TestStack, person: &User) -> Vec<Event> {
    let events = vec![an_event(person.id, Action::Login, MIDDAY), an_event(person.id, Action::ViewCandidate, MIDDAY)];
    assert!(deliver(stack, &events).await.is_empty());
    events
}

#[tokio::test]
async fn who_said_no_or_was_never_asked_is_logged_and_not_counted() {
    for person in [opted_out(a_user(Role::Recruiter)), a_user(Role::Viewer)] {
        let stack = TestStack::start().await;
        stack.add_user(&person).await;

        let events = events_of(&stack, &person).await;

        assert!(stored(&stack, &[person]).await.is_empty());
        assert_logged_once(&stack, &events).await;
    }
}

#[tokio::test]
async fn a_yes_to_an_older_text_counts_nothing() {
    let stack = TestStack::start().await;
    let older = Decision { kind: Choice::Accepted, version: VERSION - 1, at: MIDDAY - Duration::days(5) };
    let person = User { consent: Some(older), ..a_user(Role::Recruiter) };
    stack.add_user(&person).await;

    let events = events_of(&stack, &person).await;

    assert!(stored(&stack, &[person]).await.is_empty());
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn after_a_change_of_mind_nothing_new_counts_and_what_was_counted_stays() {
    let stack = TestStack::start().await;
    let person = measured(a_user(Role::Recruiter));
    stack.add_user(&person).await;
    let before = events_of(&stack, &person).await;
    let no = Decision { kind: Choice::Withdrawn, version: VERSION, at: MIDDAY + Duration::minutes(1) };
    stack.save_user(&person, &User { consent: Some(no), ..person.clone() }).await;

    let later = [an_event(person.id, Action::ViewJob, MIDDAY + Duration::minutes(2)), before[0].clone()];
    assert!(deliver(&stack, &later).await.is_empty());

    assert_eq!(stored(&stack, std::slice::from_ref(&person)).await, recount(&before));
    assert_logged_once(&stack, &[before, later[..1].to_vec()].concat()).await;
}

#[tokio::test]
async fn what_was_done_before_the_yes_does_not_count_afterwards() {
    let stack = TestStack::start().await;
    let yes = Decision { kind: Choice::Accepted, version: VERSION, at: MIDDAY };
    let person = User { consent: Some(yes), ..a_user(Role::Recruiter) };
    stack.add_user(&person).await;

    let late = an_event(person.id, Action::ViewJob, MIDDAY - Duration::milliseconds(1));
    let fresh = an_event(person.id, Action::GiveConsent, MIDDAY);
    let events = [late, fresh];
    assert!(deliver(&stack, &events).await.is_empty());

    assert_eq!(stored(&stack, &[person]).await, recount(&events[1..]));
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn schedules_hirelog_itself_and_unknown_people_are_logged_only() {
    let stack = TestStack::start().await;
    let nobody = a_user(Role::Admin);
    let mut events = vec![an_event(nobody.id, Action::Login, MIDDAY); 1];
    for actor in [Actor::Schedule("daily-report".into()), Actor::System("reports-worker".into())] {
        let event = an_event(nobody.id, Action::GenerateReport, MIDDAY);
        events.push(Event { actor, source: Source::System, ..event });
    }

    assert!(deliver(&stack, &events).await.is_empty());
    assert!(deliver(&stack, &events).await.is_empty());

    assert!(stored(&stack, &[nobody]).await.is_empty());
    assert!(stack.table.items_under("STATS#").await.is_empty());
    assert_logged_once(&stack, &events).await;
}
