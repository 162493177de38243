//! How long somebody stayed where: for information, never for a decision. Titles within one company are one stay.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::fact::Position;
use super::month::{Month, Until};
use crate::candidates::fold;
use crate::text::Name;

/// From when on a stay is short and a gap is shown. Settings of the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = CareerThresholds)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// A stay of fewer months is short: 1 to 60.
    #[schema(minimum = 1, maximum = 60)]
    pub short_stay_months: u8,
    /// So many short stays are pointed out: 2 to 10.
    #[schema(minimum = 2, maximum = 10)]
    pub short_stays: u8,
    /// Stays that ended in the last so many years are looked at: 1 to 20.
    #[schema(minimum = 1, maximum = 20)]
    pub within_years: u8,
    /// A time without work of so many months is shown: 1 to 24.
    #[schema(minimum = 1, maximum = 24)]
    pub gap_months: u8,
}

impl Thresholds {
    /// Before anybody decided otherwise.
    pub const USUAL: Self = Self { short_stay_months: 18, short_stays: 3, within_years: 5, gap_months: 6 };
}

/// Time at one company, under whatever titles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CareerStay)]
pub struct Stay {
    /// Where.
    pub company: Name,
    /// Under which titles, newest first.
    pub titles: Vec<Name>,
    /// From when on.
    #[schema(value_type = String, example = "2019-03")]
    pub from: Month,
    /// Until when; none while it goes on, or where nothing says so.
    #[schema(value_type = Option<String>, example = "2019-03")]
    pub to: Option<Month>,
    /// How many months, the first and the last included.
    pub months: u32,
    /// Whether it goes on.
    pub ongoing: bool,
    /// How many months it can have been: a year without a month may be all of it.
    pub longest: u32,
    /// True for an internship, a placement or work beside studies: short by nature, so never pointed out.
    pub by_nature_short: bool,
}

/// A time between two stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CareerGap)]
pub struct Gap {
    /// The first month without work.
    #[schema(value_type = String, example = "2019-03")]
    pub from: Month,
    /// The last.
    #[schema(value_type = String, example = "2019-03")]
    pub to: Month,
    /// How many.
    pub months: u32,
}

/// A time at two companies at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CareerOverlap)]
pub struct Overlap {
    /// Which two.
    #[schema(value_type = Vec<Name>)]
    pub companies: [Name; 2],
    /// The first month at both.
    #[schema(value_type = String, example = "2019-03")]
    pub from: Month,
    /// The last.
    #[schema(value_type = String, example = "2019-03")]
    pub to: Month,
    /// How many.
    pub months: u32,
}

/// What a resume says about where somebody stayed for how long.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Career {
    /// Newest first.
    pub stays: Vec<Stay>,
    /// Newest first.
    pub gaps: Vec<Gap>,
    /// Newest first.
    pub overlaps: Vec<Overlap>,
    /// Positions that say no beginning: they are left out.
    pub undated: u32,
    /// Whether there are as many short stays as the settings point out.
    pub flagged: bool,
    /// Why, a sentence for each reason; empty where nothing is pointed out.
    pub reasons: Vec<String>,
}

/// A year alone is reckoned as its middle: what lasted from or until then may have been so many months longer.
const HALF_A_YEAR: u32 = 6;

/// Words in titles of work that is short by nature, folded, in the languages that candidates are written to.
const BY_NATURE_SHORT: [&str; 14] = [
    "intern",
    "internship",
    "trainee",
    "apprentice",
    "working student",
    "werkstudent",
    "werkstudentin",
    "praktikant",
    "praktikantin",
    "praktikum",
    "stagiaire",
    "becario",
    "becaria",
    "stazysta",
];

/// A stay in months since the year 0, the last one included.
#[derive(Debug)]
struct Span {
    company: Name,
    titles: Vec<(i32, Name)>,
    from: i32,
    to: i32,
    ongoing: bool,
    /// Nothing says until when.
    open_end: bool,
    /// Months that it may have lasted longer than reckoned, where a year has no month.
    unsure: u32,
}

/// Reads a career out of positions, on a day of that month.
#[must_use]
pub fn career<'a>(positions: impl IntoIterator<Item = &'a Position>, today: Month, thresholds: Thresholds) -> Career {
    let mut undated = 0;
    let mut spans: Vec<Span> = Vec::new();
    for position in positions {
        match span(position, today) {
            Some(span) => spans.push(span),
            None => undated += 1,
        }
    }
    let mut spans = joined(spans);
    spans.sort_by_key(|span| (span.from, span.to));
    let mut career = Career {
        stays: spans.iter().rev().filter_map(stay).collect(),
        gaps: gaps(&spans, thresholds),
        overlaps: overlaps(&spans),
        undated,
        ..Career::default()
    };
    point_out(&mut career, today, thresholds);
    career
}

/// A position without a beginning has no length; one without an end is as long as the month it begins.
fn span(position: &Position, today: Month) -> Option<Span> {
    let from = position.from?.ordinal();
    let ongoing = position.to == Some(Until::Present);
    let to = match position.to {
        Some(Until::Present) => today.ordinal(),
        Some(Until::Month(month)) => month.ordinal(),
        None => from,
    };
    let titles = vec![(from, position.title.clone())];
    let vague = |month: Option<Month>| u32::from(month.is_some_and(|month| month.month().is_none()));
    let unsure = HALF_A_YEAR * (vague(position.from) + vague(position.to.and_then(Until::month)));
    let company = position.company.clone();
    Some(Span { company, titles, from, to: to.max(from), ongoing, open_end: position.to.is_none(), unsure })
}

/// Positions at one company are one stay where they follow each other, with at most a month between.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| (span.from, span.to));
    let mut stays: Vec<Span> = Vec::new();
    for span in spans {
        let same = |stay: &&mut Span| fold(stay.company.as_str()) == fold(span.company.as_str());
        match stays.iter_mut().find(|stay| same(stay) && span.from <= stay.to + 2) {
            Some(stay) => {
                stay.titles.extend(span.titles);
                stay.to = stay.to.max(span.to);
                stay.ongoing |= span.ongoing;
                stay.open_end |= span.open_end;
                stay.unsure = stay.unsure.max(span.unsure);
            }
            None => stays.push(span),
        }
    }
    stays
}

fn stay(span: &Span) -> Option<Stay> {
    let mut titles = span.titles.clone();
    titles.sort_by_key(|(from, _)| std::cmp::Reverse(*from));
    titles.dedup_by(|one, other| one.1 == other.1);
    let titles: Vec<Name> = titles.into_iter().map(|(_, title)| title).collect();
    Some(Stay {
        company: span.company.clone(),
        by_nature_short: titles.iter().all(is_by_nature_short),
        titles,
        from: Month::at(span.from)?,
        to: if span.ongoing || span.open_end { None } else { Month::at(span.to) },
        months: months(span.from, span.to),
        ongoing: span.ongoing,
        longest: months(span.from, span.to) + span.unsure,
    })
}

fn is_by_nature_short(title: &Name) -> bool {
    let title = format!(" {} ", fold(title.as_str()));
    BY_NATURE_SHORT.iter().any(|word| title.contains(&format!(" {word} ")))
}

fn months(from: i32, to: i32) -> u32 {
    u32::try_from(to - from + 1).unwrap_or_default()
}

/// Times in which no stay was on.
fn gaps(spans: &[Span], thresholds: Thresholds) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let mut busy_until: Option<i32> = None;
    let mut open = false;
    for span in spans {
        let known = busy_until.filter(|_| !open);
        if let Some(last) = known.filter(|last| months(last + 1, span.from - 1) >= u32::from(thresholds.gap_months)) {
            let edges = Month::at(last + 1).zip(Month::at(span.from - 1));
            gaps.extend(edges.map(|(from, to)| Gap { from, to, months: months(last + 1, span.from - 1) }));
        }
        busy_until = Some(busy_until.map_or(span.to, |last| last.max(span.to)));
        // Where nothing says until when the one before lasted, there is no gap to speak of.
        open = span.open_end;
    }
    gaps.reverse();
    gaps
}

/// Times at two companies; a month in which one ends and the other begins is none.
fn overlaps(spans: &[Span]) -> Vec<Overlap> {
    let mut overlaps = Vec::new();
    for (at, one) in spans.iter().enumerate() {
        for other in spans.iter().skip(at + 1) {
            let (from, to) = (one.from.max(other.from), one.to.min(other.to));
            let edges = Month::at(from).zip(Month::at(to)).filter(|_| to > from);
            overlaps.extend(edges.map(|(first, last)| Overlap {
                companies: [one.company.clone(), other.company.clone()],
                from: first,
                to: last,
                months: months(from, to),
            }));
        }
    }
    overlaps.reverse();
    overlaps
}

/// Short stays are counted among those of which the end is known; the present one may yet become long, and a year without a
/// month may have been a long one.
fn point_out(career: &mut Career, today: Month, thresholds: Thresholds) {
    let earliest = today.ordinal() - i32::from(thresholds.within_years) * 12;
    let recent = |stay: &&Stay| stay.to.is_some_and(|to| to.ordinal() >= earliest);
    let short = |stay: &&Stay| stay.longest < u32::from(thresholds.short_stay_months) && !stay.by_nature_short;
    let found: Vec<&Stay> = career.stays.iter().filter(recent).filter(short).collect();
    career.flagged = found.len() >= usize::from(thresholds.short_stays);
    if career.flagged {
        let of = |stay: &&Stay| format!("{} ({} months)", stay.company, stay.months);
        let named: Vec<String> = found.iter().map(of).collect();
        career.reasons = vec![format!(
            "{} stays of fewer than {} months ended in the last {} years: {}.",
            found.len(),
            thresholds.short_stay_months,
            thresholds.within_years,
            named.join(", ")
        )];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Month {
        Month::parse("2026-11").unwrap()
    }

    fn position(company: &str, title: &str, from: &str, to: &str) -> Position {
        Position {
            company: Name::parse(company).unwrap(),
            title: Name::parse(title).unwrap(),
            from: Month::parse(from).ok(),
            to: Until::parse(to).ok(),
        }
    }

    fn of(positions: &[Position]) -> Career {
        career(positions, today(), Thresholds::USUAL)
    }

    #[test]
    fn a_promotion_is_no_change_of_company() {
        let career = of(&[
            position("Ünal GmbH", "Lead", "2021-06", "present"),
            position("UNAL  GmbH", "Engineer", "2019-01", "2021-05"),
        ]);

        assert_eq!(career.stays.len(), 1);
        let stay = &career.stays[0];
        assert_eq!((stay.months, stay.ongoing, stay.titles.len()), (95, true, 2));
        assert_eq!(stay.titles[0].as_str(), "Lead");
    }

    #[test]
    fn coming_back_after_years_is_a_stay_of_its_own() {
        let career = of(&[position("A", "x", "2010-01", "2012-12"), position("A", "x", "2018-01", "2019-12")]);

        assert_eq!(career.stays.len(), 2);
        assert_eq!(
            career.gaps,
            [Gap { from: Month::parse("2013-01").unwrap(), to: Month::parse("2017-12").unwrap(), months: 60 }]
        );
    }

    #[test]
    fn as_many_short_stays_as_the_settings_say_are_pointed_out_with_their_names() {
        let stays = [
            position("A", "Engineer", "2022-01", "2022-12"),
            position("B", "Engineer", "2023-01", "2023-10"),
            position("C", "Engineer", "2024-01", "2025-05"),
            position("D", "Engineer", "2025-06", "present"),
        ];

        let career = of(&stays);
        assert!(career.flagged);
        let reason =
            "3 stays of fewer than 18 months ended in the last 5 years: C (17 months), B (10 months), A (12 months).";
        assert_eq!(career.reasons, [reason]);
        assert!(!of(&stays[1..]).flagged, "the present stay does not count");
    }

    #[test]
    fn a_stay_of_exactly_the_limit_is_not_short_and_old_ones_are_not_looked_at() {
        let limit = |to: &str| {
            [position("A", "x", "2022-01", to), position("B", "x", "2022-01", to), position("C", "x", "2022-01", to)]
        };

        assert!(of(&limit("2023-05")).flagged, "17 months");
        assert!(!of(&limit("2023-06")).flagged, "18 months");
        let old = ["A", "B", "C"].map(|company| position(company, "x", "2015-01", "2015-06"));
        assert!(!of(&old).flagged);
    }

    #[test]
    fn work_that_is_short_by_nature_is_never_pointed_out() {
        let stays = ["Intern", "Werkstudentin Marketing", "Praktikant"];
        let stays: Vec<_> = stays
            .iter()
            .zip(["A", "B", "C"])
            .map(|(title, company)| position(company, title, "2024-01", "2024-06"))
            .collect();

        let career = of(&stays);
        assert!(!career.flagged && career.stays.iter().all(|stay| stay.by_nature_short));
        assert!(!is_by_nature_short(&Name::parse("Internal Auditor").unwrap()));
    }

    #[test]
    fn what_does_not_say_how_long_it_was_is_held_against_nobody() {
        let unknown = ["A", "B", "C"].map(|company| position(company, "x", "2024", ""));
        let years = ["A", "B", "C"].map(|company| position(company, "x", "2023", "2024"));

        let career = of(&unknown);
        assert!(!career.flagged && career.gaps.is_empty(), "{career:?}");
        assert!(!of(&years).flagged, "it can have been two years");
        assert!(career.stays.iter().all(|stay| stay.to.is_none() && !stay.ongoing));
    }

    #[test]
    fn gaps_from_the_limit_on_and_overlaps_of_more_than_a_month_are_shown() {
        let career = of(&[
            position("A", "x", "2018-01", "2019-06"),
            position("B", "x", "2019-06", "2020-06"),
            position("C", "x", "2020-03", "2021-12"),
            position("D", "x", "2022-07", "present"),
            position("E", "x", "", "2017"),
        ]);

        assert_eq!(career.gaps.iter().map(|gap| gap.months).collect::<Vec<_>>(), [6]);
        assert_eq!(career.overlaps.iter().map(|overlap| overlap.months).collect::<Vec<_>>(), [4]);
        assert_eq!(career.undated, 1);
    }
}
