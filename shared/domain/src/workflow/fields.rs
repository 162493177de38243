//! The fields that a move asks for, as data, and their check.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::{Position, RejectionReason, Status};
use crate::{ids::UserId, issue::Issue, text};

/// One field of a move: what the form shows and what the server checks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct FieldSpec {
    /// The name in the request.
    pub name: &'static str,
    /// The words on the form.
    pub label: &'static str,
    /// What may be typed.
    #[serde(flatten)]
    pub kind: FieldKind,
    /// Whether it must be given.
    #[serde(flatten)]
    pub requirement: Requirement,
}

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FieldKind {
    /// A whole number.
    Score {
        /// Lowest.
        min: u8,
        /// Highest.
        max: u8,
    },
    /// Some lines of text.
    Text {
        /// Longest, in characters.
        max_length: usize,
    },
    /// One of a list.
    Choice {
        /// The list.
        choices: &'static [&'static str],
    },
    /// A day, not before the given number of days from today.
    Date {
        /// 0 is today, negative is past.
        earliest_in_days: i64,
    },
    /// An amount, up to two decimals.
    Money,
    /// ISO 4217 code.
    Currency,
    /// A person of the team.
    User,
}

/// Whether a field must be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "requirement", rename_all = "snake_case")]
pub enum Requirement {
    /// Always.
    Required,
    /// Never.
    Optional,
    /// When another field has that value.
    When {
        /// The other field.
        field: &'static str,
        /// Its value.
        equals: &'static str,
    },
}

/// Checked values by name, ready for the history row. Pay is kept apart from the rest by [`visible_fields`].
pub type Fields = BTreeMap<String, Value>;

const NOTE: FieldKind = FieldKind::Text { max_length: 4_000 };
const SCORE: FieldKind = FieldKind::Score { min: 1, max: 5 };
const REASONS: FieldKind = FieldKind::Choice { choices: &RejectionReason::NAMES };

const fn required(name: &'static str, label: &'static str, kind: FieldKind) -> FieldSpec {
    FieldSpec { name, label, kind, requirement: Requirement::Required }
}

/// The fields of a move between two positions (DESIGN 6). A return from hold asks nothing: it was all given before.
#[must_use]
pub fn fields_to_enter(from: Position, to: Position) -> Vec<FieldSpec> {
    match (from, to.status()) {
        (Position::Rejected { .. }, _) => vec![required("reopen_reason", "Why is this reopened?", NOTE)],
        (Position::OnHold { .. }, status) if status != Status::Rejected => vec![],
        (_, Status::Screened) => {
            vec![required("screening_score", "Screening score", SCORE), required("screening_notes", "Notes", NOTE)]
        }
        (_, Status::Interviewed) => vec![
            required("interview_rating", "Interview rating", SCORE),
            required("interview_feedback", "Feedback", NOTE),
        ],
        (_, Status::TechnicalRound) => {
            vec![required("technical_interviewer_id", "Technical interviewer", FieldKind::User)]
        }
        (from, Status::HrRound) if from.status() == Status::TechnicalRound => {
            vec![required("technical_score", "Technical score", SCORE)]
        }
        (_, Status::Offered) => vec![
            required("offer_amount", "Amount per year", FieldKind::Money),
            required("offer_currency", "Currency", FieldKind::Currency),
            required("offer_expires_on", "Offer expires on", FieldKind::Date { earliest_in_days: 0 }),
        ],
        (_, Status::Hired) => {
            vec![required("start_date", "Start date", FieldKind::Date { earliest_in_days: -31 })]
        }
        (_, Status::Rejected) => vec![
            required("rejection_reason", "Reason", REASONS),
            FieldSpec {
                name: "rejection_note",
                label: "Note",
                kind: NOTE,
                requirement: Requirement::When { field: "rejection_reason", equals: "other" },
            },
        ],
        (_, Status::OnHold) => vec![
            required("hold_reason", "Reason", NOTE),
            FieldSpec {
                name: "hold_until",
                label: "Until",
                kind: FieldKind::Date { earliest_in_days: 0 },
                requirement: Requirement::Optional,
            },
        ],
        (_, Status::HrRound | Status::New) => vec![],
    }
}

/// Checks what was given against the specification: every wrong, missing and unknown field is named.
///
/// # Errors
/// One issue per field.
pub fn check_fields(specs: &[FieldSpec], given: &Fields, today: NaiveDate) -> Result<Fields, Vec<Issue>> {
    let mut issues = Vec::new();
    let mut checked = Fields::new();
    for spec in specs {
        match given.get(spec.name).filter(|value| !is_blank(value)) {
            None if is_required(spec, given) => issues.push(issue(spec.name, "required", "is needed for this step")),
            None => {}
            Some(value) => match check_value(&spec.kind, value, today) {
                Ok(value) => drop(checked.insert(spec.name.to_owned(), value)),
                Err((code, detail)) => issues.push(issue(spec.name, code, detail)),
            },
        }
    }
    for name in given.keys().filter(|name| !specs.iter().any(|spec| spec.name == name.as_str())) {
        issues.push(issue(name, "unknown_field", "is not a field of this step"));
    }
    if issues.is_empty() { Ok(checked) } else { Err(issues) }
}

/// Of the fields that were filled in for many candidates, those that one candidate's move asks for.
#[must_use]
pub fn fields_asked(specs: &[FieldSpec], given: &Fields) -> Fields {
    let asked = |name: &str| specs.iter().any(|spec| spec.name == name);
    given.iter().filter(|(name, _)| asked(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Names that none of many candidates' moves asks for: mistyped, or of another step. Where nobody can move there is nothing
/// to compare with, and each candidate's own refusal says more.
#[must_use]
pub fn unasked_fields<'a>(specs: impl Iterator<Item = &'a FieldSpec>, given: &Fields) -> Vec<Issue> {
    let asked: Vec<&str> = specs.map(|spec| spec.name).collect();
    let unasked = given.keys().filter(|name| !asked.contains(&name.as_str()));
    unasked.map(|name| issue(name, "unknown_field", "is not a field of this step for any of them")).collect()
}

/// The fields of a history row that a person without sight of pay may read.
#[must_use]
pub fn visible_fields(fields: &Fields, pay: bool) -> Fields {
    let is_pay = |name: &str| name.starts_with("offer_");
    fields.iter().filter(|(name, _)| pay || !is_pay(name)).map(|(k, v)| (k.clone(), v.clone())).collect()
}

fn issue(name: &str, code: &'static str, detail: impl Into<String>) -> Issue {
    let pointer = name.chars().take(60).collect::<String>().replace('~', "~0").replace('/', "~1");
    Issue::new(format!("/fields/{pointer}"), code, detail)
}

fn is_blank(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

fn is_required(spec: &FieldSpec, given: &Fields) -> bool {
    match spec.requirement {
        Requirement::Required => true,
        Requirement::Optional => false,
        Requirement::When { field, equals } => given.get(field).and_then(Value::as_str) == Some(equals),
    }
}

type Wrong = (&'static str, String);

fn check_value(kind: &FieldKind, value: &Value, today: NaiveDate) -> Result<Value, Wrong> {
    let wrong_type = |what: &str| ("wrong_type", format!("must be {what}"));
    let as_text = |what: &str| value.as_str().map(str::trim).ok_or_else(|| wrong_type(what));
    match kind {
        FieldKind::Score { min, max } => {
            let what = format!("a whole number from {min} to {max}");
            let score = value.as_u64().ok_or_else(|| wrong_type(&what))?;
            let fits = (u64::from(*min)..=u64::from(*max)).contains(&score);
            if fits { Ok(score.into()) } else { Err(("out_of_range", format!("must be {what}"))) }
        }
        FieldKind::Text { max_length } => text::bounded(as_text("text")?, *max_length, true)
            .map(Value::from)
            .map_err(|error| ("invalid_text", error.to_string())),
        FieldKind::Choice { choices } => {
            let choice = as_text("one of the choices")?;
            let known = choices.contains(&choice);
            if known {
                Ok(choice.into())
            } else {
                Err(("unknown_choice", format!("must be one of: {}", choices.join(", "))))
            }
        }
        FieldKind::Date { earliest_in_days } => {
            let date: NaiveDate = as_text("a date")?.parse().map_err(|_| wrong_type("a date such as 2026-11-23"))?;
            let earliest = today + chrono::Duration::days(*earliest_in_days);
            let latest = today + chrono::Duration::days(5 * 366);
            if date < earliest {
                return Err(("too_early", format!("must not be before {earliest}")));
            }
            if date > latest {
                Err(("too_late", format!("must not be after {latest}")))
            } else {
                Ok(date.to_string().into())
            }
        }
        FieldKind::Money => {
            Money::parse(value).map(|money| money.to_string().into()).map_err(|e| ("invalid_amount", e.to_string()))
        }
        FieldKind::Currency => {
            let code = as_text("a currency code")?.to_uppercase();
            let known = iso_currency::Currency::from_code(&code).is_some();
            if known {
                Ok(code.into())
            } else {
                Err(("unknown_currency", "must be an ISO 4217 code such as EUR".into()))
            }
        }
        FieldKind::User => {
            let id: UserId = as_text("the id of a user")?.parse().map_err(|_| wrong_type("the id of a user"))?;
            Ok(id.to_string().into())
        }
    }
}

/// An amount of money in hundredths: above zero, at most 1,000,000,000.00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Money(u64);

/// Why a value is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be an amount above 0 with at most two decimals, up to 1,000,000,000")]
pub struct NotAnAmount;

impl Money {
    const MAX_HUNDREDTHS: u64 = 100_000_000_000;

    fn parse(value: &Value) -> Result<Self, NotAnAmount> {
        let text = match value {
            Value::String(text) => text.trim().to_owned(),
            Value::Number(number) => number.to_string(),
            _ => return Err(NotAnAmount),
        };
        let (whole, cents) = text.split_once('.').unwrap_or((&text, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || whole.len() > 10 || cents.len() > 2 || !digits(whole) || !digits(cents) {
            return Err(NotAnAmount);
        }
        let hundredths: u64 = format!("{whole}{cents:0<2}").parse().map_err(|_| NotAnAmount)?;
        if (1..=Self::MAX_HUNDREDTHS).contains(&hundredths) { Ok(Self(hundredths)) } else { Err(NotAnAmount) }
    }
}

impl std::fmt::Display for Money {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}
