//! BARS S3 for mails: text that somebody typed becomes neither markup nor a header.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod support;

use hirelog_domain::candidates::Language;
use hirelog_domain::mail::{Content, Expiring, Mail, MailState, ReportFile, ToldAlert};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, ReportKind};
use hirelog_domain::time::Period;
use hirelog_mail::{Attachment, Sender, message};
use hirelog_testkit::{MIDDAY, ZONE, address, id};
use mail_parser::{HeaderName, MessageParser, MimeHeaders};
use proptest::prelude::*;
use support::{headers, hostile, tags, typed_name};

const EXPECTED: [&str; 9] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "MIME-Version",
    "Content-Type",
];

fn contents(text: &str) -> [Content; 8] {
    let name = typed_name(text);
    [
        Content::SignIn { name: name.clone(), link: format!("https://hirelog.example/?{text}"), code: text.into() },
        Content::Invitation {
            name: name.clone(),
            invited_by: name,
            role: Role::Viewer,
            link: format!("https://hirelog.example/?{text}"),
            expires_at: MIDDAY,
        },
        Content::Report {
            run: id(1),
            report: ReportKind::Weekly,
            title: None,
            period: Period::week("2026-11-23".parse().unwrap()),
            figures: vec![(text.into(), text.into())],
            files: vec![file(text)],
            link: Some(format!("https://hirelog.example/?{text}")),
        },
        Content::Letter {
            organisation: text.into(),
            subject: text.into(),
            // One paragraph: how many there are is the writer's to say.
            text: format!("Hello {}", text.split(['\r', '\n']).collect::<String>()),
            language: Language::De,
        },
        Content::Mention {
            name: typed_name(text),
            by: typed_name(text),
            candidate: typed_name(text),
            excerpt: text.into(),
            link: format!("https://hirelog.example/?{text}"),
        },
        Content::RetentionReminder {
            name: typed_name(text),
            items: vec![Expiring { candidate: id(1), name: typed_name(text), until: "2026-12-01".parse().unwrap() }],
            link: format!("https://hirelog.example/?{text}"),
        },
        Content::Alert { name: typed_name(text), alert: told(text) },
        Content::AlertDigest {
            name: typed_name(text),
            day: "2026-12-01".parse().unwrap(),
            items: vec![told(text), told(text)],
            more: 0,
            link: format!("https://hirelog.example/?{text}"),
        },
    ]
}

fn told(text: &str) -> ToldAlert {
    ToldAlert { title: text.into(), reason: text.into(), link: format!("https://hirelog.example/?{text}") }
}

fn file(text: &str) -> ReportFile {
    ReportFile { format: Format::Pdf, key: format!("reports/1/{text}"), bytes: 3 }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_334, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn typed_text_is_never_markup_nor_a_header(text in hostile()) {
        let organisation = Organisation { name: text.clone(), zone: ZONE, origin: "https://hirelog.example".into() };
        let sender = Sender { organisation, address: address("hirelog@northwind.example") };
        let to = address("an@northwind.example");
        let mail = Mail { id: id(7), to, content: None, created_at: MIDDAY, state: MailState::Claimed, about: None };
        let plain = contents("plain");
        for (content, plain) in contents(&text).into_iter().zip(plain) {
            let is_report = matches!(content, Content::Report { .. });
            let files = |text| if is_report { vec![Attachment { file: file(text), bytes: b"pdf".to_vec() }] } else { vec![] };
            let raw = message(&mail, &content, &files(&text), &sender, MIDDAY).unwrap();
            let read = MessageParser::default().parse(&raw).unwrap();
            let raw_plain = message(&mail, &plain, &files("plain"), &sender, MIDDAY).unwrap();
            let read_plain = MessageParser::default().parse(&raw_plain).unwrap();

            prop_assert_eq!(headers(&read), EXPECTED);
            prop_assert!(read.header(HeaderName::Bcc).is_none() && read.header(HeaderName::Cc).is_none());
            let to = read.to().unwrap();
            prop_assert_eq!(to.clone().into_list().len(), 1);
            prop_assert_eq!(to.first().unwrap().address(), Some("an@northwind.example"));
            let from = read.from().unwrap();
            prop_assert_eq!(from.clone().into_list().len(), 1);
            prop_assert_eq!(from.first().unwrap().address(), Some("hirelog@northwind.example"));
            prop_assert!(!read.subject().unwrap_or_default().contains(['\r', '\n']), "{:?}", read.subject());
            let html = read.body_html(0).unwrap();
            prop_assert_eq!(tags(&html), tags(&read_plain.body_html(0).unwrap()));
            prop_assert_eq!(read.parts.len(), read_plain.parts.len());
            if is_report {
                prop_assert_eq!(read.attachment(0).unwrap().contents(), b"pdf");
                let name = read.attachment(0).unwrap().attachment_name().unwrap_or_default();
                prop_assert!(!name.contains(['/', '\r', '\n']), "{name:?}");
            }
        }
    }
}
