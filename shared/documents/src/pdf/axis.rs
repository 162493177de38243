//! Round numbers for the axis of a chart.

use crate::model::Kind;

/// Beyond this the length of an axis could not be told as a number; nothing that is measured comes near it.
const FARTHEST: f64 = f64::MAX / 16.0;

/// The labelled values of an axis, from its lower to its upper end.
pub(crate) struct Axis {
    pub(crate) ticks: Vec<f64>,
}

impl Axis {
    /// An axis from zero (or below, if there is less) to at least the biggest value.
    pub(crate) fn over(values: impl Iterator<Item = f64>, kind: Kind) -> Self {
        let values = values.map(|value| value.clamp(-FARTHEST, FARTHEST));
        let (low, high) = values.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
        let high = if high <= low { low + smallest(kind) } else { high };
        let step = step((high - low) / 4.0, kind);
        let first = (low / step).floor();
        let count = ((high / step).ceil() - first) as usize;
        Self { ticks: (0..=count).map(|index| (first + index as f64) * step).collect() }
    }

    /// Where a value is between the ends, from 0 to 1.
    pub(crate) fn share(&self, value: f64) -> f32 {
        let (Some(low), Some(high)) = (self.ticks.first(), self.ticks.last()) else { return 0.0 };
        (((value - low) / (high - low)) as f32).clamp(0.0, 1.0)
    }
}

fn smallest(kind: Kind) -> f64 {
    match kind {
        Kind::Percent => 0.1,
        Kind::Duration => 60.0,
        _ => 1.0,
    }
}

/// The next round step: 1, 2 or 5 times a power of ten, or whole minutes and hours.
fn step(at_least: f64, kind: Kind) -> f64 {
    const CLOCK: [f64; 10] = [60.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 14_400.0, 21_600.0, 36_000.0];
    if kind == Kind::Duration {
        if let Some(step) = CLOCK.into_iter().find(|&step| step >= at_least) {
            return step;
        }
        return round_step(at_least / 3600.0) * 3600.0;
    }
    let step = round_step(at_least);
    if kind == Kind::Count { step.max(1.0) } else { step }
}

fn round_step(at_least: f64) -> f64 {
    let power = 10_f64.powf(at_least.max(f64::MIN_POSITIVE).log10().floor());
    let round = [1.0, 2.0, 5.0].into_iter().find(|times| times * power >= at_least * (1.0 - 1e-9));
    round.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(values: &[f64], kind: Kind) -> Vec<f64> {
        Axis::over(values.iter().copied(), kind).ticks
    }

    #[test]
    fn ticks_are_round_and_cover_the_values() {
        assert_eq!(ticks(&[3.0, 47.0], Kind::Count), [0.0, 20.0, 40.0, 60.0]);
        assert_eq!(ticks(&[2.0], Kind::Count), [0.0, 1.0, 2.0]);
        assert_eq!(ticks(&[], Kind::Count), [0.0, 1.0]);
        assert_eq!(ticks(&[7300.0], Kind::Duration), [0.0, 3600.0, 7200.0, 10_800.0]);
        assert_eq!(ticks(&[-5.0, 5.0], Kind::Number), [-5.0, 0.0, 5.0]);
    }

    #[test]
    fn extreme_values_give_few_ticks() {
        for value in [1e-300, 0.001, 1e9, 1e300, f64::MAX] {
            let count = ticks(&[value], Kind::Number).len();

            assert!((2..=6).contains(&count), "{value} gave {count} ticks");
        }
        let both = Axis::over([f64::MIN, f64::MAX].into_iter(), Kind::Number);
        assert!(both.ticks.iter().all(|&tick| (0.0..=1.0).contains(&both.share(tick))), "{:?}", both.ticks);
    }
}
