//! Days on which clocks are changed: the text tells one moment, and it is the one in the file.

use chrono::{Duration, Offset};
use chrono_tz::Tz;
use hirelog_domain::interviews::{InterviewLetter, LetterKind, Slot};
use hirelog_domain::time::Instant;

use super::read::{behind, read, told};
use super::samples::{entry, text, to_team};

/// The hours in which the offset of a zone changes, from 2026 to 2030.
fn changes(zone: Tz) -> Vec<Instant> {
    let from: Instant = "2026-01-01T00:00:00Z".parse().unwrap();
    let hours = (0..5 * 366 * 24).map(|hour| from + Duration::hours(hour));
    let offset = |at: Instant| at.in_zone(zone).offset().fix();
    hours.filter(|at| offset(*at) != offset(*at + Duration::hours(1))).collect()
}

fn checks(zone: Tz) -> usize {
    let mut checked = 0;
    for change in changes(zone) {
        for (quarter, minutes) in (-12..=12).flat_map(|quarter| [5, 30, 60, 180, 480].map(|m| (quarter, m))) {
            let slot = Slot::lasting(change + Duration::minutes(15 * quarter), minutes);
            let about = InterviewLetter { slot, zone, place: None, ..to_team(LetterKind::Invite) };
            let text = text(&about);
            let words = behind("When:", &text);

            assert_eq!(told(words), slot, "{words}");
            assert_eq!(read(&entry(&about).text).slot, slot, "{words}");
            assert!(words.contains(zone.name()), "{words}");
            checked += 1;
        }
    }
    checked
}

#[test]
fn both_changes_of_every_year_are_told_as_they_are() {
    let per_change = 25 * 5;

    assert_eq!(checks(chrono_tz::Europe::Berlin), 10 * per_change);
    assert_eq!(checks(chrono_tz::America::New_York), 10 * per_change);
    assert_eq!(checks(chrono_tz::Australia::Lord_Howe), 10 * per_change);
    assert_eq!(checks(chrono_tz::Asia::Kolkata), 0, "has no changes");
}

#[test]
fn a_clock_without_changes_and_with_a_half_hour_is_told_as_it_is() {
    let zone = chrono_tz::Asia::Kolkata;
    let berlin = changes(chrono_tz::Europe::Berlin);
    assert_eq!(berlin.len(), 10);
    for at in berlin {
        let about = InterviewLetter { slot: Slot::lasting(at, 60), zone, ..to_team(LetterKind::Invite) };
        let text = text(&about);

        assert!(behind("When:", &text).ends_with("(Asia/Kolkata, UTC+05:30)"), "{text}");
        assert_eq!(told(behind("When:", &text)), about.slot);
    }
}
