//! How much a figure moved against the previous period, and whether that is good news.

use crate::model::{Better, Figure, Kind, Value};
use crate::{format, words};

/// The move of a figure.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    /// In words: "+12.0 %", "−3.1 points", "no change".
    pub(crate) text: String,
    /// Up, down or neither.
    pub(crate) direction: Direction,
    /// What it means to the reader.
    pub(crate) verdict: Verdict,
    /// The same as a share of the previous value; `None` where that was zero.
    pub(crate) relative: Option<f64>,
    /// New minus old, in the unit of the figure.
    pub(crate) difference: f64,
}

/// Which way a figure moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Up,
    Down,
    Flat,
}

/// Good news, bad news, or just news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Good,
    Bad,
    Neutral,
}

/// The change of a figure; `None` where there are not two numbers of the same kind to compare.
pub(crate) fn of(figure: &Figure) -> Option<Change> {
    let previous = figure.previous.as_ref()?;
    if previous.kind() != figure.value.kind() {
        return None;
    }
    let (new, old) = (figure.value.number()?, previous.number()?);
    let difference = new - old;
    let direction = direction(difference, old);
    let relative = (old != 0.0).then(|| difference / old.abs()).filter(|share| share.is_finite());
    Some(Change {
        text: text(&figure.value, difference, relative, direction),
        direction,
        verdict: verdict(direction, figure.better),
        relative,
        difference,
    })
}

/// A difference that only exists because floats are not exact is no change.
fn direction(difference: f64, old: f64) -> Direction {
    if difference.abs() <= old.abs() * 1e-12 {
        Direction::Flat
    } else if difference > 0.0 {
        Direction::Up
    } else {
        Direction::Down
    }
}

fn verdict(direction: Direction, better: Better) -> Verdict {
    match (direction, better) {
        (Direction::Up, Better::Higher) | (Direction::Down, Better::Lower) => Verdict::Good,
        (Direction::Up, Better::Lower) | (Direction::Down, Better::Higher) => Verdict::Bad,
        _ => Verdict::Neutral,
    }
}

/// Shares move in points: 40 % to 42 % is not "+5 %". From zero there is no share, so the amount is told.
fn text(value: &Value, difference: f64, relative: Option<f64>, direction: Direction) -> String {
    if direction == Direction::Flat {
        return words::NO_CHANGE.to_owned();
    }
    if relative.is_some_and(|share| share >= 100.0) && value.kind() != Some(Kind::Percent) {
        return words::MANY_TIMES.to_owned();
    }
    let sign = if direction == Direction::Up { "+" } else { "\u{2212}" };
    let amount = difference.abs();
    let text = match (value, relative) {
        (Value::Percent(_), _) => format!("{} points", format::decimal(amount * 100.0).unwrap_or_default()),
        (_, Some(share)) => format!("{} %", format::decimal(share.abs() * 100.0).unwrap_or_default()),
        (value, None) => value.kind().map(|kind| format::value(&kind.value(amount))).unwrap_or_default(),
    };
    format!("{sign}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(value: Value, previous: Value, better: Better) -> Option<Change> {
        of(&Figure { label: String::new(), value, previous: Some(previous), better, explanation: None })
    }

    #[test]
    fn counts_move_by_a_share_of_the_old_value() {
        let change = change(Value::Count(112), Value::Count(100), Better::Higher).unwrap();

        assert_eq!((change.text.as_str(), change.verdict), ("+12.0 %", Verdict::Good));
    }

    #[test]
    fn shares_move_in_points() {
        let change = change(Value::Percent(0.40), Value::Percent(0.42), Better::Higher).unwrap();

        assert_eq!((change.text.as_str(), change.verdict), ("\u{2212}2.0 points", Verdict::Bad));
    }

    #[test]
    fn a_hundredfold_is_told_in_words() {
        let text = |new| change(Value::Count(new), Value::Count(1), Better::Neither).unwrap().text;

        assert_eq!((text(100).as_str(), text(101).as_str()), ("+9,900.0 %", "over 100 times"));
    }

    #[test]
    fn from_zero_the_amount_is_told() {
        let change = change(Value::Count(3), Value::Count(0), Better::Neither).unwrap();

        assert_eq!((change.text.as_str(), change.relative), ("+3", None));
    }

    #[test]
    fn what_cannot_be_compared_has_no_change() {
        assert_eq!(change(Value::OptedOut, Value::Count(1), Better::Higher), None);
        assert_eq!(change(Value::Days(1.0), Value::Count(1), Better::Higher), None);
        assert_eq!(change(Value::Number(f64::NAN), Value::Number(1.0), Better::Higher), None);
    }

    #[test]
    fn equal_values_are_no_news() {
        let change = change(Value::Days(0.1 + 0.2), Value::Days(0.3), Better::Lower).unwrap();

        assert_eq!((change.text.as_str(), change.verdict), ("no change", Verdict::Neutral));
    }
}
