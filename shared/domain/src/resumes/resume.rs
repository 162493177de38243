//! A resume on its way: uploaded, read, reviewed by a person.

use std::collections::BTreeSet;

use chrono::Duration;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::check::RefusedFact;
use super::fact::{Fact, Finding};
use super::file::{ResumeKind, ResumeName};
use super::reason::{FileRefusal, ReviewReason};
use super::review::ReviewCounts;
use super::usage::Vetting;
use crate::ids::{CandidateId, JobId, OperationId, ResumeId, UserId};
use crate::text::Name;
use crate::time::Instant;

/// How long somebody holds a resume without a sign: then others may.
pub const HELD_FOR: Duration = Duration::minutes(15);
/// How long it is remembered that a resume was refused or discarded. The log of activity remembers it for longer.
const FORGOTTEN_AFTER: Duration = Duration::days(30);
/// How long a resume waits for somebody who reviews it: an applicant's data are not kept without a purpose (DESIGN 5).
const WAITS_FOR: Duration = Duration::days(180);

/// Five deliveries of nine minutes are over by then.
const READ_WITHIN: Duration = Duration::hours(2);

/// How far a resume is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResumeState {
    /// Its text is being read.
    Reading,
    /// Waits for a person.
    ToReview,
    /// A person, or the settings, said what is right.
    Reviewed,
    /// No resume.
    Refused,
    /// Thrown away; its file and text are gone.
    Discarded,
}

impl ResumeState {
    /// The name in the API and in keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::ToReview => "to_review",
            Self::Reviewed => "reviewed",
            Self::Refused => "refused",
            Self::Discarded => "discarded",
        }
    }
}

/// Who has it in hand, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResumeHeld)]
pub struct Held {
    /// Who.
    pub by: UserId,
    /// Until when, without another sign.
    pub until: Instant,
}

/// How the review ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ResumeReviewed)]
pub struct Reviewed {
    /// By whom; none where the settings allowed it without a person.
    pub by: Option<UserId>,
    /// When.
    pub at: Instant,
    /// What became of the findings.
    #[serde(flatten)]
    pub counts: ReviewCounts,
}

/// A file that arrived.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Identifier, from the form that it was uploaded with.
    pub id: ResumeId,
    /// What it is called.
    pub name: ResumeName,
    /// For which job.
    pub job: JobId,
    /// For which candidate, where it came for one.
    pub candidate: Option<CandidateId>,
    /// Who uploaded it.
    pub by: UserId,
    /// By which action.
    pub operation: OperationId,
    /// When.
    pub at: Instant,
}

/// What a resume says. It is kept beside the resume, so that lists stay short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// What was found.
    #[serde(default)]
    pub findings: Vec<Finding>,
    /// What was said and does not stand there.
    #[serde(default)]
    pub refused: Vec<RefusedFact>,
    /// What is right, after the review.
    #[serde(default)]
    pub facts: Vec<Fact>,
}

impl Content {
    /// What the person is called: as reviewed, or as found.
    fn person(&self) -> Option<Name> {
        let found = self.findings.iter().map(|finding| &finding.fact);
        self.facts.iter().chain(found).find_map(|fact| match fact {
            Fact::Name(name) => Some(name.clone()),
            _ => None,
        })
    }
}

/// A resume.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resume {
    /// Identifier.
    pub id: ResumeId,
    /// What its file is called.
    pub name: ResumeName,
    /// What its file is, once that is known.
    #[serde(default)]
    pub kind: Option<ResumeKind>,
    /// Size of the file, once that is known.
    #[serde(default)]
    pub bytes: u64,
    /// SHA-256 of the file, once that is known.
    #[serde(default)]
    pub digest: Option<String>,
    /// For which job: it decides who sees it.
    pub job: JobId,
    /// Whose it is, once that is known.
    #[serde(default)]
    pub candidate: Option<CandidateId>,
    /// For which candidate it was brought; none where it came for the job. The same file is one within these.
    #[serde(default)]
    pub came_for: Option<CandidateId>,
    /// Who uploaded it.
    pub by: UserId,
    /// Who had it read, which is somebody else where it is read once more.
    pub ordered_by: UserId,
    /// By which action: what follows from it is part of the same.
    pub operation: OperationId,
    /// How far it is.
    pub state: ResumeState,
    /// Why it is none.
    #[serde(default)]
    pub refusal: Option<FileRefusal>,
    /// The same file, where that is why.
    #[serde(default)]
    pub same_as: Option<ResumeId>,
    /// Why a person must look more closely.
    #[serde(default)]
    pub reasons: BTreeSet<ReviewReason>,
    /// Whether its text is there.
    #[serde(default)]
    pub has_text: bool,
    /// How it was read.
    #[serde(default)]
    pub vetting: Option<Vetting>,
    /// What the person is called: as reviewed, or as found.
    #[serde(default)]
    pub person: Option<Name>,
    /// Who has it in hand.
    #[serde(default)]
    pub held: Option<Held>,
    /// How the review ended.
    #[serde(default)]
    pub reviewed: Option<Reviewed>,
    /// When it arrived.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResumeRefusal {
    /// It is still being read, or it is no resume.
    #[error("This resume is not ready for that.")]
    NotReady,
    /// Somebody said already what is right.
    #[error("This resume was reviewed already.")]
    AlreadyReviewed,
    /// Somebody else has it in hand.
    #[error("Somebody else reviews this resume at the moment.")]
    Held,
}

impl ResumeRefusal {
    /// Stable, for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotReady => "not_ready",
            Self::AlreadyReviewed => "already_reviewed",
            Self::Held => "held",
        }
    }
}

/// What came of reading a file.
#[derive(Clone, Debug, Default)]
pub struct Read {
    /// What the file is.
    pub kind: Option<ResumeKind>,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256.
    pub digest: Option<String>,
    /// Whether its text was stored.
    pub has_text: bool,
    /// Why a person must look more closely.
    pub reasons: BTreeSet<ReviewReason>,
    /// How the text was read.
    pub vetting: Option<Vetting>,
}

impl Resume {
    /// A file that arrived, to be read.
    #[must_use]
    pub fn arrived(arrival: Arrival) -> Self {
        let Arrival { id, name, job, candidate, by, operation, at } = arrival;
        Self {
            id,
            name,
            kind: None,
            bytes: 0,
            digest: None,
            job,
            candidate,
            came_for: candidate,
            by,
            ordered_by: by,
            operation,
            state: ResumeState::Reading,
            refusal: None,
            same_as: None,
            reasons: BTreeSet::new(),
            has_text: false,
            vetting: None,
            person: None,
            held: None,
            reviewed: None,
            created_at: at,
            updated_at: at,
            version: 1,
        }
    }

    /// Where the file lies that a form was given for. Nobody but who uploaded it can say that it arrived.
    #[must_use]
    pub fn upload_key(by: UserId, id: ResumeId) -> String {
        format!("uploads/{by}/{id}")
    }

    /// Where its file lies once it was found to be one.
    #[must_use]
    pub fn file_key(id: ResumeId) -> String {
        format!("resumes/{id}/file")
    }

    /// Where its text lies.
    #[must_use]
    pub fn text_key(id: ResumeId) -> String {
        format!("resumes/{id}/text")
    }

    /// From then on nobody is shown it any more, and its row goes; none where it stays as long as its candidate.
    #[must_use]
    pub fn forgotten_at(&self) -> Option<Instant> {
        match self.state {
            ResumeState::Refused | ResumeState::Discarded => Some(self.updated_at + FORGOTTEN_AFTER),
            ResumeState::Reading | ResumeState::ToReview | ResumeState::Reviewed => None,
        }
    }

    /// True where it waited for a review for so long that it has to go.
    #[must_use]
    pub fn waited_too_long(&self, now: Instant) -> bool {
        self.state == ResumeState::ToReview && self.candidate.is_none() && now >= self.created_at + WAITS_FOR
    }

    /// Who has it in hand at that moment.
    #[must_use]
    pub fn held_at(&self, now: Instant) -> Option<Held> {
        self.held.filter(|held| now < held.until)
    }

    fn next(&self, now: Instant) -> Self {
        Self { updated_at: now, version: self.version + 1, ..self.clone() }
    }

    /// The file is no resume.
    #[must_use]
    pub fn refused(&self, refusal: FileRefusal, same_as: Option<ResumeId>, now: Instant) -> Self {
        Self { state: ResumeState::Refused, refusal: Some(refusal), same_as, ..self.next(now) }
    }

    /// The file was read, as far as it could be.
    #[must_use]
    pub fn read(&self, read: Read, content: &Content, now: Instant) -> Self {
        Self {
            state: ResumeState::ToReview,
            kind: read.kind,
            bytes: read.bytes,
            digest: read.digest,
            has_text: read.has_text,
            reasons: read.reasons,
            vetting: read.vetting,
            person: content.person(),
            ..self.next(now)
        }
    }

    /// True where it is being read for so long that nobody can be at it any more.
    #[must_use]
    pub fn is_stuck(&self, now: Instant) -> bool {
        self.state == ResumeState::Reading && now >= self.updated_at + READ_WITHIN
    }

    /// Reading it was given up: a person has to.
    #[must_use]
    pub fn given_up(&self, now: Instant) -> Self {
        let reasons = [ReviewReason::NotFinished].into();
        Self { state: ResumeState::ToReview, reasons, ..self.next(now) }
    }

    /// Whether somebody can review it at that moment; nobody stands for the settings.
    ///
    /// # Errors
    /// Where it is not ready, was reviewed, or somebody else has it in hand.
    pub fn reviewable(&self, by: Option<UserId>, now: Instant) -> Result<(), ResumeRefusal> {
        match self.state {
            ResumeState::ToReview if self.held_at(now).is_some_and(|held| Some(held.by) != by) => {
                Err(ResumeRefusal::Held)
            }
            ResumeState::ToReview => Ok(()),
            ResumeState::Reviewed => Err(ResumeRefusal::AlreadyReviewed),
            ResumeState::Reading | ResumeState::Refused | ResumeState::Discarded => Err(ResumeRefusal::NotReady),
        }
    }

    /// Somebody takes it in hand, or gives another sign.
    ///
    /// # Errors
    /// Where it cannot be reviewed, or somebody else has it.
    pub fn hold(&self, by: UserId, now: Instant) -> Result<Self, ResumeRefusal> {
        self.reviewable(Some(by), now)?;
        Ok(Self { held: Some(Held { by, until: now + HELD_FOR }), ..self.next(now) })
    }

    /// Somebody lets go of it.
    ///
    /// # Errors
    /// Where it cannot be reviewed, or somebody else has it.
    pub fn release(&self, by: UserId, now: Instant) -> Result<Self, ResumeRefusal> {
        self.reviewable(Some(by), now)?;
        Ok(Self { held: None, ..self.next(now) })
    }

    /// It is to be read once more.
    ///
    /// # Errors
    /// Where it cannot be reviewed, or somebody else has it.
    pub fn again(&self, by: UserId, operation: OperationId, now: Instant) -> Result<Self, ResumeRefusal> {
        self.reviewable(Some(by), now)?;
        Ok(Self { state: ResumeState::Reading, held: None, ordered_by: by, operation, ..self.next(now) })
    }

    /// A person, or the settings, said what is right, and whose it is.
    ///
    /// # Errors
    /// Where it cannot be reviewed, or somebody else has it.
    pub fn review(
        &self,
        by: Option<UserId>,
        (content, counts): (&Content, ReviewCounts),
        candidate: CandidateId,
        now: Instant,
    ) -> Result<Self, ResumeRefusal> {
        self.reviewable(by, now)?;
        Ok(Self {
            state: ResumeState::Reviewed,
            held: None,
            candidate: Some(candidate),
            reviewed: Some(Reviewed { by, at: now, counts }),
            person: content.person(),
            ..self.next(now)
        })
    }

    /// It is thrown away with everything it says.
    ///
    /// # Errors
    /// Where it is being read, is gone already, or somebody else has it.
    pub fn discard(&self, by: Option<UserId>, now: Instant) -> Result<Self, ResumeRefusal> {
        match self.state {
            ResumeState::Reading | ResumeState::Discarded => return Err(ResumeRefusal::NotReady),
            ResumeState::ToReview => self.reviewable(by, now)?,
            ResumeState::Reviewed | ResumeState::Refused => {}
        }
        Ok(Self {
            state: ResumeState::Discarded,
            name: ResumeName::new(""),
            has_text: false,
            digest: None,
            person: None,
            held: None,
            ..self.next(now)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::TypedId;

    const NOW: Instant = Instant::from_millis(1_795_431_600_000);

    fn user(n: u8) -> UserId {
        UserId::new(NOW, [n; 10])
    }

    fn resume() -> Resume {
        let id = ResumeId::new(NOW, [1; 10]);
        let (job, operation) = (JobId::new(NOW, [2; 10]), OperationId::new(NOW, [3; 10]));
        Resume::arrived(Arrival {
            id,
            name: ResumeName::new("cv.pdf"),
            job,
            candidate: None,
            by: user(1),
            operation,
            at: NOW,
        })
    }

    fn to_review() -> Resume {
        resume().read(Read::default(), &Content::default(), NOW)
    }

    #[test]
    fn two_people_do_not_review_the_same_one() {
        let held = to_review().hold(user(1), NOW).unwrap();

        assert_eq!(held.hold(user(2), NOW), Err(ResumeRefusal::Held));
        assert_eq!(held.release(user(2), NOW), Err(ResumeRefusal::Held));
        assert_eq!(held.discard(Some(user(2)), NOW), Err(ResumeRefusal::Held));
        assert!(held.hold(user(1), NOW).is_ok(), "another sign");
        assert!(held.release(user(1), NOW).unwrap().hold(user(2), NOW).is_ok());
    }

    #[test]
    fn who_gives_no_sign_for_15_minutes_holds_it_no_more() {
        let held = to_review().hold(user(1), NOW).unwrap();
        let later = |seconds| NOW + HELD_FOR + Duration::seconds(seconds);

        assert_eq!(held.hold(user(2), later(-1)), Err(ResumeRefusal::Held));
        assert!(held.hold(user(2), later(0)).is_ok());
    }

    #[test]
    fn what_is_being_read_cannot_be_reviewed_and_what_was_reviewed_not_again() {
        let candidate = CandidateId::new(NOW, [4; 10]);
        let review = |resume: &Resume| {
            resume.review(Some(user(1)), (&Content::default(), ReviewCounts::default()), candidate, NOW)
        };
        let reviewed = review(&to_review()).unwrap();

        assert_eq!(review(&resume()), Err(ResumeRefusal::NotReady));
        assert_eq!(review(&reviewed), Err(ResumeRefusal::AlreadyReviewed));
        assert_eq!(reviewed.candidate, Some(candidate));
    }

    #[test]
    fn what_was_thrown_away_says_nothing_any_more() {
        let discarded = to_review().discard(Some(user(1)), NOW).unwrap();

        assert_eq!((discarded.name.as_str(), discarded.has_text, &discarded.digest), ("resume", false, &None));
        assert!(discarded.forgotten_at().is_some() && to_review().forgotten_at().is_none());
        assert_eq!(resume().discard(Some(user(1)), NOW), Err(ResumeRefusal::NotReady));
    }

    #[test]
    fn a_resume_without_a_candidate_waits_half_a_year_and_not_longer() {
        let at = |days, seconds| NOW + Duration::days(days) + Duration::seconds(seconds);

        assert!(!to_review().waited_too_long(at(180, -1)));
        assert!(to_review().waited_too_long(at(180, 0)));
        let of_candidate = Resume { candidate: Some(CandidateId::new(NOW, [4; 10])), ..to_review() };
        assert!(!of_candidate.waited_too_long(at(200, 0)));
    }
}
