//! Twenty people: full and part time, early and late, here and overseas, measured or not, with holidays and absences.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};
use chrono_tz::Tz;
use hirelog_domain::alerts::Member;
use hirelog_domain::consent::{Choice, Decision, VERSION};
use hirelog_domain::interviews::{Absence, Availability, Span, WeekHours};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::text::Name;
use hirelog_domain::time::start_of_day;
use hirelog_domain::users::{User, UserState};

use crate::chance::Chance;

pub(crate) const ZONE: Tz = chrono_tz::Europe::Berlin;
pub(crate) const PEOPLE: usize = 20;

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The year begins so long before it is looked at that there is history.
pub(crate) fn first_day() -> NaiveDate {
    date("2025-09-01")
}

pub(crate) fn year() -> (NaiveDate, NaiveDate) {
    (date("2026-01-01"), date("2026-12-31"))
}

/// Days on which nobody works and nobody says so.
const HOLIDAYS: [&str; 9] = [
    "2025-10-03",
    "2026-01-01",
    "2026-01-06",
    "2026-04-03",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-25",
    "2026-10-03",
];

/// The days between the years are days off as well.
fn is_holiday(day: NaiveDate) -> bool {
    HOLIDAYS.contains(&day.to_string().as_str()) || (day.month(), day.day()) >= (12, 24)
}

pub(crate) struct Person {
    pub(crate) user: User,
    pub(crate) member: Option<Member>,
    pub(crate) availability: Availability,
    /// Actions in a usual hour at the beginning.
    pub(crate) pace: f64,
    /// How much faster after a year.
    pub(crate) growth: f64,
    /// Days off that nobody noted: illness.
    ill: BTreeSet<NaiveDate>,
    /// Takes data out, erases, changes settings as a habit.
    pub(crate) weighty: bool,
    /// From this day on the person signs in from another network: a new line at home.
    pub(crate) new_line: NaiveDate,
    /// On this day the person does something weighty for the first time, because it is a new duty.
    pub(crate) new_duty: NaiveDate,
}

impl Person {
    pub(crate) fn is_at_work(&self, day: NaiveDate) -> bool {
        let hours = !self.availability.hours.0[day.weekday().num_days_from_monday() as usize].is_empty();
        let away = self.availability.absences.iter().any(|absence| absence.from <= day && day <= absence.to);
        hours && !away && !self.ill.contains(&day) && !is_holiday(day)
    }

    pub(crate) fn zone(&self) -> Tz {
        self.availability.zone
    }
}

fn hours(n: usize) -> WeekHours {
    let (from, to, days) = match n {
        3 => (9, 15, 4),
        7 => (6, 14, 5),
        11 => (14, 23, 5),
        _ => (9, 18, 5),
    };
    let span = Span { from: from * 60, to: to * 60 };
    WeekHours(std::array::from_fn(|day| if day < days { vec![span] } else { Vec::new() }))
}

fn absences(chance: &mut Chance) -> Vec<Absence> {
    let mut absences = Vec::new();
    for month in [2, 4, 7, 8, 10] {
        if chance.happens(0.6) {
            let from = NaiveDate::from_ymd_opt(2026, month, 1 + u32::try_from(chance.below(20)).unwrap()).unwrap();
            absences.push(Absence { from, to: from + Duration::days(4 + i64::try_from(chance.below(12)).unwrap()) });
        }
    }
    absences
}

pub(crate) fn person(n: usize, chance: &mut Chance) -> Person {
    let created_at = start_of_day(first_day(), ZONE) - Duration::days(30);
    let role = match n {
        0 | 1 => Role::Admin,
        12..=15 => Role::HiringManager,
        19 => Role::Viewer,
        _ => Role::Recruiter,
    };
    // Three never agreed, one took it back.
    let kind = if n == 18 { Choice::Withdrawn } else { Choice::Accepted };
    let consent = (![5, 16, 17].contains(&n)).then_some(Decision { kind, version: VERSION, at: created_at });
    let user = User {
        id: chance.id(created_at),
        name: Name::parse(&format!("Person {n}")).unwrap(),
        mail: MailAddress::parse(&format!("person{n}@northwind.example")).unwrap(),
        role,
        state: UserState::Active,
        jobs: BTreeSet::new(),
        consent,
        created_at,
        version: 1,
    };
    let zone = if n == 9 { chrono_tz::America::New_York } else { ZONE };
    let usual = Availability::usual(user.id, zone);
    let availability = Availability { hours: hours(n), absences: absences(chance), ..usual };
    let mut ill = BTreeSet::new();
    for _ in 0..4 {
        let from = first_day() + Duration::days(i64::try_from(chance.below(485)).unwrap());
        let length = 1 + i64::try_from(chance.below(3)).unwrap();
        ill.extend((0..length).map(|n| from + Duration::days(n)));
    }
    let member = Member::of(&user, Some(availability.clone()), ZONE);
    let pace = 3.0 + 17.0 * chance.unit();
    let growth = 0.4 * chance.unit();
    let mut some_day = || first_day() + Duration::days(i64::try_from(30 + chance.below(450)).unwrap());
    let (new_line, new_duty) = (some_day(), some_day());
    Person { user, member, availability, pace, growth, ill, weighty: n.is_multiple_of(3), new_line, new_duty }
}
