//! What a reader of a resume should find in it.

use super::person::Person;
use super::words::Dates;

/// The truth, in the words of the resume.
#[derive(Clone, Debug, Default)]
pub(crate) struct Truth {
    pub(crate) name: Option<String>,
    pub(crate) mail: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) location: Option<String>,
    pub(crate) links: Vec<String>,
    pub(crate) skills: Vec<String>,
    /// Without how well: that stands there in many ways.
    pub(crate) languages: Vec<String>,
    pub(crate) positions: Vec<Stay>,
    pub(crate) education: Vec<Stay>,
}

/// Work, or a degree: what, where, when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stay {
    /// Title or degree.
    pub(crate) what: Option<String>,
    /// Company or school.
    pub(crate) place: String,
    /// `2019-03` or `2019`.
    pub(crate) from: Option<String>,
    /// The same, or `present`.
    pub(crate) to: Option<String>,
}

impl Truth {
    /// What is true of a person, as far as the resume's way of writing times shows it. A school may have one year alone.
    pub(super) fn of(person: &Person, work: Dates, study: Option<Dates>) -> Self {
        let month = |dates: Dates, (year, month): (u16, u8)| match dates {
            Dates::Years => year.to_string(),
            _ => format!("{year}-{month:02}"),
        };
        let texts = |of: &[&str]| of.iter().map(|text| (*text).to_owned()).collect();
        Self {
            name: Some(person.name.into()),
            mail: Some(person.mail.into()),
            phone: Some(person.phone.into()),
            location: Some(person.location.into()),
            links: texts(person.links),
            skills: texts(person.skills),
            languages: person.languages.iter().map(|(language, _)| (*language).to_owned()).collect(),
            positions: person
                .work
                .iter()
                .map(|one| Stay {
                    what: Some(one.title.into()),
                    place: one.company.into(),
                    from: Some(month(work, one.from)),
                    to: Some(one.to.map_or_else(|| "present".into(), |to| month(work, to))),
                })
                .collect(),
            education: person
                .study
                .iter()
                .map(|one| Stay {
                    what: Some(one.degree.into()),
                    place: one.institution.into(),
                    from: study.map(|dates| month(dates, one.from)),
                    to: Some(study.map_or_else(|| one.to.0.to_string(), |dates| month(dates, one.to))),
                })
                .collect(),
        }
    }
}
