//! Cases that are put into the year on purpose, and how they are recognised in what was raised.

use chrono::{Datelike, Duration, NaiveDate};
use hirelog_domain::activity::{Action, Event, Subject, SubjectKind};
use hirelog_domain::alerts::AlertKind;

use crate::chance::Chance;
use crate::life::{event, on_the_clock};
use crate::people::{Person, date};

/// A case: what, who, on which day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Planted {
    pub(crate) kind: AlertKind,
    pub(crate) who: usize,
    pub(crate) day: NaiveDate,
}

/// Everybody is planted with something that they may be told of; five, sixteen and seventeen never agreed to be measured.
const CASES: [(AlertKind, &[(usize, &str)]); 8] = [
    (
        AlertKind::Inactivity,
        &[(2, "2026-02-09"), (3, "2026-06-15"), (9, "2026-03-16"), (12, "2026-09-14"), (0, "2026-11-09")],
    ),
    (
        AlertKind::UnusualActivity,
        &[
            (1, "2026-01-20"),
            (4, "2026-03-11"),
            (6, "2026-05-18"),
            (9, "2026-07-22"),
            (13, "2026-09-10"),
            (15, "2026-11-18"),
            (10, "2026-12-07"),
        ],
    ),
    (
        AlertKind::MassView,
        &[(4, "2026-01-15"), (5, "2026-04-22"), (8, "2026-06-24"), (10, "2026-10-14"), (17, "2026-12-02")],
    ),
    (AlertKind::MassExport, &[(0, "2026-03-05"), (5, "2026-05-20"), (16, "2026-09-30")]),
    (AlertKind::MassDelete, &[(3, "2026-02-18"), (16, "2026-06-10"), (6, "2026-08-26")]),
    (AlertKind::NightWork, &[(2, "2026-04-15"), (9, "2026-05-06"), (7, "2026-09-23"), (14, "2026-11-25")]),
    (AlertKind::NewAction, &[(4, "2026-02-25"), (5, "2026-07-08"), (13, "2026-10-21"), (17, "2026-12-16")]),
    (
        AlertKind::NewNetwork,
        &[(1, "2026-03-25"), (5, "2026-02-11"), (9, "2026-10-28"), (16, "2026-11-11"), (19, "2026-04-29")],
    ),
];

/// The cases, each moved on to a day on which the person works.
pub(crate) fn cases(people: &[Person]) -> Vec<Planted> {
    let case = |kind: AlertKind, (who, day): (usize, &str)| {
        let day = date(day).iter_days().find(|day| people[who].is_at_work(*day)).unwrap();
        Planted { kind, who, day }
    };
    CASES.into_iter().flat_map(|(kind, cases)| cases.iter().map(move |one| case(kind, *one))).collect()
}

impl Planted {
    /// True on the days on which this case keeps the person away: six working days, whatever the week.
    pub(crate) fn keeps_away(&self, person: &Person, day: NaiveDate) -> bool {
        let hours = |day: &NaiveDate| {
            let span = !person.availability.hours.0[day.weekday().num_days_from_monday() as usize].is_empty();
            let absent = person.availability.absences.iter().any(|absence| absence.from <= *day && *day <= absence.to);
            span && !absent
        };
        self.kind == AlertKind::Inactivity
            && day >= self.day
            && self.day.iter_days().take_while(|before| *before < day).filter(hours).count() < 6
    }

    /// What the person does beyond the usual.
    pub(crate) fn events(&self, person: &Person, chance: &mut Chance) -> Vec<Event> {
        let at = |minutes: i64| on_the_clock(person, self.day, minutes);
        let middle = i64::from(person.availability.hours.0[0][0].from) + 4 * 60;
        let of = |chance: &mut Chance, at, action, name: String| {
            let subject = Some(Subject { kind: SubjectKind::Candidate, id: name });
            Event { subject, ..event(person, at, action, chance) }
        };
        match self.kind {
            AlertKind::UnusualActivity => {
                let many = 70 + (6.0 * person.pace) as i64;
                (0..many)
                    .map(|n| event(person, at(middle) + Duration::seconds(40 * n % 3_600), Action::AddNote, chance))
                    .collect()
            }
            AlertKind::MassView => {
                // One over a full hour, one over midnight.
                let start = match self.who {
                    8 => middle + 40,
                    10 => 24 * 60 - 20,
                    _ => middle,
                };
                let view = |n: i64| (at(start) + Duration::seconds(17 * n), format!("mass-{n}"));
                (0..140).map(view).map(|(at, name)| of(chance, at, Action::ViewCandidate, name)).collect()
            }
            AlertKind::MassExport => (0..3)
                .map(|n| {
                    let mut event = of(chance, at(middle + 10 * n), Action::DownloadExport, format!("export-{n}"));
                    event.metadata.insert("rows".into(), 250.into());
                    event
                })
                .collect(),
            AlertKind::MassDelete => {
                (0..15).map(|n| of(chance, at(middle + n), Action::DeleteCandidate, format!("gone-{n}"))).collect()
            }
            AlertKind::NightWork => {
                (0..25).map(|n| event(person, at(120 + 3 * n), Action::ListCandidates, chance)).collect()
            }
            AlertKind::NewAction => vec![event(person, at(middle), Action::DeactivateUser, chance)],
            AlertKind::NewNetwork => {
                vec![Event { ip: Some("192.0.2.0/24".into()), ..event(person, at(middle), Action::Login, chance) }]
            }
            _ => Vec::new(),
        }
    }

    /// True where an alert of that kind, about that person and day, tells of this case.
    pub(crate) fn is_told_by(&self, kind: AlertKind, who: usize, day: NaiveDate) -> bool {
        let days = match self.kind {
            AlertKind::Inactivity => 0..=20,
            _ => -1..=1,
        };
        who == self.who && kind == self.kind && days.contains(&(day - self.day).num_days())
    }

    /// True where an alert has its cause in this case although it is of another kind: who erases fifteen records did so
    /// for the first time, perhaps.
    pub(crate) fn explains(&self, who: usize, day: NaiveDate) -> bool {
        who == self.who && (-1..=1).contains(&(day - self.day).num_days()) && self.kind != AlertKind::Inactivity
    }
}
