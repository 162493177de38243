//! The log made tamper-evident: a digest of each day's rows, chained with the one before, and how far the chain reaches.
//!
//! A row belongs to the digest of its day if it came on time, else to that of the day on which it came; that the aggregator
//! decides when it writes the row ([`Kept`](hirelog_domain::activity::Kept)), so the digest of a day is final.

use chrono::NaiveDate;
use hirelog_domain::activity::Event;
use hirelog_domain::reconciliation::Reconciliation;
use hirelog_domain::time::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::activity::{LATE, event_of, months_back};
use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::sign_in::encode;
use crate::table::{Item, Store, item};

/// Rows of one page of the log.
const PAGE: i32 = 2_000;

/// The digest of a day, as it lies in the bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayDigest {
    /// Which day, in the organisation's zone as it was then.
    pub day: NaiveDate,
    /// The first moment of the day.
    pub from: Instant,
    /// The first moment after it.
    pub to: Instant,
    /// Rows of the day that came on time.
    pub rows: u64,
    /// Rows of earlier days that came on this day.
    pub late: u64,
    /// The moment at which the first of these rows is deleted; none where there is no row.
    pub whole_until: Option<Instant>,
    /// SHA-256 over the rows in order.
    pub digest: String,
    /// `chain` of the day before; empty for the first.
    pub previous: String,
    /// SHA-256 over everything above.
    pub chain: String,
}

/// How far the digests reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogChain {
    /// When the first look at the log was taken.
    pub begun_at: Instant,
    /// The first day that has a digest.
    pub first: Option<NaiveDate>,
    /// The digest of the last one.
    pub last: Option<DayDigest>,
    /// How many there are.
    pub days: u64,
    /// Rises by one with every change.
    pub version: u64,
}

/// Takes the rows of a day one after the other.
#[derive(Clone, Debug, Default)]
pub struct Digesting {
    sha: Sha256,
    rows: u64,
    late: u64,
    whole_until: Option<Instant>,
}

/// A row of the log as it is digested.
#[derive(Clone, Debug)]
pub struct LogRow {
    /// What it tells.
    pub event: Event,
    /// Whether it came after its day may have been closed.
    pub late: bool,
    content: String,
    deleted_at: Option<Instant>,
}

impl LogRow {
    fn read(row: Item) -> Result<Self, StoreError> {
        let deleted_at = row.get("expires_at").and_then(|value| value.as_n().ok()).and_then(|text| text.parse().ok());
        let late = row.contains_key(LATE);
        let event = event_of(row)?;
        let content = serde_json::to_string(&event).map_err(|error| StoreError::Refused(error.to_string()))?;
        let deleted_at = deleted_at.map(|seconds: i64| Instant::from_millis(seconds.saturating_mul(1_000)));
        Ok(Self { event, late, content, deleted_at })
    }
}

impl Digesting {
    /// Takes a row that came on time into the day; one that came late is left for the day on which it came.
    pub fn add(&mut self, row: &LogRow) {
        if !row.late {
            self.rows += 1;
            self.take(row);
        }
    }

    /// Takes a row that came late, on this day.
    pub fn add_late(&mut self, row: &LogRow) {
        self.late += 1;
        self.take(row);
    }

    fn take(&mut self, row: &LogRow) {
        self.sha.update((row.content.len() as u64).to_be_bytes());
        self.sha.update(&row.content);
        self.whole_until = self.whole_until.into_iter().chain(row.deleted_at).min();
    }

    /// The digest of the day.
    #[must_use]
    pub fn finish(self, day: NaiveDate, (from, to): (Instant, Instant), previous: &str) -> DayDigest {
        let Self { sha, rows, late, whole_until } = self;
        let digest = encode(&sha.finalize());
        let previous = previous.to_owned();
        DayDigest { day, from, to, rows, late, whole_until, digest, previous, chain: String::new() }.chained()
    }
}

impl DayDigest {
    fn chained(self) -> Self {
        let whole_until = self.whole_until.map_or_else(String::new, |at| at.to_string());
        let (rows, late) = (self.rows.to_string(), self.late.to_string());
        let (day, from, to) = (self.day.to_string(), self.from.to_string(), self.to.to_string());
        let chain = crate::digest(&[&self.previous, &day, &from, &to, &rows, &late, &whole_until, &self.digest]);
        Self { chain, ..self }
    }

    /// True where the chain follows from what the digest says.
    #[must_use]
    pub fn holds_together(&self) -> bool {
        self.clone().chained() == *self
    }

    /// The key of its file in the bucket.
    #[must_use]
    pub fn file_key(day: NaiveDate) -> String {
        format!("digests/{day}.json")
    }
}

impl LogChain {
    /// A chain without days.
    #[must_use]
    pub fn begun(now: Instant) -> Self {
        Self { begun_at: now, first: None, last: None, days: 0, version: 1 }
    }

    /// The chain with one day more.
    #[must_use]
    pub fn with(&self, digest: DayDigest) -> Self {
        Self {
            begun_at: self.begun_at,
            first: self.first.or(Some(digest.day)),
            last: Some(digest),
            days: self.days + 1,
            version: self.version + 1,
        }
    }
}

impl Store {
    /// AP: how far the digests of the log reach.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn log_chain(&self) -> Result<Option<LogChain>, StoreError> {
        self.get(&keys::log_chain()).await
    }

    /// Begins the chain, unless it was begun.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn begin_log_chain(&self, chain: &LogChain) -> Result<(), StoreError> {
        let mut change = Change::untold();
        change.put_new("chain", item(&keys::log_chain(), chain));
        match self.commit(change).await {
            Ok(_) | Err(StoreError::Condition(_) | StoreError::Contention) => Ok(()),
            Err(other) => Err(other),
        }
    }

    /// Closes a day: its digest joins the chain, and what came of comparing it is kept. False where another run did so.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn close_day(
        &self,
        before: &LogChain,
        after: &LogChain,
        result: &Reconciliation,
    ) -> Result<bool, StoreError> {
        let mut change = Change::untold();
        change.put("chain", item(&keys::log_chain(), after), Some(&Condition::version(before.version)));
        change.put("reconciliation", item(&keys::reconciliation(result.day), result), None);
        self.won(change).await
    }

    /// AP: every row of the log between two moments, oldest first, one page after the other (worker).
    ///
    /// # Errors
    /// When the table fails or a row cannot be read.
    pub async fn each_log_row(
        &self,
        (from, to): (Instant, Instant),
        mut take: impl FnMut(LogRow),
    ) -> Result<(), StoreError> {
        let day = |at: Instant| at.in_zone(chrono_tz::UTC).date_naive();
        for month in months_back(day(to), day(from)).into_iter().rev() {
            let range = Some(Range::Between(keys::moment(from), keys::moment(to)));
            self.each_row(&Query { range, ..Query::of(Index::Gsi1, month) }, &mut take).await?;
        }
        Ok(())
    }

    /// AP: every row of the log that came late on a day, oldest first (worker).
    ///
    /// # Errors
    /// When the table fails or a row cannot be read.
    pub async fn each_late_row(&self, day: NaiveDate, mut take: impl FnMut(LogRow)) -> Result<(), StoreError> {
        self.each_row(&Query::of(Index::Gsi3, keys::late_on(day)), &mut take).await
    }

    async fn each_row(&self, query: &Query, take: &mut impl FnMut(LogRow)) -> Result<(), StoreError> {
        let mut from = None;
        loop {
            let (rows, next) = self.page_from(query, PAGE, from.as_ref()).await?;
            for row in rows {
                take(LogRow::read(row)?);
            }
            from = next;
            if from.is_none() {
                return Ok(());
            }
        }
    }

    /// AP: what came of comparing days, newest first.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn reconciliations(&self, limit: i32, from: Option<&Cursor>) -> Result<Page<Reconciliation>, StoreError> {
        let query = Query { newest_first: true, ..Query::of(Index::Table, keys::RECONCILIATIONS) };
        self.page(&query, limit, from).await?.typed()
    }

    /// AP: what differs on a day; none where nothing does, or the day was not compared yet.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn differences_of(&self, day: NaiveDate) -> Result<Option<Reconciliation>, StoreError> {
        use hirelog_domain::reconciliation::Agreement::Different;
        let result: Option<Reconciliation> = self.get(&keys::reconciliation(day)).await?;
        Ok(result.filter(|result| result.state == Different))
    }
}
