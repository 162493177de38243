//! A row as a new candidate, by the checks of one that is typed in, or everything that is wrong with it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::plan::Named;
use super::{Directory, ImportField, ImportPlan};
use crate::candidates::{
    Candidate, CandidateSource, Label, Language, MAX_SKILLS, MAX_TAGS, Person, Standing, fold, is_phone, labels,
};
use crate::ids::{CandidateId, JobId, UserId};
use crate::mail_address::MailAddress;
use crate::notes::Note;
use crate::text::{Name, TextError};
use crate::time::Instant;

/// Most characters of a value that a problem quotes.
const MAX_QUOTED: usize = 80;

/// What is wrong with one cell of a row, or with the row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The row as a spreadsheet numbers it.
    pub row: u32,
    /// Which fact; none where the whole row is meant.
    #[serde(default)]
    pub field: Option<ImportField>,
    /// Stable, for programs.
    pub code: String,
    /// One sentence for people. It quotes nothing of the row.
    pub detail: String,
    /// What stands there, shortened. Forgotten when the import begins.
    #[serde(default)]
    pub value: String,
}

impl Problem {
    /// A problem with the whole row.
    #[must_use]
    pub fn of_row(row: u32, code: &str, detail: impl Into<String>) -> Self {
        Self { row, field: None, code: code.to_owned(), detail: detail.into(), value: String::new() }
    }

    /// The problem in a few words, as a file of problems tells it.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self.field {
            Some(field) => format!("{}: {}", field.as_str(), self.detail),
            None => self.detail.clone(),
        }
    }
}

/// A candidate that a row describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCandidate {
    /// Name.
    pub name: Name,
    /// Where to write to.
    pub mail: MailAddress,
    /// Where to call.
    pub phone: Option<String>,
    /// Where the person lives.
    pub location: Option<Name>,
    /// How the candidate came.
    pub source: CandidateSource,
    /// The job.
    pub job: JobId,
    /// Who is responsible; whoever imports, where nobody is named.
    pub owner: Option<UserId>,
    /// Words of the team's own.
    pub tags: BTreeSet<Label>,
    /// What the person can do.
    pub skills: BTreeSet<Label>,
    /// In which language to write.
    pub language: Language,
    /// Anything else.
    pub note: Option<String>,
}

impl NewCandidate {
    /// The person, for comparing.
    #[must_use]
    pub fn person(&self) -> Person {
        Person {
            name: self.name.clone(),
            mail: Some(self.mail.clone()),
            phone: self.phone.clone(),
            location: self.location.clone(),
            job: Some(self.job),
            id: None,
        }
    }

    /// The record.
    #[must_use]
    pub fn into_candidate(self, id: CandidateId, importer: UserId, now: Instant) -> Candidate {
        Candidate {
            id,
            name: self.name,
            mail: self.mail,
            phone: self.phone,
            location: self.location,
            language: self.language,
            tags: self.tags,
            skills: self.skills,
            job: self.job,
            standing: Standing::new(now),
            last_move: None,
            source: self.source,
            owner: self.owner.unwrap_or(importer),
            consent: None,
            absorbed: BTreeMap::new(),
            created_at: now,
            updated_at: now,
            version: 1,
        }
    }
}

impl ImportPlan {
    /// Reads a row.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(&self, row: u32, cells: &[String], directory: &Directory) -> Result<NewCandidate, Vec<Problem>> {
        let mut reader = Reader { plan: self, row, cells, problems: Vec::new() };
        let name = reader.needed(ImportField::Name, |text| Name::parse(text).map_err(of_text));
        let mail =
            reader.needed(ImportField::Mail, |text| MailAddress::parse(text).map_err(|e| ("invalid", e.to_string())));
        let phone = reader.given(ImportField::Phone, |text| match text.trim() {
            phone if is_phone(phone) => Ok(phone.to_owned()),
            _ => Err(("invalid", "must be a telephone number such as +49 30 901820".into())),
        });
        let location = reader.given(ImportField::Location, |text| Name::parse(text).map_err(of_text));
        let source = reader.given(ImportField::Source, source).unwrap_or(self.source);
        let language = reader.given(ImportField::Language, language).unwrap_or(self.language);
        let tags = reader.given(ImportField::Tags, |text| list(text, MAX_TAGS)).unwrap_or_default();
        let skills = reader.given(ImportField::Skills, |text| list(text, MAX_SKILLS)).unwrap_or_default();
        let note = reader.given(ImportField::Note, |text| Note::check(text).map_err(of_text));
        let owner = reader.given(ImportField::Owner, |text| {
            one(directory.person(text), "unknown_user", "an active person of the team")
        });
        let job =
            reader.given(ImportField::Job, |text| one(directory.job(text), "unknown_job", "the title of an open job"));
        let owner = owner.or(self.owner);
        if owner.is_some_and(|owner| !directory.is_active(owner)) {
            reader.refuse(ImportField::Owner, "unknown_user", "must be an active person of the team".into());
        }
        let job = job.or(self.job);
        let open = job.is_some_and(|job| directory.is_open(job));
        if !open && !reader.has_problem(ImportField::Job) {
            let (code, detail) = if job.is_some() { ("unknown_job", "must be an open job") } else { NEEDED };
            reader.refuse(ImportField::Job, code, detail.into());
        }
        match (name, mail, job) {
            (Some(name), Some(mail), Some(job)) if reader.problems.is_empty() => {
                Ok(NewCandidate { name, mail, phone, location, source, job, owner, tags, skills, language, note })
            }
            _ => Err(reader.problems),
        }
    }
}

/// What is said where something is missing.
const NEEDED: (&str, &str) = ("required", "must not be empty");

type Refusal = (&'static str, String);

struct Reader<'a> {
    plan: &'a ImportPlan,
    row: u32,
    cells: &'a [String],
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn text(&self, field: ImportField) -> Option<&'a str> {
        let cell = self.cells.get(self.plan.column(field)?)?.trim();
        (!cell.is_empty()).then_some(cell)
    }

    fn given<T>(&mut self, field: ImportField, parse: impl Fn(&str) -> Result<T, Refusal>) -> Option<T> {
        match parse(self.text(field)?) {
            Ok(value) => Some(value),
            Err((code, detail)) => {
                self.refuse(field, code, detail);
                None
            }
        }
    }

    fn needed<T>(&mut self, field: ImportField, parse: impl Fn(&str) -> Result<T, Refusal>) -> Option<T> {
        if self.text(field).is_none() {
            self.refuse(field, NEEDED.0, NEEDED.1.into());
            return None;
        }
        self.given(field, parse)
    }

    fn refuse(&mut self, field: ImportField, code: &str, detail: String) {
        let value = self.text(field).unwrap_or_default().chars().take(MAX_QUOTED).collect();
        self.problems.push(Problem { row: self.row, field: Some(field), code: code.to_owned(), detail, value });
    }

    fn has_problem(&self, field: ImportField) -> bool {
        self.problems.iter().any(|problem| problem.field == Some(field))
    }
}

fn of_text(error: TextError) -> Refusal {
    let code = match error {
        TextError::Empty => "required",
        TextError::TooLong { .. } => "too_long",
        TextError::Unprintable => "unprintable",
    };
    (code, error.to_string())
}

fn one<T>(named: Named<T>, code: &'static str, what: &str) -> Result<T, Refusal> {
    match named {
        Named::One(found) => Ok(found),
        Named::Several => Err(("ambiguous", format!("names several; must be {what}, or an identifier"))),
        Named::Nothing => Err((code, format!("must be {what}"))),
    }
}

fn list(text: &str, most: usize) -> Result<BTreeSet<Label>, Refusal> {
    let parts = text.split([',', ';', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
    match labels(parts) {
        Ok(labels) if labels.len() <= most => Ok(labels),
        Ok(_) => Err(("too_many", format!("must be at most {most}"))),
        Err(error) => Err(of_text(error)),
    }
}

/// A source by its name in the API or one of the words that people use.
fn source(text: &str) -> Result<CandidateSource, Refusal> {
    use CandidateSource::{Agency, CareerPage, JobBoard, Linkedin, Other, Referral};
    let known = match fold(text).as_str() {
        "referral" | "employee referral" | "empfehlung" | "recommandation" | "recomendacion" | "polecenie" => Referral,
        "job board" | "jobboard" | "jobborse" | "stellenborse" | "site d emploi" | "portal de empleo"
        | "portal pracy" => JobBoard,
        "career page" | "careers page" | "website" | "karriereseite" | "webseite" | "site carriere"
        | "pagina de empleo" | "strona kariery" => CareerPage,
        "agency" | "agentur" | "personalvermittlung" | "agence" | "cabinet" | "agencia" | "agencja" => Agency,
        "linkedin" | "linked in" => Linkedin,
        "other" | "andere" | "sonstige" | "sonstiges" | "autre" | "otro" | "otra" | "inne" => Other,
        _ => {
            let names: Vec<_> = CandidateSource::ALL.iter().map(|source| source.as_str()).collect();
            return Err(("unknown_choice", format!("must be one of {}", names.join(", "))));
        }
    };
    Ok(known)
}

/// A language by its code, also with a country, or by its name.
fn language(text: &str) -> Result<Language, Refusal> {
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or_default();
    let named = match first {
        "english" | "englisch" | "anglais" | "ingles" | "angielski" => Some(Language::En),
        "german" | "deutsch" | "allemand" | "aleman" | "niemiecki" => Some(Language::De),
        "french" | "franzosisch" | "francais" | "frances" | "francuski" => Some(Language::Fr),
        "spanish" | "spanisch" | "espagnol" | "espanol" | "hiszpanski" => Some(Language::Es),
        "polish" | "polnisch" | "polonais" | "polaco" | "polski" => Some(Language::Pl),
        code => Language::from_code(code),
    };
    named.ok_or_else(|| ("unknown_choice", "must be en, de, fr, es or pl".into()))
}
