//! The leaderboard: a stated formula, by days at work, with nobody who does not want to be in it.

use super::{AnalyticsSettings, Attendance, Axis};
use crate::activity::Totals;
use crate::ids::UserId;
use crate::metrics::{Facts, Metric, Reading, Unit, metric};

/// The formula in words, beside the weights.
pub const FORMULA: &str = "Points are the sum of each number times its weight; a share gives its weight times its percent \
                           divided by 100. The rank goes by points a day: points of counts divided by days at work, plus \
                           points of shares. Days at work are the person's own working days up to today, without \
                           absences, from the day of agreeing to be measured on. Moves that were undone, or that went \
                           straight back within a day, are not counted.";

/// What is known of one person who may be compared.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    /// Who.
    pub user: UserId,
    /// The sum of the days.
    pub now: &'a Totals,
    /// The days at work.
    pub days: Attendance,
    /// The same of the period before.
    pub before: &'a Totals,
    /// The days at work then.
    pub days_before: Attendance,
}

/// What one number brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// The number.
    pub metric: &'static Metric,
    /// Its value; 0 where there were too few for a share.
    pub value: f64,
    /// What it is worth.
    pub weight: u8,
    /// The points.
    pub points: f64,
}

/// One person's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Who.
    pub user: UserId,
    /// From 1; people with the same points share one. None for who was not at work for long enough.
    pub rank: Option<u32>,
    /// The rank in the period before.
    pub previous_rank: Option<u32>,
    /// All points.
    pub points: f64,
    /// Points a day at work, which decide.
    pub per_day: f64,
    /// The same in the period before; none for who was not at work for long enough then.
    pub previous_per_day: Option<f64>,
    /// The days.
    pub days: Attendance,
    /// What it is made of.
    pub parts: Vec<Contribution>,
}

/// The comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// Best first, then those without a rank.
    pub rows: Vec<Row>,
}

impl PartialEq for Metric {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

struct Score {
    points: f64,
    per_day: f64,
    parts: Vec<Contribution>,
}

/// Compares people by the weights of one axis, or of all.
#[must_use]
pub fn leaderboard(people: &[Person<'_>], settings: &AnalyticsSettings, axis: Option<Axis>) -> Board {
    let ranked = |days: Attendance| days.at_work >= u32::from(settings.minimum_days);
    let earlier: Vec<Option<f64>> = people
        .iter()
        .map(|person| {
            ranked(person.days_before).then(|| score(person.before, person.days_before, settings, axis).per_day)
        })
        .collect();
    let row = |(person, previous): (&Person<'_>, &Option<f64>)| {
        let Score { points, per_day, parts } = score(person.now, person.days, settings, axis);
        Row {
            user: person.user,
            rank: None,
            previous_rank: previous.map(|points| place(points, earlier.iter().flatten())),
            points,
            per_day,
            previous_per_day: *previous,
            days: person.days,
            parts,
        }
    };
    let mut rows: Vec<Row> = people.iter().zip(&earlier).map(row).collect();
    let scores: Vec<f64> = rows.iter().filter(|row| ranked(row.days)).map(|row| row.per_day).collect();
    for row in rows.iter_mut().filter(|row| ranked(row.days)) {
        row.rank = Some(place(row.per_day, scores.iter()));
    }
    rows.sort_by(|a, b| {
        let unranked = |row: &Row| row.rank.unwrap_or(u32::MAX);
        unranked(a).cmp(&unranked(b)).then(b.per_day.total_cmp(&a.per_day)).then(a.user.cmp(&b.user))
    });
    Board { rows }
}

/// One more than there are better ones.
fn place<'a>(points: f64, all: impl Iterator<Item = &'a f64>) -> u32 {
    let better = all.filter(|other| **other > points).count();
    u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1)
}

fn score(totals: &Totals, days: Attendance, settings: &AnalyticsSettings, axis: Option<Axis>) -> Score {
    let weights = settings.weights.iter().filter(|weighting| axis.is_none_or(|axis| weighting.axis == axis));
    let part = |metric: &'static Metric, weight: u8| {
        let value = match metric.read(Facts::People(totals), settings.minimum_volume.into()) {
            Reading::Value(value) => value,
            Reading::TooFew => 0.0,
        };
        let share = metric.unit == Unit::Percent;
        Contribution {
            metric,
            value,
            weight,
            points: tenth(value * f64::from(weight) / if share { 100.0 } else { 1.0 }),
        }
    };
    let parts: Vec<_> = weights.filter_map(|one| Some(part(metric(&one.metric)?, one.weight))).collect();
    let sum = |share: bool| -> f64 {
        parts.iter().filter(|part| (part.metric.unit == Unit::Percent) == share).map(|part| part.points).sum()
    };
    let (counted, shares) = (sum(false), sum(true));
    let per_day = if days.at_work == 0 { 0.0 } else { tenth(counted / f64::from(days.at_work) + shares) };
    Score { points: tenth(counted + shares), per_day, parts }
}

fn tenth(points: f64) -> f64 {
    (points * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::{Action, Tally};
    use crate::ids::TypedId;
    use crate::time::Instant;

    fn notes(count: u32) -> Totals {
        let tally = Tally { actions: [(Action::AddNote, count)].into(), ..Tally::default() };
        Totals { tally, ..Totals::default() }
    }

    fn person<'a>(n: u8, now: &'a Totals, at_work: u32, nothing: &'a Totals) -> Person<'a> {
        let user = UserId::new(Instant::from_millis(0), [n; 10]);
        let days = Attendance { at_work, absent: 20 - at_work };
        Person { user, now, days, before: nothing, days_before: Attendance { at_work: 20, absent: 0 } }
    }

    #[test]
    fn who_was_away_is_not_behind_for_it_and_a_day_or_two_are_too_few() {
        let (many, half, few, nothing) = (notes(100), notes(60), notes(50), Totals::default());
        let people = [person(1, &many, 20, &nothing), person(2, &half, 10, &nothing), person(3, &few, 2, &nothing)];

        let rows = leaderboard(&people, &AnalyticsSettings::usual(), None).rows;

        let told: Vec<_> = rows.iter().map(|row| (row.user, row.rank, row.per_day)).collect();
        assert_eq!(
            told,
            [(people[1].user, Some(1), 6.0), (people[0].user, Some(2), 5.0), (people[2].user, None, 25.0)]
        );
    }

    #[test]
    fn the_same_points_share_a_rank_and_the_next_one_is_left_out() {
        let (some, less, nothing) = (notes(10), notes(5), Totals::default());
        let people = [1, 2].map(|n| person(n, &some, 10, &nothing));
        let people = [people.as_slice(), &[person(3, &less, 10, &nothing)]].concat();

        let rows = leaderboard(&people, &AnalyticsSettings::usual(), Some(Axis::Volume)).rows;

        assert_eq!(rows.iter().map(|row| row.rank).collect::<Vec<_>>(), [Some(1), Some(1), Some(3)]);
        assert!(
            leaderboard(&people, &AnalyticsSettings::usual(), Some(Axis::Result))
                .rows
                .iter()
                .all(|row| row.points == 0.0)
        );
    }
}
