//! What the next weeks may bring, from the past alone, and how well the same way of guessing did on the past.
//!
//! The guess is the mean of the last eight weeks: numbers of an HR team are small and jump, and on such series a longer
//! formula fits the noise. Its interval comes from the errors that this guess really made.

use serde::Serialize;
use utoipa::ToSchema;

/// Weeks that are guessed.
pub const WEEKS_AHEAD: usize = 4;
/// Percent of weeks that are meant to lie in the interval.
pub const INTERVAL: u8 = 80;
/// Whole weeks that the past must have: eight to guess from, and six guesses to learn the errors of.
pub const NEEDED: usize = WINDOW + 6;
/// Weeks whose mean is the guess.
const WINDOW: usize = 8;

/// One guessed week.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = ForecastPoint)]
pub struct Band {
    /// One in ten weeks lies below.
    pub low: f64,
    /// The guess.
    pub expected: f64,
    /// One in ten weeks lies above.
    pub high: f64,
}

/// How the same guess did on the past.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = ForecastError)]
pub struct PastError {
    /// By how much it was wrong, in the mean.
    pub mean_absolute: f64,
    /// Percent of past weeks that lay in the interval which the weeks before them gave.
    pub within_interval: f64,
    /// Weeks that were guessed.
    pub weeks: usize,
}

/// A forecast, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Forecast {
    /// The next weeks.
    Shown {
        /// One a week.
        points: Vec<Band>,
        /// The past.
        error: PastError,
    },
    /// The past is too short to say anything.
    TooLittleData {
        /// Whole weeks that there are.
        weeks: usize,
    },
}

/// Guesses from whole weeks, oldest first. Weeks before the first with anything are no past: Hirelog was not there yet.
#[must_use]
pub fn forecast(weeks: &[f64]) -> Forecast {
    let begun = weeks.iter().position(|value| *value > 0.0).unwrap_or(weeks.len());
    let past = &weeks[begun..];
    if past.len() < NEEDED {
        return Forecast::TooLittleData { weeks: past.len() };
    }
    let errors: Vec<f64> = (WINDOW..past.len()).map(|at| past[at] - guess(&past[..at])).collect();
    let points = vec![band(guess(past), &errors); WEEKS_AHEAD];
    Forecast::Shown { points, error: past_error(past, &errors) }
}

fn guess(past: &[f64]) -> f64 {
    let recent = &past[past.len().saturating_sub(WINDOW)..];
    recent.iter().sum::<f64>() / weeks(recent.len())
}

fn band(expected: f64, errors: &[f64]) -> Band {
    let mut sorted = errors.to_vec();
    sorted.sort_by(f64::total_cmp);
    let tail = f64::from(100 - INTERVAL) / 200.0;
    let edge = |share: f64| (expected + quantile(&sorted, share)).max(0.0);
    Band {
        low: tenth(edge(tail).min(expected)),
        expected: tenth(expected),
        high: tenth(edge(1.0 - tail).max(expected)),
    }
}

/// Between two values in the same part of the way.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a short list")]
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * weeks(sorted.len() - 1);
    let (below, rest) = (place.floor() as usize, place.fract());
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (sorted[above] - sorted[below]) * rest
}

fn past_error(past: &[f64], errors: &[f64]) -> PastError {
    /// Errors that an interval needs before it says anything.
    const LEAST: usize = 4;
    let judged = (LEAST..errors.len()).map(|n| {
        let at = WINDOW + n;
        let band = band(guess(&past[..at]), &errors[..n]);
        (band.low..=band.high).contains(&past[at])
    });
    let judged: Vec<bool> = judged.collect();
    let within = judged.iter().filter(|inside| **inside).count();
    PastError {
        mean_absolute: tenth(errors.iter().map(|error| error.abs()).sum::<f64>() / weeks(errors.len())),
        within_interval: tenth(100.0 * weeks(within) / weeks(judged.len().max(1))),
        weeks: errors.len(),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number of weeks")]
fn weeks(count: usize) -> f64 {
    count as f64
}

fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_past_says_so_and_one_week_more_says_something() {
        assert_eq!(forecast(&[]), Forecast::TooLittleData { weeks: 0 });
        assert_eq!(forecast(&[5.0; NEEDED - 1]), Forecast::TooLittleData { weeks: NEEDED - 1 });
        let shown = Forecast::Shown {
            points: vec![Band { low: 5.0, expected: 5.0, high: 5.0 }; WEEKS_AHEAD],
            error: PastError { mean_absolute: 0.0, within_interval: 100.0, weeks: 6 },
        };
        assert_eq!(forecast(&[5.0; NEEDED]), shown);
        assert_eq!(forecast(&[[0.0; 20].as_slice(), &[5.0; 3]].concat()), Forecast::TooLittleData { weeks: 3 });
    }

    #[test]
    fn most_weeks_of_a_noisy_past_lie_in_the_interval_and_none_is_below_zero() {
        let mut bits = 7_u64;
        let mut draw = || {
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            f64::from(u32::try_from((bits >> 40) % 9).unwrap())
        };
        let past: Vec<f64> = std::iter::once(1.0).chain((0..103).map(|_| draw())).collect();

        let Forecast::Shown { points, error } = forecast(&past) else { panic!("two years are enough") };

        assert!((65.0..=95.0).contains(&error.within_interval), "{error:?}");
        assert!(points.iter().all(|week| 0.0 <= week.low && week.low <= week.expected && week.expected <= week.high));
    }
}
