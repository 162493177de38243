//! Resumes. What one says stands beside it, so that lists stay short; its file and its text lie in the bucket.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use futures_util::future::try_join_all;
use hirelog_aws::Queue;
use hirelog_domain::ids::{CandidateId, EventId, JobId, ResumeId};
use hirelog_domain::resumes::{Content, Cost, ExtractionSettings, MonthUsage, Resume, ResumeState};
use serde::{Deserialize, Serialize};

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Store, expiring, indexed, item, read_all};

/// Resumes of a candidate that are shown at most.
const MAX_OF_CANDIDATE: i32 = 50;

fn resume_item(resume: &Resume) -> Result<Item, StoreError> {
    let mut row = item(&keys::resume(resume.id), resume)?;
    row = indexed(row, Index::Gsi1, keys::resumes_by_state(resume));
    row = indexed(row, Index::Gsi3, keys::resumes_of_job(resume));
    if let Some(candidate) = resume.candidate {
        row = indexed(row, Index::Gsi2, keys::resumes_of_candidate(candidate, resume.id));
    }
    Ok(match resume.forgotten_at() {
        Some(at) => expiring(row, at.epoch_seconds()),
        None => row,
    })
}

/// Which resume a file is.
#[derive(Serialize, Deserialize)]
struct FileOf {
    resume: ResumeId,
}

/// What a resume says, with its number.
#[derive(Serialize, Deserialize)]
struct ContentRow {
    id: ResumeId,
    #[serde(flatten)]
    content: Content,
}

/// Tells the rows of resumes from those of what they say, which stand beside them in the index.
fn is_resume(row: &Item) -> bool {
    row.get("SK").and_then(|sort| sort.as_s().ok()).is_some_and(|sort| sort == "RESUME")
}

/// A resume with what it says.
#[derive(Clone, Debug)]
pub struct WholeResume {
    /// The resume.
    pub resume: Resume,
    /// What it says.
    pub content: Content,
}

impl Change {
    /// Adds a resume that is to be read. Labels: `resume` where it is there already.
    #[must_use]
    pub fn arrive_resume(mut self, resume: &Resume, message: EventId) -> Self {
        self.put_new("resume", resume_item(resume));
        self.reading(resume, message)
    }

    /// Has a resume read once more. Labels: `resume` where the version is old.
    #[must_use]
    pub fn read_again(self, before: &Resume, after: &Resume, message: EventId) -> Self {
        self.update_resume(before, after).reading(after, message)
    }

    fn reading(mut self, resume: &Resume, message: EventId) -> Self {
        let body = serde_json::json!({ "kind": "read", "resume": resume.id, "version": resume.version });
        self.send(Queue::Resume, message, body.to_string());
        self
    }

    /// Changes a resume. Labels: `resume` where the version is old.
    #[must_use]
    pub fn update_resume(mut self, before: &Resume, after: &Resume) -> Self {
        self.replace("resume", resume_item(after), before.version);
        self
    }

    /// Keeps what a resume says, found through its candidate once that is known.
    #[must_use]
    pub fn keep_resume_content(mut self, id: ResumeId, content: &Content, candidate: Option<CandidateId>) -> Self {
        let row = item(&keys::resume_content(id), &ContentRow { id, content: content.clone() });
        let row = row.map(|row| match candidate {
            Some(candidate) => indexed(row, Index::Gsi2, keys::content_of_candidate(candidate, id)),
            None => row,
        });
        self.put("content", row, None);
        self
    }

    /// Notes which resume a file is. Labels: `file` where it is another one.
    #[must_use]
    pub fn claim_resume_file(mut self, resume: &Resume, digest: &str) -> Self {
        let row = item(&keys::resume_file(resume, digest), &FileOf { resume: resume.id });
        let own = AttributeValue::S(resume.id.to_string());
        let free = Condition::of("attribute_not_exists(PK) OR resume = :own", &[(":own", own)]);
        self.put("file", row, Some(&free));
        self
    }

    /// Throws a resume away: what it says and the claim of its file go, and the worker deletes its file and text. Labels:
    /// `resume` where the version is old.
    #[must_use]
    pub fn discard_resume(mut self, before: &Resume, after: &Resume, message: EventId) -> Self {
        self = self.update_resume(before, after);
        let body = serde_json::json!({ "kind": "forget", "resume": before.id });
        self.send(Queue::Resume, message, body.to_string());
        self.remove("content", &keys::resume_content(before.id));
        if let Some(digest) = &before.digest {
            self.remove("file", &keys::resume_file(before, digest));
        }
        self
    }

    /// Writes only if a candidate is still there.
    #[must_use]
    pub fn for_candidate(mut self, candidate: CandidateId) -> Self {
        self.check("candidate", &keys::candidate(candidate), &Condition::of("attribute_exists(PK)", &[]));
        self
    }

    /// Decides how resumes are read. Labels: `settings` where the version is old.
    #[must_use]
    pub fn save_extraction_settings(mut self, before: &ExtractionSettings, after: &ExtractionSettings) -> Self {
        let row = item(&keys::extraction_settings(), after);
        match before.version {
            0 => self.put_new("settings", row),
            version => self.replace("settings", row, version),
        }
        self
    }
}

impl Store {
    /// AP: a resume with what it says; none where it is not there.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn whole_resume(&self, id: ResumeId) -> Result<Option<WholeResume>, StoreError> {
        let wanted = [keys::resume(id), keys::resume_content(id)];
        let loaded = self.load(&wanted).await?;
        let [resume, content] = &wanted;
        let content: Option<Content> = loaded.get(content)?;
        let resume: Option<Resume> = loaded.get(resume)?;
        Ok(resume.map(|resume| WholeResume { resume, content: content.unwrap_or_default() }))
    }

    /// AP: resumes of a state, of one job or of all, newest first. A page can be short and still go on.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn resumes(
        &self,
        state: ResumeState,
        job: Option<JobId>,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Resume>, StoreError> {
        let query = match job {
            Some(job) => {
                let partition = keys::resumes_for(job);
                let range = Some(Range::Prefix(keys::resumes_for_in(state)));
                let list = format!("{partition}#{}", state.as_str());
                Query { range, list, ..Query::of(Index::Gsi3, partition) }
            }
            None => Query::of(Index::Gsi1, keys::resumes_in(state)),
        };
        self.page(&Query { newest_first: true, ..query }, limit, from).await?.typed()
    }

    /// AP: resumes of a candidate with what they say, newest first, at most 50; one query for each record that was merged.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn resumes_of(&self, records: impl Iterator<Item = CandidateId>) -> Result<Vec<WholeResume>, StoreError> {
        let query = |id| Query { newest_first: true, ..Query::of(Index::Gsi2, keys::resumes_with(id)) };
        let queries: Vec<_> = records.map(query).collect();
        let pages = try_join_all(queries.iter().map(|query| self.page(query, 2 * MAX_OF_CANDIDATE, None))).await?;
        let (resumes, contents): (Vec<_>, Vec<_>) = pages.into_iter().flat_map(|page| page.items).partition(is_resume);
        let contents: Vec<ContentRow> = read_all(contents)?;
        let mut contents: BTreeMap<_, _> = contents.into_iter().map(|row| (row.id, row.content)).collect();
        let mut resumes: Vec<Resume> = read_all(resumes)?;
        resumes.sort_by_key(|resume| std::cmp::Reverse(resume.id));
        resumes.truncate(usize::try_from(MAX_OF_CANDIDATE).unwrap_or_default());
        let mut whole =
            |resume: Resume| WholeResume { content: contents.remove(&resume.id).unwrap_or_default(), resume };
        Ok(resumes.into_iter().map(&mut whole).collect())
    }

    /// AP: which resume is the same file for the same candidate or job; none where it is the first.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn same_file(&self, resume: &Resume, digest: &str) -> Result<Option<ResumeId>, StoreError> {
        let file: Option<FileOf> = self.get(&keys::resume_file(resume, digest)).await?;
        Ok(file.map(|file| file.resume).filter(|id| *id != resume.id))
    }

    /// Every resume of a state (worker).
    ///
    /// # Errors
    /// When the table fails.
    pub async fn all_resumes(&self, state: ResumeState) -> Result<Vec<Resume>, StoreError> {
        read_all(self.all(&Query::of(Index::Gsi1, keys::resumes_in(state))).await?)
    }

    /// AP: the resumes of a candidate's record, for its erasure (worker).
    ///
    /// # Errors
    /// When the table fails.
    pub async fn resumes_of_record(&self, record: CandidateId) -> Result<Vec<Resume>, StoreError> {
        let rows = self.all(&Query::of(Index::Gsi2, keys::resumes_with(record))).await?;
        read_all(rows.into_iter().filter(is_resume).collect())
    }

    /// Erases what the table knows of resumes. Twice is harmless. The files are the caller's to delete, before: afterwards
    /// nobody knows of them.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erase_resumes(&self, resumes: &[Resume]) -> Result<(), StoreError> {
        let under = |resume: &Resume| {
            let file = resume.digest.as_deref().map(|digest| keys::resume_file(resume, digest));
            [Some(keys::resume_content(resume.id)), file]
        };
        // The resumes themselves in a call of their own, and last: they are what the others are found by.
        self.delete_items(&resumes.iter().flat_map(under).flatten().collect::<Vec<_>>()).await?;
        self.delete_items(&resumes.iter().map(|resume| keys::resume(resume.id)).collect::<Vec<_>>()).await
    }

    /// Sets money aside before a model is asked, unless that would spend more than the month may cost. True where it did.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn set_aside(&self, month: &str, cost: Cost, budget: Cost) -> Result<bool, StoreError> {
        let Some(most) = budget.0.checked_sub(cost.0) else { return Ok(false) };
        let mut change = Change::untold();
        let values = [(":cost", number(cost.0)), (":most", number(most)), (":one", number(1))];
        let room = Condition::of("attribute_not_exists(cost_micros) OR cost_micros <= :most", &values);
        change.update("budget", &keys::model_usage(month), "ADD cost_micros :cost, vettings :one", &room);
        match self.commit(change).await {
            Ok(_) => Ok(true),
            Err(StoreError::Condition(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }

    /// Brings what was set aside to what was spent.
    ///
    /// # Errors
    /// When the table fails. What was set aside stays then: the month counts too much rather than too little.
    pub async fn settle_spending(&self, month: &str, aside: Cost, spent: MonthUsage) -> Result<(), StoreError> {
        let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        let values = [
            ("cost_micros".to_owned(), signed(spent.cost.0) - signed(aside.0)),
            ("input_tokens".to_owned(), signed(spent.input_tokens)),
            ("output_tokens".to_owned(), signed(spent.output_tokens)),
        ];
        let mut change = Change::untold();
        change.add("budget", &keys::model_usage(month), values.into_iter());
        self.commit(change).await.map(drop)
    }
}

fn number(n: u64) -> AttributeValue {
    AttributeValue::N(n.to_string())
}
