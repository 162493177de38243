//! What is usual, from history: median, and how far values lie from it (median absolute deviation). Both stay where they
//! are when a few values are wild, which is what makes them fit for finding wild values.

/// Turns a median absolute deviation into what a standard deviation would be for values that scatter evenly.
const CONSISTENT: f64 = 1.4826;

/// What is usual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Usual {
    /// The value in the middle.
    pub(super) median: f64,
    /// The highest value that is nothing special.
    pub(super) most: f64,
}

/// The value in the middle; of an even number, between the two.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let at = |at: usize| values.get(at).copied().unwrap_or_default();
    if values.len().is_multiple_of(2) { f64::midpoint(at(middle.saturating_sub(1)), at(middle)) } else { at(middle) }
}

/// What is usual after these counts. Counts scatter by their root at least (whatever happens by chance does), so a history
/// without any scatter does not make the next action special.
pub(super) fn usual(counts: &[u32], deviations: u16) -> Usual {
    let values: Vec<f64> = counts.iter().copied().map(f64::from).collect();
    let middle = median(values.clone());
    let spread = CONSISTENT * median(values.into_iter().map(|value| (value - middle).abs()).collect());
    let spread = spread.max(middle.max(1.0).sqrt());
    Usual { median: middle, most: (middle + f64::from(deviations) * spread).floor() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert!((usual(&[3, 1, 2], 6).median - 2.0).abs() < f64::EPSILON);
        assert!((usual(&[4, 1, 2, 3], 6).median - 2.5).abs() < f64::EPSILON);
    }

    #[test]
    fn one_wild_value_changes_nothing() {
        assert_eq!(usual(&[10, 11, 9, 10, 12, 10, 11], 6), usual(&[10, 11, 9, 10, 4_000, 10, 11], 6));
    }

    #[test]
    fn a_history_without_scatter_leaves_room_for_chance() {
        assert!((usual(&[16; 8], 6).most - 40.0).abs() < f64::EPSILON);
        assert!((usual(&[0; 8], 6).most - 6.0).abs() < f64::EPSILON);
    }

    proptest! {
        #[test]
        fn fewer_than_half_of_the_values_never_move_the_median_out_of_the_others(
            tame in prop::collection::vec(8_u32..=12, 7..20), wild in prop::collection::vec(any::<u32>(), 0..6)
        ) {
            let all: Vec<u32> = tame.iter().chain(&wild).copied().collect();

            prop_assert!((8.0..=12.0).contains(&usual(&all, 6).median));
        }

        #[test]
        fn order_does_not_matter(mut counts in prop::collection::vec(0_u32..1_000, 1..20)) {
            let before = usual(&counts, 6);
            counts.reverse();

            prop_assert_eq!(before, usual(&counts, 6));
        }
    }
}
