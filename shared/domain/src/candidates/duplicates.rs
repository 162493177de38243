//! When two records are probably one person (DESIGN 6): the same mail or telephone, or the same name with one more match.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::phone::same_phone;
use super::search::fold;
use super::{Candidate, CandidateId, JobId};
use crate::mail_address::MailAddress;
use crate::text::Name;

/// What is compared of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: Name,
    /// Where to write to, if known.
    #[serde(default)]
    pub mail: Option<MailAddress>,
    /// Where to call.
    #[serde(default)]
    pub phone: Option<String>,
    /// Where the person lives.
    #[serde(default)]
    pub location: Option<Name>,
    /// The job applied for.
    #[serde(default)]
    pub job: Option<JobId>,
    /// The record, if there is one.
    #[serde(default)]
    pub id: Option<CandidateId>,
}

/// In what two records are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// The same mail address.
    Mail,
    /// The same telephone number, with or without the country's code.
    Phone,
    /// The same name at the same place.
    NameAndLocation,
    /// The same name for the same job.
    NameAndJob,
    /// The same name, and the same part before the @ of the mail address.
    NameAndMailName,
}

impl From<&Candidate> for Person {
    fn from(candidate: &Candidate) -> Self {
        Self {
            name: candidate.name.clone(),
            mail: Some(candidate.mail.clone()),
            phone: candidate.phone.clone(),
            location: candidate.location.clone(),
            job: Some(candidate.job),
            id: Some(candidate.id),
        }
    }
}

/// In what two people are alike; empty where they are probably two.
#[must_use]
pub fn likeness(one: &Person, other: &Person) -> Vec<Likeness> {
    let both = |equal: bool, likeness| equal.then_some(likeness);
    let place = |person: &Person| person.location.as_ref().map(|place| fold(place.as_str()));
    let mail_name =
        |person: &Person| person.mail.as_ref().map(|mail| mail.as_str().split('@').next().map(str::to_owned));
    let same_name = fold(one.name.as_str()) == fold(other.name.as_str());
    let same_mail = known_and_equal(one.mail.as_ref(), other.mail.as_ref());
    let same_number =
        one.phone.as_deref().zip(other.phone.as_deref()).is_some_and(|(one, other)| same_phone(one, other));
    [
        both(same_mail, Likeness::Mail),
        both(same_number, Likeness::Phone),
        both(same_name && known_and_equal(place(one), place(other)), Likeness::NameAndLocation),
        both(same_name && known_and_equal(one.job, other.job), Likeness::NameAndJob),
        both(same_name && !same_mail && known_and_equal(mail_name(one), mail_name(other)), Likeness::NameAndMailName),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn known_and_equal<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    one.is_some() && one == other
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, mail: Option<&str>, phone: Option<&str>, place: Option<&str>) -> Person {
        Person {
            name: Name::parse(name).unwrap(),
            mail: mail.map(|mail| MailAddress::parse(mail).unwrap()),
            phone: phone.map(str::to_owned),
            location: place.map(|place| Name::parse(place).unwrap()),
            job: None,
            id: None,
        }
    }

    #[test]
    fn the_same_mail_or_telephone_is_enough() {
        let one = person("Zofia Żółć", Some("zofia@mail.example"), Some("+49 (0)30 901820-1"), None);

        assert_eq!(likeness(&one, &person("Z. Z.", Some("Zofia@mail.example"), None, None)), [Likeness::Mail]);
        assert_eq!(likeness(&one, &person("Z. Z.", None, Some("030 9018201"), None)), [Likeness::Phone]);
    }

    #[test]
    fn the_same_name_needs_one_more_match() {
        let one = person("Zofia Żółć", Some("zofia@mail.example"), None, Some("Łódź"));

        assert_eq!(likeness(&one, &person("ZOFIA ZOLC", None, None, None)), []);
        assert_eq!(likeness(&one, &person("ZOFIA ZOLC", None, None, Some("Lodz"))), [Likeness::NameAndLocation]);
        assert_eq!(
            likeness(&one, &person("Zofia Zolc", Some("zofia@other.example"), None, None)),
            [Likeness::NameAndMailName]
        );
    }
}
