//! RELIABILITY 43 and 44 for interviews: text that somebody typed changes no header, no element and no property.

use calcard::icalendar::ICalendarProperty;
use hirelog_domain::candidates::Language;
use hirelog_domain::interviews::{InterviewKind, InterviewLetter, LetterKind, Person, Reader};
use hirelog_domain::organisation::Organisation;
use hirelog_mail::{Sender, calendar_entry, message};
use hirelog_testkit::{MIDDAY, address};
use mail_parser::{HeaderName, MessageParser};
use proptest::prelude::*;

use super::read::{read, told};
use super::samples::{KINDS, content, mail, sender, to_candidate, to_team};
use super::support::{headers, hostile, tags, typed_name};

const EXPECTED: [&str; 10] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "X-Auto-Response-Suppress",
    "Reply-To",
    "MIME-Version",
    "Content-Type",
];

fn letter(kind: LetterKind, reader: Reader, language: Language, how: InterviewKind, text: &str) -> InterviewLetter {
    let plain = match reader {
        Reader::Candidate => to_candidate(kind, language),
        Reader::Team => to_team(kind),
    };
    InterviewLetter {
        how,
        to: Person { name: typed_name(text), ..plain.to },
        candidate: typed_name(text),
        job: typed_name(text),
        place: Some(format!("x{text}")),
        people: vec![typed_name(text), typed_name(text)],
        organiser: Person { name: typed_name(text), ..plain.organiser },
        remark: Some(format!("x{text}")),
        link: Some(format!("https://hirelog.example/?{text}")),
        ..plain
    }
}

fn by(text: &str) -> Sender {
    Sender { organisation: Organisation { name: text.into(), ..sender().organisation }, ..sender() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn typed_text_is_never_markup_nor_a_header_nor_a_property(
        text in hostile(),
        kind in prop::sample::select(KINDS.to_vec()),
        reader in prop::sample::select(vec![Reader::Candidate, Reader::Team]),
        language in prop::sample::select(Language::ALL.to_vec()),
        how in prop::sample::select(InterviewKind::ALL.to_vec()),
    ) {
        let is_for_team_only = matches!(kind, LetterKind::AskFeedback | LetterKind::Answered);
        let reader = if is_for_team_only { Reader::Team } else { reader };
        let (about, plain) = (letter(kind, reader, language, how, &text), letter(kind, reader, language, how, "plain"));
        let mail = mail();
        let raw = message(&mail, &content(&about), &[], &by(&text), MIDDAY).unwrap();
        let raw_plain = message(&mail, &content(&plain), &[], &by("plain"), MIDDAY).unwrap();
        let message = MessageParser::default().parse(&raw).unwrap();
        let message_plain = MessageParser::default().parse(&raw_plain).unwrap();

        prop_assert_eq!(headers(&message), EXPECTED);
        prop_assert!(message.header(HeaderName::Bcc).is_none() && message.header(HeaderName::Cc).is_none());
        for (addresses, expected) in [
            (message.from(), "hello@northwind.example"),
            (message.to(), "an@northwind.example"),
            (message.reply_to(), "planner@northwind.example"),
        ] {
            let addresses = addresses.unwrap().clone().into_list();
            prop_assert_eq!(addresses.iter().map(|one| one.address()).collect::<Vec<_>>(), [Some(expected)]);
        }
        prop_assert!(!message.subject().unwrap_or_default().contains(['\r', '\n']), "{:?}", message.subject());
        prop_assert_eq!(tags(&message.body_html(0).unwrap()), tags(&message_plain.body_html(0).unwrap()));
        prop_assert_eq!(message.parts.len(), message_plain.parts.len());

        let (by, by_plain) = (by(&text).organisation, by("plain").organisation);
        let (entry, plain) = (calendar_entry(&about, &by, MIDDAY), calendar_entry(&plain, &by_plain, MIDDAY));
        prop_assert_eq!(entry.is_some(), kind.has_calendar());
        let (Some(entry), Some(plain)) = (entry, plain) else { return Ok(()) };
        prop_assert!(entry.text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let (read, plain) = (read(&entry.text), read(&plain.text));
        prop_assert_eq!(&read.shape, &plain.shape);
        prop_assert_eq!(read.slot, about.slot);
        prop_assert_eq!(&read.attendee, about.to.mail.as_str());
        for name in [read.name(ICalendarProperty::Attendee), read.name(ICalendarProperty::Organizer)] {
            prop_assert!(!name.contains(['\r', '\n', '"']), "{name:?}");
        }
        // Nothing is lost on the way either, but what cannot be seen.
        let visible = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>();
        let location = read.text(ICalendarProperty::Location);
        prop_assert_eq!(visible(&location), visible(about.place.as_deref().unwrap()));
        prop_assert!(!location.contains(['\r', '\n']));
    }

    #[test]
    fn an_address_of_any_letters_is_one_address(local in "[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,30}") {
        let mut about = to_team(LetterKind::Invite);
        about.to.mail = address(&format!("{local}@mail.example"));
        let entry = calendar_entry(&about, &sender().organisation, MIDDAY).unwrap();
        let read = read(&entry.text);

        prop_assert_eq!(read.shape, super::read::read(&super::samples::entry(&to_team(LetterKind::Invite)).text).shape);
        prop_assert!(!read.attendee.contains(['"', '?', '#', ' ', '<', '>']), "{}", read.attendee);
    }
}

#[test]
fn words_are_told_whatever_the_place_says() {
    let about = letter(LetterKind::Invite, Reader::Team, Language::En, InterviewKind::Phone, "\nWhen: tomorrow");
    let text = super::samples::text(&about);

    assert_eq!(told(super::read::behind("When:", &text)), about.slot);
}
