//! Looking whether the log is as it was when its days were closed.

use chrono::NaiveDate;
use hirelog_aws::Bucket;
use hirelog_domain::time::Instant;
use hirelog_store::{DayDigest, LogChain, Store};

use super::{ClosingError, digest_rows, files};

/// What was found about a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The rows are those that were there.
    Same {
        /// How many.
        rows: u64,
    },
    /// Rows of the day are deleted by now, as they have to be; the digest is in its place in the chain.
    PastRetention,
    /// Rows were changed, removed or added.
    RowsDiffer {
        /// How many there were.
        recorded: u64,
        /// How many there are.
        found: u64,
    },
    /// The digest was changed, or the one before it.
    ChainBroken,
    /// The digest is gone.
    NoDigest,
    /// The file is no digest any more.
    Unreadable,
}

/// A day and what was found about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Which day.
    pub day: NaiveDate,
    /// What was found.
    pub finding: Finding,
}

impl Finding {
    /// True where nothing is wrong.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        matches!(self, Self::Same { .. } | Self::PastRetention)
    }
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let day = self.day;
        match &self.finding {
            Finding::Same { rows } => write!(f, "{day}  {rows} rows, unchanged"),
            Finding::PastRetention => write!(f, "{day}  past the time of retention; the digest is in its place"),
            Finding::RowsDiffer { recorded, found } => {
                write!(f, "{day}  ROWS DIFFER: {recorded} when the day was closed, {found} now")
            }
            Finding::ChainBroken => write!(f, "{day}  THE DIGEST WAS CHANGED, or the one before it"),
            Finding::NoDigest => write!(f, "{day}  THE DIGEST IS GONE"),
            Finding::Unreadable => write!(f, "{day}  THE DIGEST CANNOT BE READ"),
        }
    }
}

/// Looks at every day of the chain, oldest first.
///
/// # Errors
/// When table or bucket fail.
pub async fn verify(store: &Store, archive: &Bucket, now: Instant) -> Result<Vec<Verdict>, ClosingError> {
    let Some(LogChain { first: Some(first), last: Some(last), .. }) = store.log_chain().await? else {
        return Ok(Vec::new());
    };
    let mut verdicts = Vec::new();
    let mut previous = Some(String::new());
    for day in first.iter_days().take_while(|day| *day <= last.day) {
        let digest = match files::read(archive, day).await {
            Ok(digest) => digest,
            Err(ClosingError::Malformed(..)) => {
                previous = None;
                verdicts.push(Verdict { day, finding: Finding::Unreadable });
                continue;
            }
            Err(other) => return Err(other),
        };
        let finding = match &digest {
            None => Finding::NoDigest,
            Some(digest) if !fits(digest, day, previous.as_ref(), &last) => Finding::ChainBroken,
            Some(digest) => look(store, digest, now).await?,
        };
        // After a digest that is gone the next one is judged by itself: one fault is told once.
        previous = digest.map(|digest| digest.chain);
        verdicts.push(Verdict { day, finding });
    }
    Ok(verdicts)
}

fn fits(digest: &DayDigest, day: NaiveDate, previous: Option<&String>, last: &DayDigest) -> bool {
    let follows = previous.is_none_or(|previous| *previous == digest.previous);
    digest.day == day && digest.holds_together() && follows && (day != last.day || digest == last)
}

async fn look(store: &Store, digest: &DayDigest, now: Instant) -> Result<Finding, ClosingError> {
    if digest.whole_until.is_some_and(|until| now >= until) {
        return Ok(Finding::PastRetention);
    }
    let span = (digest.from, digest.to);
    let found = digest_rows(store, digest.day, span).await?.finish(digest.day, span, &digest.previous);
    let (recorded, rows) = (digest.rows + digest.late, found.rows + found.late);
    let same = found.digest == digest.digest && recorded == rows;
    Ok(if same { Finding::Same { rows } } else { Finding::RowsDiffer { recorded, found: rows } })
}
