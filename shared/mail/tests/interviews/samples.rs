//! Letters about one interview.

use hirelog_domain::candidates::Language;
use hirelog_domain::interviews::{InterviewKind, InterviewLetter, LetterKind, Person, Reader, Slot};
use hirelog_domain::mail::{Content, Mail, MailState};
use hirelog_domain::organisation::Organisation;
use hirelog_mail::{CalendarEntry, Sender, calendar_entry, message};
use hirelog_testkit::{MIDDAY, ZONE, address, id, name};

pub(crate) const KINDS: [LetterKind; 6] = [
    LetterKind::Invite,
    LetterKind::Change,
    LetterKind::Cancel,
    LetterKind::Remind,
    LetterKind::AskFeedback,
    LetterKind::Answered,
];

/// The kinds that a candidate gets.
pub(crate) const TO_CANDIDATES: [LetterKind; 4] =
    [LetterKind::Invite, LetterKind::Change, LetterKind::Cancel, LetterKind::Remind];

pub(crate) fn organisation() -> Organisation {
    Organisation { name: "Northwind People".into(), zone: ZONE, origin: "https://talents.northwind.example".into() }
}

pub(crate) fn sender() -> Sender {
    Sender { organisation: organisation(), address: address("hello@northwind.example") }
}

/// The next Monday at noon in Berlin, for an hour.
pub(crate) fn slot() -> Slot {
    Slot::lasting("2026-11-30T11:00:00Z".parse().unwrap(), 60)
}

pub(crate) fn to_candidate(kind: LetterKind, language: Language) -> InterviewLetter {
    let to = Person { name: name("Zoë O'Brien <script>"), mail: address("zoe+jobs@mail.example") };
    let link = "https://talents.northwind.example/answer/1?key=abc-_".into();
    InterviewLetter { reader: Reader::Candidate, language, to, link: Some(link), ..to_team(kind) }
}

pub(crate) fn to_team(kind: LetterKind) -> InterviewLetter {
    InterviewLetter {
        interview: id(1),
        kind,
        reader: Reader::Team,
        language: Language::En,
        to: Person { name: name("Nguyễn Văn An"), mail: address("an@northwind.example") },
        candidate: name("Zoë O'Brien <script>"),
        job: name("Baker & Co; \"Night\", early"),
        how: InterviewKind::Video,
        slot: slot(),
        zone: ZONE,
        before: (kind == LetterKind::Change).then(|| Slot::lasting("2026-11-26T22:30:00Z".parse().unwrap(), 60)),
        place: Some("https://meet.northwind.example/abc?d=e&f=g".into()),
        people: vec![name("Nguyễn Văn An"), name("Grace \"the\" <Hopper>")],
        organiser: Person { name: name("Zoë & Co"), mail: address("planner@northwind.example") },
        sequence: 3,
        remark: match kind {
            LetterKind::Cancel => Some("The job is filled,\nsadly.".into()),
            LetterKind::Answered => Some("Asks for another time: Tuesday would be <b>better</b>.".into()),
            _ => None,
        },
        link: Some("https://talents.northwind.example/interviews/1".into()),
    }
}

pub(crate) fn mail() -> Mail {
    let to = address("an@northwind.example");
    Mail { id: id(7), to, content: None, created_at: MIDDAY, state: MailState::Claimed, about: None }
}

pub(crate) fn raw(letter: &InterviewLetter) -> Vec<u8> {
    message(&mail(), &content(letter), &[], &sender(), MIDDAY).unwrap()
}

pub(crate) fn content(letter: &InterviewLetter) -> Content {
    Content::Interview(Box::new(letter.clone()))
}

pub(crate) fn entry(letter: &InterviewLetter) -> CalendarEntry {
    calendar_entry(letter, &organisation(), MIDDAY).unwrap()
}

pub(crate) fn text(letter: &InterviewLetter) -> String {
    hirelog_mail::letter(&content(letter), &organisation(), |_| true).unwrap().text
}
