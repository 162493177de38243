//! An ordered run: its states, its files, its mails, and who gets none.

use hirelog_domain::activity::Action;
use hirelog_domain::mail::{Content, MailState};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, RunState, Step};
use hirelog_testkit::{TestStack, failed_ids, id, sqs_event};
use reports_worker::handle;

use crate::workbook::Workbook;
use crate::world::{
    assert_made_once, daily, deliver, mails, make, nobodys_run, order, people, run_of, stored, told, worker,
};

#[tokio::test]
async fn an_ordered_run_ends_with_both_files_and_one_mail_per_reader() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin, Role::Recruiter]).await;
    let ordered = order(&stack, daily("2026-11-22", &Format::ALL, &[&team[0], &team[1]])).await;
    assert_eq!((ordered.state, ordered.step.progress()), (RunState::Queued, 0));

    assert!(deliver(&worker(&stack), &[make(ordered.id)]).await.is_empty());

    let run = assert_made_once(&stack, ordered.id, &[&team[0], &team[1]]).await;
    assert_eq!((run.step.progress(), run.finished_at, &run.error), (100, Some(stack.clock.now()), &None));
    assert_eq!((run.skipped.len(), run.created_at), (0, ordered.created_at));
    assert!(stack.file(&run.files[0].key).await.unwrap().starts_with(b"%PDF-"));
    let workbook = Workbook::open(&stack.file(&run.files[1].key).await.unwrap());
    assert_eq!(workbook.sheets()[..2], ["Summary", "Team"]);
    assert_eq!(workbook.sheets().last(), Some(&"Explanations"));
}

#[tokio::test]
async fn only_the_ordered_format_is_made() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;

    for format in Format::ALL {
        let run = order(&stack, daily("2026-11-22", &[format], &[&team[0]])).await;
        assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

        let run = assert_made_once(&stack, run.id, &[&team[0]]).await;
        let variant = &run.variants[0].name;
        let name = format!("hirelog-daily-2026-11-22.{}", format.as_str());
        assert_eq!(run.files[0].key, format!("reports/{}/{variant}/{name}", run.id));
        let other = Format::ALL.into_iter().find(|other| *other != format).unwrap();
        assert_eq!(stack.file(&run.file_key(variant, other)).await, None);
    }
}

#[tokio::test]
async fn the_mail_says_what_the_run_knows_and_the_queue_carries_its_id_alone() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &[&team[0]])).await;

    deliver(&worker(&stack), &[make(run.id)]).await;

    let bodies = stack.drain(hirelog_aws::Queue::Mail).await;
    let [mail] = &mails(&stack).await[..] else { panic!("one mail") };
    assert_eq!(bodies, [format!("{{\"mail\":\"{}\"}}", mail.id)]);
    assert_eq!(mail.state, MailState::Queued);
    let run = stored(&stack, run.id).await;
    let Some(Content::Report { report, period, figures, files, link, .. }) = &mail.content else { panic!("a report") };
    assert_eq!((*report, *period, files), (run.order.kind, run.order.period, &run.files));
    assert_eq!(*link, Some(format!("https://hirelog.example/reports?run={}", run.id)));
    let labels: Vec<_> = figures.iter().map(|(label, _)| label.as_str()).collect();
    let wanted = [
        "Status changes",
        "Candidates added",
        "Candidates viewed",
        "Interviewed",
        "Offers",
        "Hires",
        "Active time",
        "Actions",
    ];
    assert_eq!(labels, wanted);
}

#[tokio::test]
async fn the_end_of_a_run_is_told_once() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;

    deliver(&worker(&stack), &[make(run.id)]).await;
    deliver(&worker(&stack), &[make(run.id)]).await;

    let told = told(&stack).await;
    assert_eq!(told.len(), 1);
    assert_eq!((told[0].action, &told[0].subject), (Action::FinishReport, &Some(run.id.into())));
}

#[tokio::test]
async fn a_run_that_is_done_is_left_alone() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;
    deliver(&worker(&stack), &[make(run.id)]).await;
    let before = assert_made_once(&stack, run.id, &[&team[0]]).await;
    let file = stack.file(&before.files[0].key).await;
    stack.clock.advance(chrono::Duration::hours(3));

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    assert_eq!(stored(&stack, run.id).await, before);
    assert_eq!(stack.file(&before.files[0].key).await, file);
    assert_eq!(mails(&stack).await.len(), 1);
}

#[tokio::test]
async fn a_run_that_failed_for_good_is_not_tried_again() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let before = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;
    let failed = hirelog_domain::reports::Run { state: RunState::Failed, version: 2, ..before.clone() };
    assert!(stack.store.save_progress(&before, &failed).await.unwrap());

    assert!(deliver(&worker(&stack), &[make(before.id)]).await.is_empty());

    assert_eq!(stored(&stack, before.id).await, failed);
    assert!(mails(&stack).await.is_empty());
}

#[tokio::test]
async fn messages_about_nothing_fail_alone() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;
    let bodies = [
        "{}".to_owned(),
        "no json".into(),
        r#"{"kind":"run","run":"x"}"#.into(),
        r#"{"kind":"due","period":"daily"}"#.into(),
        r#"{"kind":"schedules","day":"2026-11-22"}"#.into(),
        make(nobodys_run(&stack.clock)),
        make(id(77)),
        make(run.id),
    ];

    let failed = failed_ids(&handle(sqs_event(bodies), &worker(&stack)).await);

    assert_eq!(failed, (0..7).map(|n| format!("message-{n}")).collect::<Vec<_>>());
    let run = assert_made_once(&stack, run.id, &[&team[0]]).await;
    assert_eq!((run.step, mails(&stack).await.iter().map(run_of).collect()), (Step::Done, vec![run.id]));
}
