//! Reports travel with their files as far as they fit.

use hirelog_domain::mail::{Content, MailState, ReportFile};
use hirelog_domain::reports::{Format, ReportKind};
use hirelog_domain::time::Period;
use hirelog_testkit::{Fault, Faults, TestStack, id};
use mail_parser::{MessageParser, MimeHeaders};
use mailer::Mailer;

use crate::world::{a_mail, deliver, mailer, state};

fn report(files: &[(Format, usize)]) -> Content {
    let file = |(format, bytes): &(Format, usize)| ReportFile {
        format: *format,
        key: format!("reports/1/hirelog-daily-2026-11-22.{}", format.as_str()),
        bytes: *bytes as u64,
    };
    Content::Report {
        run: id(1),
        report: ReportKind::Daily,
        title: None,
        period: Period::day("2026-11-22".parse().unwrap()),
        figures: vec![("Actions".into(), "12".into())],
        files: files.iter().map(file).collect(),
        link: Some("https://hirelog.example/reports?run=1".into()),
    }
}

async fn store_files(stack: &TestStack, files: &[(Format, usize)]) {
    for (format, bytes) in files {
        let key = format!("reports/1/hirelog-daily-2026-11-22.{}", format.as_str());
        stack.put_file(&key, &vec![b'x'; *bytes]).await;
    }
}

/// Names and sizes of what was attached to the only mail, and its text.
fn received(stack: &TestStack) -> (Vec<(String, usize)>, String) {
    let sent = stack.mailbox.sent();
    assert_eq!(sent.len(), 1);
    let read = MessageParser::default().parse(&sent[0].raw).unwrap();
    let files = read.attachments().map(|part| (part.attachment_name().unwrap().to_owned(), part.contents().len()));
    (files.collect(), read.body_text(0).unwrap().into_owned())
}

#[tokio::test]
async fn a_report_comes_with_pdf_and_excel() {
    let stack = TestStack::start().await;
    let files = [(Format::Pdf, 30_000), (Format::Xlsx, 50_000)];
    store_files(&stack, &files).await;
    let mail = a_mail(&stack, 1, report(&files)).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    let (names, text) = received(&stack);
    assert_eq!(
        names,
        [("hirelog-daily-2026-11-22.pdf".to_owned(), 30_000), ("hirelog-daily-2026-11-22.xlsx".to_owned(), 50_000)]
    );
    assert!(text.contains("The report is attached:"));
    assert_eq!(state(&stack, &mail).await, MailState::Sent);
}

#[tokio::test]
async fn files_beyond_seven_megabytes_stay_on_the_page() {
    let stack = TestStack::start().await;
    let files = [(Format::Pdf, 100_000), (Format::Xlsx, 6_900_001)];
    store_files(&stack, &files).await;
    let mail = a_mail(&stack, 1, report(&files)).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    let (names, text) = received(&stack);
    assert_eq!(names, [("hirelog-daily-2026-11-22.pdf".to_owned(), 100_000)]);
    assert!(text.contains("hirelog-daily-2026-11-22.xlsx (6.9 MB, on the page)"), "{text}");
}

#[tokio::test]
async fn who_may_not_open_the_page_is_not_sent_there_and_learns_what_is_missing() {
    let stack = TestStack::start().await;
    let files = [(Format::Pdf, 100_000), (Format::Xlsx, 6_900_001)];
    store_files(&stack, &files).await;
    let Content::Report { run, report, title, period, figures, files, .. } = report(&files) else { panic!("a report") };
    let content = Content::Report { run, report, title, period, figures, files, link: None };
    let mail = a_mail(&stack, 1, content).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    let (names, text) = received(&stack);
    assert_eq!(names.len(), 1);
    assert!(text.contains("hirelog-daily-2026-11-22.xlsx (6.9 MB, not attached)"), "{text}");
    assert!(text.contains("ask who sends it for a shorter report"), "{text}");
    assert!(!text.contains("Open the report") && !text.contains("https://"), "{text}");
}

#[tokio::test]
async fn a_file_that_is_gone_stays_behind_the_link() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, report(&[(Format::Pdf, 10)])).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    let (names, text) = received(&stack);
    assert!(names.is_empty());
    assert!(text.contains("https://hirelog.example/reports?run=1"));
}

#[tokio::test]
async fn while_the_bucket_cannot_be_reached_the_report_waits() {
    let stack = TestStack::start().await;
    let files = [(Format::Pdf, 30_000)];
    store_files(&stack, &files).await;
    let mail = a_mail(&stack, 1, report(&files)).await;
    let down = Mailer { bucket: stack.bucket_through(&Faults::always(Fault::Refused)), ..mailer(&stack) };

    assert_eq!(deliver(&down, &[&mail]).await, ["message-0"]);
    assert_eq!(state(&stack, &mail).await, MailState::Queued);
    assert!(stack.mailbox.sent().is_empty());

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());
    assert_eq!(received(&stack).0.len(), 1);
}
