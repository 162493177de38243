//! Reports that are made by themselves. A counter holds the limit. How the last run ended stands beside the schedule, in
//! an item of its own: a run that ends changes no version, and who changes a schedule overwrites no result.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::reports::{LastResult, MAX_SCHEDULES, Schedule};
use hirelog_domain::time::Instant;

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Store, indexed, item, read_all};

fn number(n: i32) -> AttributeValue {
    AttributeValue::N(n.to_string())
}

fn schedule_item(schedule: &Schedule) -> Result<Item, StoreError> {
    let item = item(&keys::schedule(schedule.id), schedule)?;
    let item = indexed(item, Index::Gsi1, keys::schedules_by_time(schedule.id));
    Ok(match schedule.due_at {
        Some(due_at) => indexed(item, Index::Gsi2, keys::schedules_due(due_at, schedule.id)),
        None => item,
    })
}

impl Change {
    /// Makes a schedule. Labels: `schedules` where there are [`MAX_SCHEDULES`].
    #[must_use]
    pub fn create_schedule(mut self, schedule: &Schedule) -> Self {
        self.put_new("schedule", schedule_item(schedule));
        let values = [(":one", number(1)), (":most", number(MAX_SCHEDULES.into()))];
        let room = Condition::of("attribute_not_exists(n) OR n < :most", &values);
        self.update("schedules", &keys::number_of_schedules(), "ADD n :one", &room);
        self
    }

    /// Changes a schedule, or notes that it was due. Labels: `schedule` where the version is old.
    #[must_use]
    pub fn update_schedule(mut self, before: &Schedule, after: &Schedule) -> Self {
        self.replace("schedule", schedule_item(after), before.version);
        self
    }

    /// Deletes a schedule; its runs stay. Labels: `schedule` where the version is old.
    #[must_use]
    pub fn delete_schedule(mut self, schedule: &Schedule) -> Self {
        self.delete_version("schedule", &keys::schedule(schedule.id), schedule.version);
        let some = Condition::of("n > :zero", &[(":less", number(-1)), (":zero", number(0))]);
        self.update("schedules", &keys::number_of_schedules(), "ADD n :less", &some);
        self
    }

    /// Notes how a run of a schedule ended.
    #[must_use]
    pub fn keep_result(mut self, result: &LastResult) -> Self {
        let item = item(&keys::schedule_result(result.schedule), result)
            .map(|item| indexed(item, Index::Gsi1, keys::schedule_results(result.schedule)));
        self.put("result", item, None);
        self
    }
}

impl Store {
    /// AP: every schedule with how its last run ended, oldest first, in one round of calls.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn schedules(&self) -> Result<Vec<(Schedule, Option<LastResult>)>, StoreError> {
        let (of_all, of_results) =
            (Query::of(Index::Gsi1, keys::SCHEDULES), Query::of(Index::Gsi1, keys::SCHEDULE_RESULTS));
        let (schedules, results) = tokio::try_join!(self.all(&of_all), self.all(&of_results))?;
        let (schedules, results): (Vec<Schedule>, Vec<LastResult>) = (read_all(schedules)?, read_all(results)?);
        let result_of = |schedule: &Schedule| results.iter().find(|result| result.schedule == schedule.id).cloned();
        Ok(schedules.into_iter().map(|schedule| (result_of(&schedule), schedule)).map(|(r, s)| (s, r)).collect())
    }

    /// Takes the address of a person who is erased out of every schedule (worker).
    ///
    /// # Errors
    /// When the table fails, or a schedule changes at the same moment: the work comes again.
    pub async fn erase_reader(&self, mail: &MailAddress) -> Result<(), StoreError> {
        for (before, _) in self.schedules().await? {
            let Some(after) = before.without_reader(mail) else { continue };
            let mut change = Change::untold();
            change.replace("schedule", schedule_item(&after), before.version);
            drop(self.commit(change).await?);
        }
        Ok(())
    }

    /// AP: schedules that are due, the longest due first (worker).
    ///
    /// # Errors
    /// When the table fails.
    pub async fn schedules_due(&self, now: Instant) -> Result<Vec<Schedule>, StoreError> {
        // "~" sorts behind every identifier: whatever is due at this very moment is in.
        let range = Some(Range::Between("0".into(), format!("{now}~")));
        read_all(self.all(&Query { range, ..Query::of(Index::Gsi2, keys::SCHEDULES_DUE) }).await?)
    }
}
