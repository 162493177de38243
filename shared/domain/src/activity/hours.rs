//! Actions by the hours of a clock.

use serde::{Deserialize, Serialize};

/// Actions by local hour, of a day or of several together. Stored as 24 numbers, so that a full day is read as fast as an
/// empty one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours([u32; 24]);

impl Hours {
    /// Adds to an hour, 0 to 23; there are no others.
    pub fn add(&mut self, hour: u8, by: u32) {
        if let Some(count) = self.0.get_mut(usize::from(hour)) {
            *count = count.saturating_add(by);
        }
    }

    /// Adds other hours, such as those of another day.
    pub fn merge(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(count, by)| *count = count.saturating_add(by));
    }

    /// How many actions an hour had.
    #[must_use]
    pub fn get(&self, hour: u8) -> u32 {
        self.0.get(usize::from(hour)).copied().unwrap_or_default()
    }

    /// The hours that had any action, in order.
    pub fn iter(&self) -> impl Iterator<Item = (u8, u32)> {
        (0..).zip(self.0).filter(|(_, count)| *count > 0)
    }

    /// True where no hour had any.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|count| *count == 0)
    }

    /// All 24.
    #[must_use]
    pub fn all(&self) -> [u64; 24] {
        self.0.map(u64::from)
    }
}

impl FromIterator<(u8, u32)> for Hours {
    fn from_iter<I: IntoIterator<Item = (u8, u32)>>(counts: I) -> Self {
        let mut hours = Self::default();
        counts.into_iter().for_each(|(hour, count)| hours.add(hour, count));
        hours
    }
}
