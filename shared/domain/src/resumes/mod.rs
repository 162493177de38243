//! Resumes: what stands in them, where it was found, and what a person says about it (DESIGN 1, "vets resumes").
//!
//! Whoever reads a resume, a language model or the built-in rules, gives an [`Answer`]: claims with the words that they come
//! from. [`check`] looks each of them up in the text; what is not there is refused. Nobody's record changes before a person
//! said so, unless the settings allow it. Nothing about age, gender, origin, family or looks has a place in an answer.

mod answer;
mod career;
mod check;
mod fact;
mod file;
mod matching;
mod month;
mod newcomer;
mod passage;
mod prompt;
mod reason;
mod resume;
mod review;
pub mod rules;
mod settings;
mod support;
mod usage;

pub use answer::{Answer, Claim, EducationClaim, PositionClaim};
pub use career::{Career, Gap, Overlap, Stay, Thresholds, career};
pub use check::{Checked, Refusal, RefusedFact, check};
pub use fact::{Education, Fact, FactField, Finding, Link, MAX_FACTS, MAX_WORDS, Position};
pub use file::{MAX_RESUME_BYTES, MAX_RESUMES, ResumeKind, ResumeName};
pub use matching::{Match, SkillMatch, matched};
pub use month::{Month, Until};
pub use newcomer::{is_about, newcomer};
pub use passage::Passage;
pub use prompt::{MAX_ANSWER_TOKENS, PROMPT_VERSION, SCHEMA_NAME, SYSTEM, schema};
pub use reason::{FileRefusal, ReviewReason};
pub use resume::{Arrival, Content, HELD_FOR, Held, Read, Resume, ResumeRefusal, ResumeState, Reviewed};
pub use review::{ReviewCounts, Taken, TakenFact, counted, filled, sure};
pub use settings::{ExtractionSettings, MAX_MODELS, ModelChoice, Provider, SECRET_PREFIX};
pub use usage::{Attempt, Cost, MonthUsage, Standing, Vetter, Vetting, month_of};
