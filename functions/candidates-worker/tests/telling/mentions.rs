//! Who is mentioned in a note, and who of them gets a mail.

use std::collections::BTreeSet;

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::merged;
use hirelog_domain::mail::Content;
use hirelog_domain::permissions::Role;
use hirelog_domain::users::{User, UserState};
use hirelog_store::Change;
use hirelog_testkit::{an_event, an_event_id};

use crate::world::{World, deliver};

#[tokio::test]
async fn a_mentioned_person_reads_who_wrote_about_whom_and_how_it_begins() {
    let world = World::telling_after(None).await;
    let candidate = world.candidate().await;
    let text = format!("Please look:\n\n{}", "ż".repeat(400));
    world.noted(candidate.id, &text, &[&world.viewer]).await;

    world.work().await;

    let [mail] = &world.mails().await[..] else { panic!("one mail") };
    assert_eq!(mail.to, world.viewer.mail);
    let Some(Content::Mention { name, by, candidate: about, excerpt, link }) = &mail.content else {
        panic!("a mention")
    };
    assert_eq!((name, by, about), (&world.viewer.name, &world.recruiter.name, &candidate.name));
    assert!(excerpt.starts_with("Please look: żż") && excerpt.chars().count() == 300, "{excerpt}");
    assert_eq!(*link, format!("https://hirelog.example/candidates/{}", candidate.id));
    assert!(world.announced().await.contains(&mail.id));
}

#[tokio::test]
async fn only_active_people_who_may_see_the_candidate_are_told_and_not_who_wrote_it() {
    let world = World::telling_after(None).await;
    let candidate = world.candidate().await;
    let colleague = world.stack.new_user(Role::Recruiter).await;
    world.noted(candidate.id, "All of you", &[&colleague, &world.recruiter, &world.manager, &world.viewer]).await;
    world.stack.save_user(&colleague, &User { state: UserState::Deactivated, ..colleague.clone() }).await;

    world.work().await;

    // The manager has other jobs, the colleague left, the recruiter wrote it.
    assert_eq!(world.mails().await.iter().map(|mail| &mail.to).collect::<Vec<_>>(), [&world.viewer.mail]);
}

#[tokio::test]
async fn a_note_that_was_deleted_before_its_mails_were_written_tells_nobody() {
    let world = World::telling_after(None).await;
    let candidate = world.candidate().await;
    let note = world.noted(candidate.id, "Look", &[&world.viewer]).await;
    let task = world.tasks().await;
    let event = an_event(world.recruiter.id, Action::DeleteNote, world.stack.clock.now());
    world.commit(Change::told_by(&event).delete_note(candidate.id, note.id)).await;

    assert!(deliver(&world.worker(), &task).await.is_empty());

    assert!(world.mails().await.is_empty());
}

#[tokio::test]
async fn a_mention_is_told_of_also_where_the_record_was_merged_before_the_worker_came() {
    let world = World::telling_after(None).await;
    let [kept, other] = [world.candidate().await, world.candidate().await];
    world.noted(other.id, "Look at this", &[&world.viewer]).await;
    let tasks = world.tasks().await;
    let now = world.stack.clock.now();
    let after = merged(&kept, &other, &BTreeSet::new(), now);
    let event = an_event(world.recruiter.id, Action::MergeCandidates, now);
    world.stack.seed(&event, |change| change.merge_candidates(&kept, &after, &other, an_event_id(now))).await;

    for _ in 0..2 {
        assert!(deliver(&world.worker(), &tasks).await.is_empty());
    }

    let [mail] = &world.mails().await[..] else { panic!("one mail") };
    let Some(Content::Mention { candidate, link, .. }) = &mail.content else { panic!("a mention") };
    assert_eq!((candidate, link.ends_with(&kept.id.to_string())), (&kept.name, true));
}
