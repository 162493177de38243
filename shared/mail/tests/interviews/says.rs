//! What the mails say, and that each language says it.

use hirelog_domain::candidates::Language;
use hirelog_domain::interviews::{InterviewKind, InterviewLetter, LetterKind, Reader};
use hirelog_mail::letter;
use hirelog_testkit::MIDDAY;

use super::samples::{KINDS, TO_CANDIDATES, content, entry, organisation, text, to_candidate, to_team};

fn said(about: &InterviewLetter) -> String {
    let letter = letter(&content(about), &organisation(), |_| true).unwrap();
    format!("Subject: {}\n\n{}", letter.subject, letter.text)
}

fn texts(letters: impl IntoIterator<Item = InterviewLetter>) -> String {
    letters.into_iter().map(|letter| said(&letter)).collect::<Vec<_>>().join("\n==========\n\n")
}

#[test]
fn each_kind_reads_well_to_the_team() {
    insta::assert_snapshot!("team", texts(KINDS.map(to_team)));
}

#[test]
fn each_kind_reads_well_to_a_candidate_in_every_language() {
    for language in Language::ALL {
        let texts = texts(TO_CANDIDATES.map(|kind| to_candidate(kind, language)));

        insta::assert_snapshot!(format!("candidate-{}", language.as_str()), texts);
    }
}

#[test]
fn each_kind_looks_as_it_did() {
    let html = |about: &InterviewLetter| letter(&content(about), &organisation(), |_| true).unwrap().html;
    for kind in KINDS {
        insta::assert_snapshot!(format!("team-{}.html", kind.as_str()), html(&to_team(kind)));
    }
    for (kind, language) in in_english_and_german() {
        let shown = html(&to_candidate(kind, language));

        insta::assert_snapshot!(format!("candidate-{}-{}.html", language.as_str(), kind.as_str()), shown);
    }
}

#[test]
fn each_entry_is_written_as_it_was() {
    for kind in TO_CANDIDATES {
        insta::assert_snapshot!(format!("team-{}.ics", kind.as_str()), entry(&to_team(kind)).text);
    }
    for (kind, language) in in_english_and_german() {
        let text = entry(&to_candidate(kind, language)).text;

        insta::assert_snapshot!(format!("candidate-{}-{}.ics", language.as_str(), kind.as_str()), text);
    }
}

fn in_english_and_german() -> impl Iterator<Item = (LetterKind, Language)> {
    TO_CANDIDATES.into_iter().flat_map(|kind| [(kind, Language::En), (kind, Language::De)])
}

#[test]
fn what_the_team_says_to_itself_is_never_written_to_a_candidate() {
    for kind in [LetterKind::AskFeedback, LetterKind::Answered] {
        let about = to_candidate(kind, Language::En);

        assert!(letter(&content(&about), &organisation(), |_| true).is_err(), "{kind:?}");
        assert_eq!(hirelog_mail::calendar_entry(&about, &organisation(), MIDDAY), None);
    }
}

#[test]
fn a_candidate_reads_nothing_of_hirelog_and_no_address_of_another() {
    for (kind, language) in TO_CANDIDATES.iter().flat_map(|kind| Language::ALL.map(|language| (*kind, language))) {
        let about = to_candidate(kind, language);
        let letter = letter(&content(&about), &organisation(), |_| true).unwrap();
        let entry = entry(&about).text;

        let all = [letter.subject, letter.text, letter.html, entry.clone()].concat().to_lowercase();
        assert!(!all.contains("hirelog") && !all.contains("an@northwind"), "{all}");
        assert!(!entry.contains("key="), "the key stays in the mail: {entry}");
    }
}

#[test]
fn a_place_that_nobody_typed_is_how_people_meet() {
    let said = |how, place: Option<&str>| {
        let about = InterviewLetter { how, place: place.map(Into::into), ..to_team(LetterKind::Invite) };
        let text = text(&about);
        text.lines().find_map(|line| line.strip_prefix("Where: ")).unwrap().to_owned()
    };

    assert_eq!(said(InterviewKind::Phone, None), "by telephone");
    assert_eq!(said(InterviewKind::Phone, Some("+49 30 1234")), "+49 30 1234 (by telephone)");
    assert_eq!(said(InterviewKind::InPerson, Some(" \n ")), "on site");
}

#[test]
fn an_earlier_time_is_told_where_it_differs() {
    let moved = to_candidate(LetterKind::Change, Language::En);
    assert!(text(&moved).contains("Before: Thu 2026-11-26, 23:30 – Fri 2026-11-27, 00:30"), "{}", text(&moved));

    let same = InterviewLetter { before: Some(moved.slot), ..moved };
    assert!(!text(&same).contains("Before:"));
    let for_team = InterviewLetter { reader: Reader::Team, ..same };
    assert!(said(&for_team).starts_with("Subject: Changed: interview with "), "{}", said(&for_team));
}

#[test]
fn who_planned_it_is_told_so() {
    let about = to_team(LetterKind::Invite);
    assert!(text(&about).contains("Answers to this mail go to Zoë & Co, who planned it."));

    let planner = InterviewLetter { to: about.organiser.clone(), ..about };
    assert!(text(&planner).contains("because you planned this interview"), "{}", text(&planner));
}
