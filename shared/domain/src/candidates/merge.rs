//! Two records of one person become one: the kept record stays where it is, the other one's facts are taken where wanted.

use serde::Deserialize;
use utoipa::ToSchema;

use super::{Candidate, Label, MAX_SKILLS, MAX_TAGS};
use crate::time::Instant;
use std::collections::BTreeSet;

/// A fact that a merge can take from the record that disappears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// Name.
    Name,
    /// Mail address.
    Mail,
    /// Telephone number.
    Phone,
    /// Where the person lives.
    Location,
    /// How the person came.
    Source,
    /// Who is responsible.
    Owner,
    /// Language of letters.
    Language,
}

/// The kept record with the facts taken from the other one. Tags and skills are joined, as far as there is room.
#[must_use]
pub fn merged(kept: &Candidate, other: &Candidate, take: &BTreeSet<Fact>, now: Instant) -> Candidate {
    let mut after = kept.clone();
    for fact in take {
        match fact {
            Fact::Name => after.name = other.name.clone(),
            Fact::Mail => after.mail = other.mail.clone(),
            Fact::Phone => after.phone = other.phone.clone(),
            Fact::Location => after.location = other.location.clone(),
            Fact::Source => after.source = other.source,
            Fact::Owner => after.owner = other.owner,
            Fact::Language => after.language = other.language,
        }
    }
    join(&mut after.tags, &other.tags, MAX_TAGS);
    join(&mut after.skills, &other.skills, MAX_SKILLS);
    after.consent = kept.consent.max_by_end(other.consent);
    after.absorbed.extend(other.records());
    Candidate { updated_at: now, version: kept.version + 1, ..after }
}

fn join(into: &mut BTreeSet<Label>, other: &BTreeSet<Label>, most: usize) {
    let mut known: BTreeSet<String> = into.iter().map(Label::folded).collect();
    for label in other {
        if into.len() < most && known.insert(label.folded()) {
            into.insert(label.clone());
        }
    }
}

trait MaxByEnd: Sized {
    fn max_by_end(self, other: Self) -> Self;
}

impl MaxByEnd for Option<super::Consent> {
    fn max_by_end(self, other: Self) -> Self {
        [self, other].into_iter().flatten().max_by_key(|consent| consent.until)
    }
}
