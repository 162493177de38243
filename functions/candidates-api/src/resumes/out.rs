//! Resumes as people see them.

use hirelog_domain::candidates::Label;
use hirelog_domain::candidates::Likeness;
use hirelog_domain::ids::{CandidateId, JobId, ResumeId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::resumes::{
    Career, Education, Fact, FactField, FileRefusal, Finding, Held, Link, Match, Passage, Position, RefusedFact,
    Resume, ResumeKind, ResumeName, ResumeState, ReviewReason, Reviewed, Vetting,
};
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use serde::Serialize;
use utoipa::ToSchema;

/// Why a person must look more closely.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeReason)]
pub(crate) struct ReasonOut {
    /// Stable, for programs.
    reason: ReviewReason,
    /// One sentence.
    detail: &'static str,
}

/// A resume.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Resume)]
pub(crate) struct ResumeOut {
    /// Identifier.
    id: ResumeId,
    /// What its file is called.
    file_name: ResumeName,
    /// What its file is; null while that is not known.
    kind: Option<ResumeKind>,
    /// Size of the file; 0 while that is not known.
    bytes: u64,
    /// For which job.
    job: JobId,
    /// Whose it is; null while that is not known.
    candidate: Option<CandidateId>,
    /// How far it is.
    state: ResumeState,
    /// Why it is none.
    refusal: Option<FileRefusal>,
    /// The same in a sentence.
    refusal_detail: Option<&'static str>,
    /// The same file, where that is why.
    same_as: Option<ResumeId>,
    /// Why a person must look more closely.
    reasons: Vec<ReasonOut>,
    /// Who brought it.
    by: UserId,
    /// When.
    created_at: Instant,
    /// Who has it in hand at the moment.
    held: Option<Held>,
    /// How it was read.
    vetting: Option<Vetting>,
    /// How the review ended.
    reviewed: Option<Reviewed>,
    /// What the person is called.
    name: Option<Name>,
    /// For `If-Match`.
    version: u64,
}

impl ResumeOut {
    pub(crate) fn of(resume: &Resume, now: Instant) -> Self {
        let reason = |reason: &ReviewReason| ReasonOut { reason: *reason, detail: reason.detail() };
        Self {
            id: resume.id,
            file_name: resume.name.clone(),
            kind: resume.kind,
            bytes: resume.bytes,
            job: resume.job,
            candidate: resume.candidate,
            state: resume.state,
            refusal: resume.refusal,
            refusal_detail: resume.refusal.map(FileRefusal::detail),
            same_as: resume.same_as,
            reasons: resume.reasons.iter().map(reason).collect(),
            by: resume.by,
            created_at: resume.created_at,
            held: resume.held_at(now),
            vetting: resume.vetting.clone(),
            reviewed: resume.reviewed,
            name: resume.person.clone(),
            version: resume.version,
        }
    }
}

/// A value: a text, work, or a school, depending on the field.
#[derive(Debug, Serialize, ToSchema)]
#[serde(untagged)]
#[schema(as = FactValue)]
pub(crate) enum ValueOut {
    /// Name, mail, phone, location, link, skill, language.
    Text(String),
    /// Work.
    Position(Position),
    /// A school or a degree.
    Education(Education),
}

/// A fact.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeFact)]
pub(crate) struct FactOut {
    /// Which one it is.
    field: FactField,
    /// What it says.
    value: ValueOut,
}

impl From<Fact> for FactOut {
    fn from(fact: Fact) -> Self {
        let field = fact.field();
        let value = match fact {
            Fact::Name(name) | Fact::Location(name) | Fact::Language(name) => ValueOut::Text(name.into()),
            Fact::Mail(mail) => ValueOut::Text(MailAddress::as_str(&mail).to_owned()),
            Fact::Phone(phone) => ValueOut::Text(phone),
            Fact::Link(link) => ValueOut::Text(Link::as_str(&link).to_owned()),
            Fact::Skill(skill) => ValueOut::Text(Label::as_str(&skill).to_owned()),
            Fact::Education(education) => ValueOut::Education(education),
            Fact::Position(position) => ValueOut::Position(position),
        };
        Self { field, value }
    }
}

/// A fact that was found.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeFinding)]
pub(crate) struct FindingOut {
    /// Its number within the resume.
    id: u16,
    #[serde(flatten)]
    fact: FactOut,
    /// How sure whoever found it is: 0 to 100.
    confidence: u8,
    /// The words of the resume that it comes from.
    source: Passage,
}

impl From<Finding> for FindingOut {
    fn from(Finding { id, fact, confidence, source }: Finding) -> Self {
        Self { id, fact: fact.into(), confidence, source }
    }
}

/// A candidate who is probably the same person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeAlike)]
pub(crate) struct AlikeOut {
    /// Who.
    pub(super) candidate: CandidateId,
    /// Name.
    pub(super) name: Name,
    /// In what they are alike.
    pub(super) likeness: Likeness,
}

/// A resume with everything it says.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeDetail)]
pub(crate) struct DetailOut {
    #[serde(flatten)]
    pub(super) resume: ResumeOut,
    /// Its text; null where there is none.
    pub(super) text: Option<String>,
    /// What was found, in the order of a review.
    pub(super) findings: Vec<FindingOut>,
    /// What was said of it and does not stand there.
    #[schema(value_type = Vec<RefusedFact>)]
    pub(super) refused: Vec<RefusedFact>,
    /// What is right, after the review.
    pub(super) facts: Vec<FactOut>,
    /// Where the person stayed for how long: information, never a decision. Null where no work is known.
    pub(super) career: Option<Career>,
    /// What of the job's skills it says; null where the job asks for none.
    #[serde(rename = "match")]
    pub(super) matched: Option<Match>,
    /// Candidates who are probably the same person.
    pub(super) alike: Vec<AlikeOut>,
}

/// A resume of a candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateResume)]
pub(crate) struct OfCandidateOut {
    #[serde(flatten)]
    pub(super) resume: ResumeOut,
    /// What is right, after the review.
    pub(super) facts: Vec<FactOut>,
}
