//! Mails about interviews: a reminder that does not hold any more is not sent, and no address that came back is written to.

use chrono::Duration;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Language;
use hirelog_domain::interviews::{
    DiaryDay, Interview, InterviewKind, InterviewLetter, Invitation, LetterKind, Minutes, Person, Plan, Reader, days_of,
};
use hirelog_domain::mail::{Content, MailState};
use hirelog_domain::permissions::Role;
use hirelog_store::{Change, Occupied};
use hirelog_testkit::{
    MIDDAY, TestStack, ZONE, a_candidate, a_job, address, an_event, failed_ids, id, name, sqs_event,
};
use mailer::handle;
use serde_json::json;

use crate::world::{a_mail, deliver, mailer, sign_in, state};

async fn an_interview(stack: &TestStack) -> Interview {
    let user = stack.new_user(Role::Recruiter).await;
    let job = a_job(user.id);
    stack.add_job(&job).await;
    let candidate = a_candidate(&job);
    stack.add_candidate(&candidate).await;
    let plan = Plan {
        kind: InterviewKind::Phone,
        interviewers: [user.id].into(),
        start: MIDDAY + Duration::hours(20),
        zone: ZONE,
        duration: Minutes::new(30).unwrap(),
        room: None,
        place: None,
        notes: None,
    };
    let interview = Interview::new(id(700), &candidate, user.id, plan, MIDDAY);
    let days = interview.parties().flat_map(|party| days_of(interview.slot()).map(move |day| (party, day)));
    let occupied = Occupied(days.map(|(party, day)| DiaryDay::empty(party, day)).collect());
    let event = an_event(user.id, Action::ScheduleInterview, MIDDAY);
    let side = Invitation::of(interview.id, Vec::new());
    stack.seed(&event, |change: Change| change.schedule_interview(&interview, &side, &occupied)).await;
    interview
}

fn letter(interview: &Interview, kind: LetterKind) -> Content {
    let person = Person { name: name("Zoë"), mail: address("person1@northwind.example") };
    Content::Interview(Box::new(InterviewLetter {
        interview: interview.id,
        kind,
        reader: Reader::Team,
        language: Language::En,
        to: person.clone(),
        candidate: interview.candidate_name.clone(),
        job: name("Engineer"),
        how: interview.plan.kind,
        slot: interview.slot(),
        zone: ZONE,
        before: None,
        place: None,
        people: vec![name("Zoë")],
        organiser: person,
        sequence: interview.sequence,
        remark: None,
        link: Some("https://hirelog.example/interviews/1".into()),
    }))
}

#[tokio::test]
async fn a_reminder_that_holds_is_sent() {
    let stack = TestStack::start().await;
    let interview = an_interview(&stack).await;
    let mail = a_mail(&stack, 1, letter(&interview, LetterKind::Remind)).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!((stack.mailbox.sent().len(), state(&stack, &mail).await), (1, MailState::Sent));
}

#[tokio::test]
async fn a_reminder_that_was_overtaken_on_its_way_is_not_sent() {
    let stack = TestStack::start().await;
    let interview = an_interview(&stack).await;
    let mail = a_mail(&stack, 1, letter(&interview, LetterKind::Remind)).await;
    let gone = interview.cancelled(None, MIDDAY).unwrap();
    let event = an_event(interview.organiser, Action::CancelInterview, MIDDAY);
    stack.seed(&event, |change| change.cancel_interview(&interview, &gone)).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!((stack.mailbox.sent().len(), state(&stack, &mail).await), (0, MailState::Stale));
}

#[tokio::test]
async fn a_cancellation_is_sent_although_the_interview_is_cancelled() {
    let stack = TestStack::start().await;
    let interview = an_interview(&stack).await;
    let gone = interview.cancelled(None, MIDDAY).unwrap();
    let mail = a_mail(&stack, 1, letter(&gone, LetterKind::Cancel)).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!(stack.mailbox.sent().len(), 1);
}

fn bounce(kind: &str, to: &str) -> String {
    json!({ "notificationType": "Bounce", "mail": { "messageId": "1" }, "bounce": { "bounceType": kind,
        "bouncedRecipients": [{ "emailAddress": to, "action": "failed" }], "timestamp": "2026-11-23T11:00:00.000Z" } })
    .to_string()
}

fn complaint(to: &str) -> String {
    json!({ "eventType": "Complaint", "complaint": { "complainedRecipients": [{ "emailAddress": to }] } }).to_string()
}

#[tokio::test]
async fn who_bounced_or_complained_is_written_to_no_more_however_often_that_is_told() {
    for notice in [bounce("Permanent", "Person1@northwind.example"), complaint("person1@northwind.example")] {
        let stack = TestStack::start().await;
        let wrapped = json!({ "Type": "Notification", "Message": notice }).to_string();
        let told = handle(sqs_event([notice.clone(), wrapped, notice]), &mailer(&stack)).await;
        assert_eq!(failed_ids(&told), [""; 0]);
        let mail = a_mail(&stack, 1, sign_in()).await;

        assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

        assert_eq!((stack.mailbox.sent().len(), state(&stack, &mail).await), (0, MailState::Suppressed));
    }
}

#[tokio::test]
async fn a_mail_that_came_back_for_now_says_nothing_about_the_address() {
    let stack = TestStack::start().await;
    let told = handle(sqs_event([bounce("Transient", "person1@northwind.example")]), &mailer(&stack)).await;
    assert_eq!(failed_ids(&told), [""; 0]);
    let mail = a_mail(&stack, 1, sign_in()).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!(stack.mailbox.sent().len(), 1);
}
