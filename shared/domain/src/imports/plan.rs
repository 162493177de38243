//! What to make of the columns, and of what the file does not say.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ImportField;
use crate::candidates::{CandidateSource, Language, fold};
use crate::ids::{JobId, UserId};
use crate::issue::Issue;
use crate::jobs::{Job, JobStatus};
use crate::permissions::Permission;
use crate::users::User;

/// What becomes of a row whose person is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ImportDuplicates)]
pub enum Duplicates {
    /// It is passed over.
    Skip,
    /// It is added all the same.
    Add,
}

/// How a file becomes candidates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ImportPlan {
    /// What each column holds; null where it is left out. A field can be used once; name and mail are needed.
    #[schema(max_items = 60)]
    pub mapping: Vec<Option<ImportField>>,
    /// The job of rows that name none.
    pub job: Option<JobId>,
    /// How candidates came whose row does not say.
    pub source: CandidateSource,
    /// Who is responsible where the row does not say; whoever imports, where nobody is named.
    pub owner: Option<UserId>,
    /// In which language to write where the row does not say.
    pub language: Language,
    /// What becomes of rows whose person is there already.
    pub duplicates: Duplicates,
}

impl ImportPlan {
    /// The column that holds a field.
    #[must_use]
    pub fn column(&self, field: ImportField) -> Option<usize> {
        self.mapping.iter().position(|mapped| *mapped == Some(field))
    }

    /// What is wrong with a plan for a file of so many columns. Whether job and person are there is for the table to say.
    #[must_use]
    pub fn issues(&self, columns: usize) -> Vec<Issue> {
        let mut issues = Vec::new();
        if self.mapping.len() != columns {
            issues.push(Issue::new(
                "/mapping",
                "wrong_length",
                format!("must have one entry for each of {columns} columns"),
            ));
        }
        let mut used = BTreeSet::new();
        for (at, field) in self.mapping.iter().enumerate().filter_map(|(at, field)| Some((at, (*field)?))) {
            if !used.insert(field) {
                let detail = format!("{} is taken from another column already", field.as_str());
                issues.push(Issue::new(format!("/mapping/{at}"), "used_twice", detail));
            }
        }
        for field in [ImportField::Name, ImportField::Mail].into_iter().filter(|field| !used.contains(field)) {
            let detail = format!("must say which column holds the {}", field.as_str());
            issues.push(Issue::new("/mapping", "required", detail));
        }
        if self.job.is_none() && !used.contains(&ImportField::Job) {
            issues.push(Issue::new("/job", "required", "must be chosen where no column holds it"));
        }
        issues
    }
}

/// The jobs and people that rows can name.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    jobs: BTreeMap<String, Vec<JobId>>,
    people: BTreeMap<String, Vec<UserId>>,
    open: BTreeSet<JobId>,
    active: BTreeSet<UserId>,
}

/// What a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named<T> {
    One(T),
    Several,
    Nothing,
}

impl Directory {
    /// Open jobs by title and identifier, active people who may see candidates by name and mail address.
    #[must_use]
    pub fn new(jobs: &[Job], users: &[User]) -> Self {
        let mut directory = Self::default();
        for job in jobs.iter().filter(|job| job.status == JobStatus::Open) {
            directory.open.insert(job.id);
            for name in [job.id.to_string(), fold(job.title.as_str())] {
                directory.jobs.entry(name).or_default().push(job.id);
            }
        }
        for user in users.iter().filter(|user| user.scope(Permission::ViewCandidates).is_some()) {
            directory.active.insert(user.id);
            for name in [user.mail.as_str().to_owned(), fold(user.name.as_str())] {
                directory.people.entry(name).or_default().push(user.id);
            }
        }
        directory
    }

    /// True for jobs that take candidates.
    #[must_use]
    pub fn is_open(&self, job: JobId) -> bool {
        self.open.contains(&job)
    }

    /// True for people who can be responsible.
    #[must_use]
    pub fn is_active(&self, user: UserId) -> bool {
        self.active.contains(&user)
    }

    pub(super) fn job(&self, text: &str) -> Named<JobId> {
        named(&self.jobs, text)
    }

    pub(super) fn person(&self, text: &str) -> Named<UserId> {
        named(&self.people, text)
    }
}

fn named<T: Copy>(known: &BTreeMap<String, Vec<T>>, text: &str) -> Named<T> {
    let exact = text.trim().to_lowercase();
    let found = known.get(&exact).or_else(|| known.get(&fold(text)).filter(|_| !fold(text).is_empty()));
    match found.map(Vec::as_slice) {
        Some([one]) => Named::One(*one),
        Some([_, ..]) => Named::Several,
        _ => Named::Nothing,
    }
}
