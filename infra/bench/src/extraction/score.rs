//! What was found against what is true. Compared are: names, places, languages and titles without regard to case and accents;
//! numbers by their digits; links without scheme; skills as a set, with their signs (C, C++, C#); languages by their names,
//! without how well; work by company and title, schools by school and degree, their months exactly, where they matched.

use std::collections::BTreeSet;

use hirelog_domain::candidates::{fold, same_phone};
use hirelog_domain::resumes::{Checked, Education, Fact, FactField, Position, Until};

use super::corpus::{Stay, Truth};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    Field(FactField),
    /// Beginnings and ends of work that matched.
    WorkMonths,
    /// Beginnings and ends of schools that matched.
    StudyMonths,
}

impl Measure {
    pub(crate) const ALL: [Self; 11] = [
        Self::Field(FactField::Name),
        Self::Field(FactField::Mail),
        Self::Field(FactField::Phone),
        Self::Field(FactField::Location),
        Self::Field(FactField::Link),
        Self::Field(FactField::Skill),
        Self::Field(FactField::Language),
        Self::Field(FactField::Position),
        Self::WorkMonths,
        Self::Field(FactField::Education),
        Self::StudyMonths,
    ];

    /// A word for a column.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Field(FactField::Name) => "name",
            Self::Field(FactField::Mail) => "mail",
            Self::Field(FactField::Phone) => "phone",
            Self::Field(FactField::Location) => "place",
            Self::Field(FactField::Link) => "links",
            Self::Field(FactField::Skill) => "skills",
            Self::Field(FactField::Language) => "langs",
            Self::Field(FactField::Position) => "work",
            Self::WorkMonths => "w.months",
            Self::Field(FactField::Education) => "study",
            Self::StudyMonths => "s.months",
        }
    }
}

/// How many were right, of those said and of those there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) right: usize,
    pub(crate) said: usize,
    pub(crate) wanted: usize,
}

impl Count {
    pub(crate) fn precision(self) -> f64 {
        share(self.right, self.said)
    }

    pub(crate) fn recall(self) -> f64 {
        share(self.right, self.wanted)
    }

    /// The harmonic mean of both.
    pub(crate) fn f1(self) -> f64 {
        share(2 * self.right, self.said + self.wanted)
    }
}

/// Nothing of nothing is all of it.
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 1.0 } else { part as f64 / whole as f64 }
}

/// Counts of one answer or of many.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scores {
    counts: [Count; Measure::ALL.len()],
    /// Claims that did not stand in the text.
    pub(crate) refused: usize,
    pub(crate) claims: usize,
    /// Words that must not be taken from a resume and were.
    pub(crate) protected: usize,
}

impl Scores {
    pub(crate) fn of(&self, measure: Measure) -> Count {
        let at = Measure::ALL.iter().position(|one| *one == measure);
        at.and_then(|at| self.counts.get(at)).copied().unwrap_or_default()
    }

    /// Adds those of another answer.
    pub(crate) fn add(&mut self, other: &Self) {
        for (sum, count) in self.counts.iter_mut().zip(other.counts) {
            sum.right += count.right;
            sum.said += count.said;
            sum.wanted += count.wanted;
        }
        self.refused += other.refused;
        self.claims += other.claims;
        self.protected += other.protected;
    }

    fn set(&mut self, measure: Measure, count: Count) {
        let at = Measure::ALL.iter().position(|one| *one == measure);
        if let Some(place) = at.and_then(|at| self.counts.get_mut(at)) {
            *place = count;
        }
    }
}

/// Compares the checked answer of whoever read a resume with the truth.
pub(crate) fn score(truth: &Truth, checked: &Checked) -> Scores {
    let mut scores = Scores { refused: checked.refused.len(), ..Scores::default() };
    scores.claims = checked.findings.len() + scores.refused;
    let found = Found::of(checked);
    let one = |wanted: &Option<String>| wanted.iter().cloned().collect::<Vec<_>>();
    let folded = |one: &str, other: &str| fold(one) == fold(other);
    let lower = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
    let texts: [(FactField, Vec<String>, &Same<'_>); 7] = [
        (FactField::Name, one(&truth.name), &folded),
        (FactField::Mail, one(&truth.mail), &lower),
        (FactField::Phone, one(&truth.phone), &same_phone),
        (FactField::Location, one(&truth.location), &folded),
        (FactField::Link, truth.links.clone(), &|one, other| bare(one) == bare(other)),
        (FactField::Skill, truth.skills.clone(), &lower),
        (FactField::Language, truth.languages.clone(), &|wanted, said| fold(said).starts_with(&fold(wanted))),
    ];
    for (field, wanted, same) in texts {
        let said: Vec<&String> = found.texts.iter().filter(|(of, _)| *of == field).map(|(_, text)| text).collect();
        let right = wanted.iter().filter(|wanted| said.iter().any(|said| same(wanted, said))).count();
        scores
            .set(Measure::Field(field), Count { right: right.min(said.len()), said: said.len(), wanted: wanted.len() });
    }
    let (all, months) = stays(&truth.positions, &found.work);
    scores.set(Measure::Field(FactField::Position), all);
    scores.set(Measure::WorkMonths, months);
    let (all, months) = stays(&truth.education, &found.study);
    scores.set(Measure::Field(FactField::Education), all);
    scores.set(Measure::StudyMonths, months);
    scores
}

/// Whether a true text and one that was said are the same.
type Same<'a> = dyn Fn(&str, &str) -> bool + 'a;

/// Findings as texts.
#[derive(Default)]
struct Found {
    texts: Vec<(FactField, String)>,
    work: Vec<Stay>,
    study: Vec<Stay>,
}

impl Found {
    fn of(checked: &Checked) -> Self {
        let mut found = Self::default();
        for finding in &checked.findings {
            match &finding.fact {
                Fact::Position(one) => found.work.push(work(one)),
                Fact::Education(one) => found.study.push(study(one)),
                Fact::Name(text) | Fact::Location(text) | Fact::Language(text) => {
                    found.text(&finding.fact, text.as_str())
                }
                Fact::Mail(mail) => found.text(&finding.fact, mail.as_str()),
                Fact::Phone(phone) => found.text(&finding.fact, phone),
                Fact::Link(link) => found.text(&finding.fact, link.as_str()),
                Fact::Skill(skill) => found.text(&finding.fact, skill.as_str()),
            }
        }
        found
    }

    fn text(&mut self, fact: &Fact, text: &str) {
        self.texts.push((fact.field(), text.to_owned()));
    }
}

fn work(one: &Position) -> Stay {
    Stay {
        what: Some(one.title.as_str().to_owned()),
        place: one.company.as_str().to_owned(),
        from: one.from.map(String::from),
        to: one.to.map(Until::into),
    }
}

fn study(one: &Education) -> Stay {
    Stay {
        what: one.degree.as_ref().map(|degree| degree.as_str().to_owned()),
        place: one.institution.as_str().to_owned(),
        from: one.from.map(String::from),
        to: one.to.map(Until::into),
    }
}

/// Entries that match, and their beginnings and ends.
fn stays(wanted: &[Stay], said: &[Stay]) -> (Count, Count) {
    let mut free: BTreeSet<usize> = (0..said.len()).collect();
    let (mut right, mut months) = (0, Count::default());
    let same = |one: &Stay, other: &Stay| {
        fold(&one.place) == fold(&other.place) && one.what.as_deref().map(fold) == other.what.as_deref().map(fold)
    };
    for stay in wanted {
        let matching: Vec<usize> =
            free.iter().copied().filter(|at| said.get(*at).is_some_and(|said| same(stay, said))).collect();
        let exact = matching.iter().find(|at| said.get(**at).is_some_and(|said| said.from == stay.from));
        let Some(other) = exact.or(matching.first()).and_then(|at| said.get(*at).map(|stay| (at, stay))) else {
            continue;
        };
        free.remove(other.0);
        right += 1;
        for (wanted, said) in [(&stay.from, &other.1.from), (&stay.to, &other.1.to)] {
            months.right += usize::from(wanted.is_some() && wanted == said);
            months.said += usize::from(said.is_some());
            months.wanted += usize::from(wanted.is_some());
        }
    }
    (Count { right, said: said.len(), wanted: wanted.len() }, months)
}

fn bare(link: &str) -> String {
    let lower = link.to_lowercase();
    let bare = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_owned()
}
