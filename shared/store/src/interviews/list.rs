//! Interviews of a stretch of time, of a candidate, of a person; one with everything that belongs to it.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use chrono_tz::UTC;
use futures_util::future::try_join_all;
use hirelog_domain::ids::{CandidateId, InterviewId};
use hirelog_domain::interviews::{
    Agenda, DiaryDay, Feedback, Interview, Invitation, MAX_DURATION, Party, Slot, days_of,
};

use crate::cursor::Page;
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Store, read, read_all};

/// Interviews of one month that a calendar shows at most.
const MAX_OF_MONTH: i32 = 1_000;
/// Interviews of a candidate that are shown at most.
const MAX_OF_CANDIDATE: i32 = 100;

/// An interview with everything that belongs to it.
#[derive(Clone, Debug)]
pub struct InterviewFile {
    /// The interview.
    pub interview: Interview,
    /// What was and what is to be said.
    pub agenda: Agenda,
    /// The candidate's side.
    pub invitation: Invitation,
    /// What interviewers thought.
    pub feedback: Vec<Feedback>,
}

impl Store {
    /// AP: interviews that share a moment with a stretch of time, in order; a query a month, all at once. Not complete
    /// where the page says that it goes on.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interviews_within(&self, within: Slot) -> Result<Page<Interview>, StoreError> {
        // What began before and still lasts belongs to it.
        let from = within.start - Duration::minutes(MAX_DURATION.into());
        let wide = Slot { start: from, end: within.end };
        let months: BTreeSet<String> = days_of(wide).map(keys::interviews_of_month).collect();
        let range = || Range::Between(from.to_string(), within.end.to_string());
        let queries: Vec<_> =
            months.into_iter().map(|month| Query { range: Some(range()), ..Query::of(Index::Gsi1, month) }).collect();
        let pages = try_join_all(queries.iter().map(|query| self.page(query, MAX_OF_MONTH, None))).await?;
        let next = pages.iter().find_map(|page| page.next.clone());
        let mut items: Vec<Interview> = read_all(pages.into_iter().flat_map(|page| page.items).collect())?;
        items.retain(|interview| interview.slot().overlaps(within));
        Ok(Page { items, next })
    }

    /// AP: interviews of a candidate, the last one first; one query for each record that was merged.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interviews_with(
        &self,
        records: impl Iterator<Item = CandidateId>,
    ) -> Result<Vec<Interview>, StoreError> {
        let query = |id| Query { newest_first: true, ..Query::of(Index::Gsi2, keys::interviews_with(id)) };
        let queries: Vec<_> = records.map(query).collect();
        let pages = try_join_all(queries.iter().map(|query| self.page(query, MAX_OF_CANDIDATE, None))).await?;
        let mut items: Vec<Interview> = read_all(pages.into_iter().flat_map(|page| page.items).collect())?;
        items.sort_by_key(|interview| std::cmp::Reverse((interview.plan.start, interview.id)));
        Ok(items)
    }

    /// AP: many interviews by identifier, a hundred a call, all calls at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interviews_by_id(&self, ids: &[InterviewId]) -> Result<Vec<Interview>, StoreError> {
        let loads = ids.chunks(100).map(|ids| async move {
            let wanted: Vec<Key> = ids.iter().map(|id| keys::interview(*id)).collect();
            let found = self.load(&wanted).await?;
            wanted.iter().filter_map(|key| found.get(key).transpose()).collect::<Result<Vec<_>, _>>()
        });
        Ok(try_join_all(loads).await?.into_iter().flatten().collect())
    }

    /// AP: an interview with everything that belongs to it; none where there is no such interview.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interview_file(&self, id: InterviewId) -> Result<Option<InterviewFile>, StoreError> {
        let query = Query { consistent: true, ..Query::of(Index::Table, keys::interview(id).pk) };
        let (mut interview, mut agenda, mut invitation, mut feedback) = (None, None, None, Vec::new());
        for row in self.page(&query, 100, None).await?.items {
            match sort_of(&row).as_str() {
                "INTERVIEW" => interview = Some(read(row)?),
                "AGENDA" => agenda = Some(read(row)?),
                "INVITATION" => invitation = Some(read(row)?),
                sort if sort.starts_with(keys::FEEDBACK) => feedback.push(read(row)?),
                _ => {}
            }
        }
        let whole = interview.zip(agenda).zip(invitation);
        Ok(whole.map(|((interview, agenda), invitation)| InterviewFile { interview, agenda, invitation, feedback }))
    }

    /// AP: the days of a diary, one query for each party, all at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn diaries(
        &self,
        parties: &[Party],
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Vec<DiaryDay>>, StoreError> {
        let range = || Range::Between(from.to_string(), to.to_string());
        let query = |party: &Party| Query {
            range: Some(range()),
            consistent: true,
            ..Query::of(Index::Table, keys::diary_of(*party))
        };
        let queries: Vec<_> = parties.iter().map(query).collect();
        try_join_all(queries.iter().map(|query| async { read_all(self.all(query).await?) })).await
    }

    /// AP: the interviews in somebody's diary between two moments, in order.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interviews_in_diary(&self, party: Party, within: Slot) -> Result<Vec<Interview>, StoreError> {
        let days = self.diaries(&[party], within.start.day(UTC), within.end.day(UTC)).await?;
        let ids: BTreeSet<InterviewId> =
            days.into_iter().flatten().flat_map(|day| day.entries.into_keys().collect::<Vec<_>>()).collect();
        let mut interviews = self.interviews_by_id(&ids.into_iter().collect::<Vec<_>>()).await?;
        interviews.sort_by_key(|interview| (interview.plan.start, interview.id));
        Ok(interviews)
    }
}

fn sort_of(item: &Item) -> String {
    item.get("SK").and_then(|sk| sk.as_s().ok()).cloned().unwrap_or_default()
}
