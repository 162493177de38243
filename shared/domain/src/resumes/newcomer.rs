//! A candidate out of a resume alone.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::Fact;
use super::resume::Resume;
use super::review::filled;
use crate::candidates::{Candidate, CandidateSource, Language, Standing, fold, same_phone};
use crate::ids::{CandidateId, UserId};
use crate::issue::Issue;
use crate::time::Instant;

/// True where facts and candidate share a mail address, a telephone number or the name.
#[must_use]
pub fn is_about(facts: &[Fact], candidate: &Candidate) -> bool {
    facts.iter().any(|fact| match fact {
        Fact::Name(name) => fold(name.as_str()) == fold(candidate.name.as_str()),
        Fact::Mail(mail) => *mail == candidate.mail,
        Fact::Phone(phone) => candidate.phone.as_deref().is_some_and(|known| same_phone(known, phone)),
        _ => false,
    })
}

/// A new candidate for the resume's job.
///
/// # Errors
/// An issue each where the facts have no name or no mail address.
pub fn newcomer(
    resume: &Resume,
    facts: &[Fact],
    id: CandidateId,
    (owner, source): (UserId, CandidateSource),
    now: Instant,
) -> Result<Candidate, Vec<Issue>> {
    let name = facts.iter().find_map(|fact| if let Fact::Name(name) = fact { Some(name) } else { None });
    let mail = facts.iter().find_map(|fact| if let Fact::Mail(mail) = fact { Some(mail) } else { None });
    let (Some(name), Some(mail)) = (name, mail) else {
        let lacks = [
            (name.is_none(), Issue::new("/facts", "name_required", "a new candidate needs a name")),
            (mail.is_none(), Issue::new("/facts", "mail_required", "a new candidate needs a mail address")),
        ];
        return Err(lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, issue)| issue).collect());
    };
    let bare = Candidate {
        id,
        name: name.clone(),
        mail: mail.clone(),
        phone: None,
        location: None,
        language: Language::default(),
        tags: BTreeSet::new(),
        skills: BTreeSet::new(),
        job: resume.job,
        standing: Standing::new(now),
        last_move: None,
        source,
        owner,
        consent: None,
        absorbed: BTreeMap::new(),
        created_at: now,
        updated_at: now,
        version: 1,
    };
    Ok(filled(&bare, facts, true))
}
