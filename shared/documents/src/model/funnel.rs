//! How many get from stage to stage.

/// Stages one after another, each with how many got there and how many of those went on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Funnel {
    /// Heading.
    pub title: String,
    /// The stages, from first to last.
    pub stages: Vec<Stage>,
}

/// One stage of a [`Funnel`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stage {
    /// Its name.
    pub name: String,
    /// How many got there.
    pub count: u64,
    /// How many got there in the previous period; `None` where it is compared with nothing.
    pub previous: Option<u64>,
    /// The share that went on to the next stage (0.25 is 25 %); `None` for the last stage, or where it
    /// is not known. Told, not computed: of those who entered a stage in a period, some go on after it.
    pub went_on: Option<f64>,
}

impl Stage {
    /// A stage with its count alone.
    pub fn new(name: impl Into<String>, count: u64) -> Self {
        Self { name: name.into(), count, previous: None, went_on: None }
    }

    /// The same stage with its count in the previous period.
    #[must_use]
    pub fn before(mut self, count: u64) -> Self {
        self.previous = Some(count);
        self
    }

    /// The same stage with the share that went on; a broken float (infinite, not a number) is none.
    #[must_use]
    pub fn went_on(mut self, share: f64) -> Self {
        self.went_on = Some(share).filter(|share| share.is_finite());
        self
    }
}

impl Funnel {
    /// A funnel of one group that is followed to its end: who is in a stage was in each stage before, so
    /// the share that went on is the next count over this one.
    pub fn of_group(title: impl Into<String>, stages: impl IntoIterator<Item = (String, u64)>) -> Self {
        let mut stages: Vec<Stage> = stages.into_iter().map(|(name, count)| Stage::new(name, count)).collect();
        for index in 1..stages.len() {
            let (next, this) = (stages[index].count, &mut stages[index - 1]);
            this.went_on = (this.count > 0).then(|| next as f64 / this.count as f64);
        }
        Self { title: title.into(), stages }
    }

    /// The biggest count of both periods.
    #[must_use]
    pub fn max(&self) -> u64 {
        self.stages.iter().map(|stage| stage.count.max(stage.previous.unwrap_or(0))).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_group_the_share_is_the_next_count_over_this_one() {
        let stages = [("New", 40), ("Screened", 10), ("Hired", 0), ("Stayed", 0)].map(|(name, n)| (name.to_owned(), n));

        let funnel = Funnel::of_group("Pipeline", stages);

        let shares: Vec<_> = funnel.stages.iter().map(|stage| stage.went_on).collect();
        assert_eq!(shares, [Some(0.25), Some(0.0), None, None]);
    }
}
