//! A move asks for a letter, and one goes out: when, in which words, and when not.

use hirelog_domain::activity::{Action, Actor};
use hirelog_domain::candidates::{Candidate, Language};
use hirelog_domain::letters::{LetterChoice, LetterState, Template};
use hirelog_domain::mail::{Content, MailState};
use hirelog_domain::workflow::Status;
use hirelog_testkit::{a_candidate, an_event, name};

use crate::world::{World, deliver};

fn text() -> LetterChoice {
    LetterChoice::Text { subject: "By hand".into(), text: "Dear {first_name}\n\nBye".into() }
}

#[tokio::test]
async fn a_letter_without_delay_is_handed_over_at_once() {
    let world = World::telling_after(Some(0)).await;
    let candidate = world.rejected(&world.candidate().await).await;

    world.work().await;

    let [letter] = &world.letters(&candidate).await[..] else { panic!("one letter") };
    assert_eq!((letter.state, letter.due_at), (LetterState::Handed, letter.created_at));
    assert_eq!(letter.by, Some(world.recruiter.id));
    let [mail] = &world.mails().await[..] else { panic!("one mail") };
    assert_eq!((&mail.to, mail.state), (&candidate.mail, MailState::Queued));
    let Some(Content::Letter { organisation, subject, text, language }) = &mail.content else { panic!("a letter") };
    assert_eq!((organisation.as_str(), *language), ("Northwind People", Language::En));
    assert_eq!((subject, text), (&letter.subject, &letter.text));
    assert!(text.contains(candidate.name.as_str()) && text.contains(world.job.title.as_str()));
    assert!(text.ends_with(&format!("{}\nNorthwind People", world.recruiter.name)));
    assert!(world.announced().await.contains(&mail.id));
}

#[tokio::test]
async fn a_letter_is_told_by_hirelog_itself_as_part_of_the_action_that_moved() {
    let world = World::telling_after(Some(0)).await;
    let candidate = world.rejected(&world.candidate().await).await;

    world.work().await;

    let [event] = &world.told(Action::SendLetter).await[..] else { panic!("one event") };
    assert_eq!(event.actor, Actor::System("candidates-worker".into()));
    assert_eq!(
        (&event.subject, event.operation_id),
        (&Some(candidate.id.into()), candidate.last_move.unwrap().operation)
    );
    assert!(!serde_json::to_string(event).unwrap().contains(candidate.name.as_str()));
}

#[tokio::test]
async fn without_a_rule_of_the_job_nothing_is_sent_unless_somebody_wrote_words() {
    let world = World::telling_after(None).await;
    let told = [world.candidate().await, world.candidate().await, world.candidate().await];
    let choices = [LetterChoice::Default, LetterChoice::None, text()];

    for (candidate, choice) in told.iter().zip(choices) {
        world.moved(candidate, Status::Rejected, choice).await;
    }
    world.work().await;

    let [mail] = &world.mails().await[..] else { panic!("one mail") };
    assert_eq!(mail.to, told[2].mail);
    let Some(Content::Letter { subject, text, .. }) = &mail.content else { panic!("a letter") };
    assert_eq!((subject.as_str(), text.as_str()), ("By hand", "Dear {first_name}\n\nBye"), "written words are final");
}

#[tokio::test]
async fn nobody_is_told_where_the_mover_said_so() {
    let world = World::telling_after(Some(0)).await;
    world.moved(&world.candidate().await, Status::Rejected, LetterChoice::None).await;

    assert!(world.tasks().await.is_empty());
}

#[tokio::test]
async fn a_rule_is_about_its_own_status() {
    let world = World::telling_after(Some(0)).await;
    let candidate = world.moved(&world.candidate().await, Status::Screened, LetterChoice::Default).await;

    world.work().await;

    assert!(world.letters(&candidate).await.is_empty() && world.mails().await.is_empty());
}

#[tokio::test]
async fn a_letter_is_in_the_candidates_language_and_in_the_organisations_words() {
    let world = World::telling_after(Some(0)).await;
    let polish = Candidate { language: Language::Pl, name: name("Żaneta Kowalska"), ..a_candidate(&world.job) };
    world.stack.add_candidate(&polish).await;
    let supplied = Template::supplied(Status::Rejected, Language::Pl);
    let words = supplied.changed("{job}", "Cześć {first_name} od {sender}").unwrap();
    let event = an_event(world.admin.id, Action::UpdateSettings, world.stack.clock.now());
    world.stack.seed(&event, |change| change.save_template(&supplied, &words)).await;

    let polish = world.rejected(&polish).await;
    world.work().await;

    let [letter] = &world.letters(&polish).await[..] else { panic!("one letter") };
    assert_eq!((&letter.subject, letter.language), (&world.job.title.to_string(), Language::Pl));
    assert_eq!(letter.text, format!("Cześć Żaneta od {}", world.recruiter.name));
}

#[tokio::test]
async fn an_order_that_comes_after_the_candidate_moved_on_or_went_is_nothing() {
    let world = World::telling_after(Some(0)).await;
    let candidate = world.rejected(&world.candidate().await).await;
    let order = world.tasks().await;
    let again = world.moved(&candidate, Status::New, LetterChoice::None).await;

    assert!(deliver(&world.worker(), &order).await.is_empty());
    assert!(world.letters(&again).await.is_empty() && world.mails().await.is_empty());

    let event = an_event(world.admin.id, Action::DeleteCandidate, world.stack.clock.now());
    let message = hirelog_testkit::an_event_id(world.stack.clock.now());
    world.stack.seed(&event, |change| change.erase_candidate(&again, message)).await;
    assert!(deliver(&world.worker(), &order).await.is_empty());
    assert!(world.mails().await.is_empty());
}
