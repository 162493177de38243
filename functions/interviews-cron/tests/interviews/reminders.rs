//! Reminders (BARS R7): read the interview in the moment in which they are written, go out once, never for what was
//! cancelled or moved.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_domain::interviews::{LetterKind, Plan};
use hirelog_domain::time::Instant;
use hirelog_testkit::{Fault, Faults, MIDDAY, a_candidate};
use interviews_cron::handle;
use serde::de::IgnoredAny;

use crate::world::World;

fn in_two_days() -> Instant {
    MIDDAY + Duration::days(2)
}

#[tokio::test]
async fn everyone_is_reminded_a_day_and_an_hour_before_and_interviewers_are_asked_afterwards() {
    let world = World::open().await;
    world.schedule(70, world.plan()).await;
    let mut told = Vec::new();

    let mut now = MIDDAY;
    while now < in_two_days() + Duration::hours(6) {
        now = now + Duration::minutes(10);
        world.at(now);
        world.run().await;
        let mails = world.mails().await;
        told.extend(mails.into_iter().map(|(_, kind, _)| (now.since(in_two_days()).num_minutes(), kind)));
    }

    let expected = [
        (-2_870, LetterKind::Invite),
        (-2_870, LetterKind::Invite),
        (-1_440, LetterKind::Remind),
        (-1_440, LetterKind::Remind),
        (-60, LetterKind::Remind),
        (-60, LetterKind::Remind),
        (180, LetterKind::AskFeedback),
    ];
    assert_eq!(told, expected);
}

/// Interviews of one round: as many as three people can have in the hours in which all reminders are due at once.
const INTERVIEWS: u64 = 200;
/// Rounds, each with other calls that fail.
const ROUNDS: usize = 3;

#[tokio::test]
async fn a_thousand_reminders_by_four_runs_at_once_with_faults_are_each_sent_once_and_none_for_what_changed() {
    let mut reminders = 0;
    for round in 0..ROUNDS {
        reminders += reminded_with_faults(round).await;
    }
    assert!(reminders > 1_000);
    println!(
        "R7: {reminders} reminders of {ROUNDS} x {INTERVIEWS} interviews by 4 runs at once with faults: 0 doubled, 0 lost, 0 for cancelled or moved ones"
    );
}

/// How many reminders go out in one round; each of them once, and none for an interview that changed.
async fn reminded_with_faults(round: usize) -> usize {
    let world = World::open().await;
    let mut planned = Vec::new();
    for n in 0..INTERVIEWS {
        let candidate = a_candidate(&world.job);
        world.stack.add_candidate(&candidate).await;
        // Each at its own time, with four interviewers' worth of readers: Ada, Bob, the organiser and the candidate.
        let plan = Plan {
            interviewers: [world.ada.id, world.bob.id, world.organiser.id].into(),
            start: in_two_days() + Duration::minutes(i64::try_from(n).unwrap() * 5),
            ..world.plan()
        };
        planned.push(world.schedule_with(1_000 + n, &candidate, Plan { duration: short(), ..plan }).await);
    }
    world.at(MIDDAY + Duration::minutes(1));
    assert_eq!(world.run().await.said, usize::try_from(INTERVIEWS).unwrap());
    drop(world.mails().await);
    // One in five is cancelled, one in five moved far away, in the minutes before.
    world.at(in_two_days() - Duration::hours(25));
    for (at, interview) in planned.iter().enumerate() {
        match at % 5 {
            0 => drop(world.cancel(interview).await),
            1 => {
                let plan = Plan { start: interview.plan.start + Duration::days(10), ..interview.plan.clone() };
                drop(world.reschedule(interview, plan).await);
            }
            _ => {}
        }
    }

    // All are due: the last one begins in 16 hours and 40 minutes.
    world.at(in_two_days() - Duration::hours(7));
    let faults = Faults::new(move |attempt| match (attempt.number + 5 * round) % 41 {
        7 => Some(Fault::AnswerLost),
        19 => Some(Fault::Refused),
        _ => None,
    });
    let cron = world.cron_on(world.stack.table.store_through(&faults, 2));
    for _ in 0..4 {
        join_all((0..4).map(|_| handle(IgnoredAny, &cron))).await;
    }
    world.run().await;

    let mut reminders = 0;
    for item in world.stack.table.items_under("MAILING").await {
        let text = |name: &str| item["about"].as_m().unwrap()[name].as_s().cloned().unwrap_or_default();
        if text("kind") != "remind" {
            continue;
        }
        reminders += 1;
        let of = planned.iter().position(|interview| interview.id.to_string() == text("interview")).unwrap();
        assert!(of % 5 > 1, "a reminder for an interview that was cancelled or moved");
    }
    let due = usize::try_from(INTERVIEWS).unwrap() * 3 / 5;
    assert_eq!(reminders, due * 4, "one to each reader, none lost, none doubled");
    reminders
}

fn short() -> hirelog_domain::interviews::Minutes {
    hirelog_domain::interviews::Minutes::new(5).unwrap()
}
