//! Every kind of mail as people get it: what it says (snapshots), and what another program reads out of the message.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

use hirelog_domain::candidates::Language;
use hirelog_domain::letters::{Placeholders, Template};
use hirelog_domain::mail::{Content, Expiring, Mail, MailState, ReportFile, ToldAlert};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, ReportKind};
use hirelog_domain::time::Period;
use hirelog_domain::workflow::Status;
use hirelog_mail::{Attachment, Sender, letter, message};
use hirelog_testkit::{MIDDAY, ZONE, address, id, name};
use mail_parser::{Message, MessageParser, MimeHeaders};

fn sender() -> Sender {
    let organisation =
        Organisation { name: "Northwind People".into(), zone: ZONE, origin: "https://hirelog.example".into() };
    Sender { organisation, address: address("hirelog@northwind.example") }
}

fn sign_in() -> Content {
    let link = "https://hirelog.example/sign-in?challenge=1&token=abc-_".into();
    Content::SignIn { name: name("Zoë O'Brien <script>"), link, code: "042137".into() }
}

fn invitation() -> Content {
    Content::Invitation {
        name: name("Nguyễn Văn An"),
        invited_by: name("Zoë & Co"),
        role: Role::HiringManager,
        link: "https://hirelog.example/invite?invite=1&token=abc".into(),
        expires_at: MIDDAY + chrono::Duration::days(7),
    }
}

fn file(format: Format, bytes: u64) -> ReportFile {
    ReportFile { format, key: format!("reports/1/hirelog-daily-2026-11-22.{}", format.as_str()), bytes }
}

fn report() -> Content {
    Content::Report {
        run: id(1),
        report: ReportKind::Daily,
        title: None,
        period: Period::day("2026-11-22".parse().unwrap()),
        figures: vec![("Actions".into(), "1 204".into()), ("Candidates moved".into(), "17".into())],
        files: vec![file(Format::Pdf, 28_400), file(Format::Xlsx, 51_000)],
        link: Some("https://hirelog.example/reports?run=1".into()),
    }
}

fn to_candidate(language: Language) -> Content {
    let (candidate, job) = (name("Zoë O'Brien <script>"), name("Baker & Co"));
    let with =
        Placeholders { candidate: &candidate, job: &job, organisation: "Northwind People", sender: "Nguyễn Văn An" };
    let words = Template::supplied(Status::Rejected, language).render(&with);
    let organisation = "Northwind People".into();
    Content::Letter { organisation, subject: words.subject, text: words.text, language }
}

fn mention() -> Content {
    Content::Mention {
        name: name("Nguyễn Văn An"),
        by: name("Zoë & Co"),
        candidate: name("Grace <Hopper>"),
        excerpt: "Please have a look at the second answer: <b>good</b>, I think.".into(),
        link: "https://hirelog.example/candidates/1".into(),
    }
}

fn reminder() -> Content {
    let item =
        |n, text: &str, until: &str| Expiring { candidate: id(n), name: name(text), until: until.parse().unwrap() };
    Content::RetentionReminder {
        name: name("Nguyễn Văn An"),
        items: vec![item(1, "Grace <Hopper>", "2026-12-01"), item(2, "Alan Turing", "2026-12-07")],
        link: "https://hirelog.example/candidates/retention".into(),
    }
}

fn told(title: &str, reason: &str) -> ToldAlert {
    ToldAlert { title: title.into(), reason: reason.into(), link: "https://hirelog.example/alerts?alert=1".into() }
}

fn alert() -> Content {
    let reason = "Grace <Hopper> opened 212 candidates between 14:00 and 14:38 on Tuesday, 24 November; the rule allows 100 \
                  in an hour.";
    Content::Alert { name: name("Nguyễn Văn An"), alert: told("Many candidates opened", reason) }
}

fn digest() -> Content {
    let inactive = "Zoë & Co has done nothing in Hirelog for 5 working days.";
    let stuck = "2 candidates of the job Engineer wait for longer than allowed: 2 in Screened (14 days at most, the longest 15).";
    Content::AlertDigest {
        name: name("Nguyễn Văn An"),
        day: "2026-11-23".parse().unwrap(),
        items: vec![told("No activity", inactive), told("Candidates wait too long", stuck)],
        more: 3,
        link: "https://hirelog.example/alerts".into(),
    }
}

fn mail() -> Mail {
    let to = address("an@northwind.example");
    Mail { id: id(7), to, content: None, created_at: MIDDAY, state: MailState::Claimed, about: None }
}

fn attachments() -> Vec<Attachment> {
    let bytes = b"%PDF-1.7 \x00\xff".to_vec();
    vec![
        Attachment { file: file(Format::Pdf, 28_400), bytes },
        Attachment { file: file(Format::Xlsx, 51_000), bytes: vec![7; 51_000] },
    ]
}

fn parsed(raw: &[u8]) -> Message<'_> {
    MessageParser::default().parse(raw).unwrap()
}

#[test]
fn each_kind_reads_well_as_text() {
    let us = sender().organisation;
    let kinds =
        [sign_in(), invitation(), report(), to_candidate(Language::En), mention(), reminder(), alert(), digest()];
    let texts = kinds.map(|content| {
        let letter = letter(&content, &us, |_| true).unwrap();
        format!("Subject: {}\n\n{}", letter.subject, letter.text)
    });

    insta::assert_snapshot!("texts", texts.join("\n==========\n\n"));
}

#[test]
fn each_kind_looks_as_it_did() {
    let us = sender().organisation;
    let kinds = [
        ("sign_in", sign_in()),
        ("invitation", invitation()),
        ("report", report()),
        ("to_candidate", to_candidate(Language::Pl)),
        ("mention", mention()),
        ("retention", reminder()),
        ("alert", alert()),
        ("alert_digest", digest()),
    ];
    for (kind, content) in kinds {
        let html = letter(&content, &us, |_| true).unwrap().html;

        insta::assert_snapshot!(format!("{kind}.html"), html);
    }
}

#[test]
fn a_file_that_is_too_large_to_travel_is_said_to_be_on_the_page() {
    let letter = letter(&report(), &sender().organisation, |file| file.format == Format::Pdf).unwrap();

    assert!(letter.text.contains("- hirelog-daily-2026-11-22.pdf (29 KB)\n"), "{}", letter.text);
    assert!(letter.text.contains("- hirelog-daily-2026-11-22.xlsx (51 KB, on the page)\n"));
    assert!(letter.html.contains("51 KB, on the page"));
}

#[test]
fn another_program_reads_sender_subject_and_both_bodies() {
    let raw = message(&mail(), &invitation(), &[], &sender(), MIDDAY).unwrap();
    let read = parsed(&raw);

    let from = read.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Northwind People (Hirelog)"));
    assert_eq!(from.address(), Some("hirelog@northwind.example"));
    assert_eq!(read.to().unwrap().first().unwrap().address(), Some("an@northwind.example"));
    assert_eq!(read.subject(), Some("Zoë & Co invites you to Hirelog · Northwind People"));
    assert_eq!(read.date().unwrap().to_timestamp(), MIDDAY.epoch_seconds());
    assert_eq!(read.message_id().unwrap(), format!("{}@northwind.example", mail().id));
    assert_eq!(read.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
    assert!(read.body_text(0).unwrap().contains("Monday, 30 November 2026, 12:00 (Europe/Berlin)"));
    assert!(read.body_html(0).unwrap().contains("<strong>Hiring manager</strong>"));
    assert_eq!(read.attachment_count(), 0);
    assert!(raw.is_ascii(), "the message passes servers that know seven bits only");
}

#[test]
fn files_of_a_report_arrive_byte_for_byte() {
    let raw = message(&mail(), &report(), &attachments(), &sender(), MIDDAY).unwrap();
    let read = parsed(&raw);

    let got: Vec<_> = read.attachments().map(|part| (part.attachment_name().unwrap(), part.contents())).collect();
    let sent = attachments();
    assert_eq!(
        got,
        [
            ("hirelog-daily-2026-11-22.pdf", sent[0].bytes.as_slice()),
            ("hirelog-daily-2026-11-22.xlsx", sent[1].bytes.as_slice()),
        ]
    );
    let kind = read.attachment(0).unwrap().content_type().unwrap();
    assert_eq!((kind.ctype(), kind.subtype()), ("application", Some("pdf")));
}

#[test]
fn a_mail_without_files_has_text_and_html_and_nothing_else() {
    let raw = message(&mail(), &sign_in(), &[], &sender(), MIDDAY).unwrap();
    let read = parsed(&raw);

    assert!(read.body_text(0).unwrap().contains("042137"));
    assert!(read.body_html(0).unwrap().contains("042137"));
    assert_eq!((read.text_body_count(), read.html_body_count(), read.attachment_count()), (1, 1, 0));
}

#[test]
fn a_letter_to_a_candidate_is_in_its_language_and_says_nothing_about_hirelog() {
    for language in Language::ALL {
        let letter = letter(&to_candidate(language), &sender().organisation, |_| true).unwrap();
        assert!(letter.html.contains(&format!("<html lang=\"{}\">", language.as_str())));

        let raw = message(&mail(), &to_candidate(language), &[], &sender(), MIDDAY).unwrap();
        let read = parsed(&raw);
        assert_eq!(read.from().unwrap().first().unwrap().name(), Some("Northwind People"));
        let shown = [read.subject().unwrap(), &read.body_text(0).unwrap(), &read.body_html(0).unwrap()].concat();
        assert!(!shown.to_lowercase().contains("hirelog"), "{shown}");
    }
}

#[test]
fn lines_and_paragraphs_of_a_letter_stay_what_they_are() {
    let content = |text: &str| Content::Letter {
        organisation: "Northwind".into(),
        subject: "S".into(),
        text: text.into(),
        language: Language::En,
    };
    let letter = letter(&content("Dear <Ada>,\r\n\r\none\r\ntwo\n\n\nBye"), &sender().organisation, |_| true).unwrap();

    assert_eq!(letter.text, "Dear <Ada>,\n\none\ntwo\n\nBye\n");
    assert_eq!(letter.html.matches("<p ").count(), 3);
    assert!(letter.html.contains("one<br>\ntwo</p>"), "{}", letter.html);
}
