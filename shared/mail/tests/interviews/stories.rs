//! RELIABILITY 27: over the whole life of an interview its entries belong together, and every mail tells the times that
//! its file has.

use hirelog_domain::candidates::Language;
use hirelog_domain::interviews::{InterviewLetter, LetterKind, Reader, Slot};
use hirelog_domain::time::Instant;
use proptest::prelude::*;

use super::read::{behind, read, told};
use super::samples::{entry, text, to_candidate, to_team};

/// What happens to an interview.
#[derive(Clone, Copy, Debug)]
enum Step {
    Moved { minutes: i64, lasts: u16 },
    Elsewhere,
    Reminded,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..5 * 365 * 24 * 12_i64, 1..=96_u16)
            .prop_map(|(fives, lasts)| Step::Moved { minutes: fives * 5, lasts: lasts * 5 }),
        Just(Step::Elsewhere),
        Just(Step::Reminded),
    ]
}

fn told_to(reader: Reader, language: Language) -> InterviewLetter {
    match reader {
        Reader::Candidate => to_candidate(LetterKind::Invite, language),
        Reader::Team => to_team(LetterKind::Invite),
    }
}

/// The letters that one reader gets: invited, whatever happens, cancelled.
fn story(first: InterviewLetter, steps: &[Step]) -> Vec<InterviewLetter> {
    let first = InterviewLetter { sequence: 0, before: None, remark: None, ..first };
    let mut letters = vec![first];
    for step in steps {
        let last = letters.last().unwrap().clone();
        let changed = InterviewLetter { kind: LetterKind::Change, sequence: last.sequence + 1, ..last.clone() };
        letters.push(match step {
            Step::Moved { minutes, lasts } => {
                let start: Instant = "2026-01-01T00:00:00Z".parse().unwrap();
                let slot = Slot::lasting(start + chrono::Duration::minutes(*minutes), *lasts);
                InterviewLetter { slot, before: Some(last.slot), ..changed }
            }
            Step::Elsewhere => InterviewLetter { place: Some("Room 2".into()), before: None, ..changed },
            Step::Reminded => InterviewLetter { kind: LetterKind::Remind, before: None, ..last },
        });
    }
    let last = letters.last().unwrap().clone();
    letters.push(InterviewLetter { kind: LetterKind::Cancel, sequence: last.sequence + 1, before: None, ..last });
    letters
}

fn label(letter: &InterviewLetter) -> &'static str {
    match (letter.reader, letter.language) {
        (Reader::Team, _) | (_, Language::En) => "When:",
        (_, Language::De) => "Wann:",
        (_, Language::Fr) => "Quand\u{a0}:",
        (_, Language::Es) => "Cuándo:",
        (_, Language::Pl) => "Kiedy:",
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn entries_of_one_interview_belong_together(
        steps in prop::collection::vec(step(), 0..18),
        reader in prop::sample::select(vec![Reader::Candidate, Reader::Team]),
        language in prop::sample::select(Language::ALL.to_vec()),
        zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
    ) {
        let first = InterviewLetter { zone, ..told_to(reader, language) };
        let mut sequence_before = -1;
        for letter in story(first.clone(), &steps) {
            let entry = entry(&letter);
            let (read, is_off) = (read(&entry.text), letter.kind == LetterKind::Cancel);

            prop_assert_eq!(&read.method, entry.method);
            prop_assert_eq!(entry.method, if is_off { "CANCEL" } else { "REQUEST" });
            prop_assert_eq!(&read.status, if is_off { "CANCELLED" } else { "CONFIRMED" });
            prop_assert_eq!(read.alarms, usize::from(!is_off));
            prop_assert_eq!(&read.uid, &first.interview.to_string());
            if letter.kind == LetterKind::Remind {
                prop_assert_eq!(read.sequence, sequence_before);
            } else {
                prop_assert!(read.sequence > sequence_before);
            }
            sequence_before = read.sequence;
            prop_assert_eq!(&read.organiser, "planner@northwind.example");
            prop_assert_eq!(&read.attendee, letter.to.mail.as_str());
            prop_assert_eq!(read.slot, letter.slot);
            prop_assert_eq!(told(behind(label(&letter), &text(&letter))), letter.slot);
        }
    }
}
