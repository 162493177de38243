//! What is known of a person from before: which weighty things were done, from which networks they signed in. Kept for
//! everybody, as the log is, and no longer than its rows.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::activity::Action;
use crate::ids::UserId;
use crate::time::Instant;

/// What is known of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Whose.
    pub user: UserId,
    /// Since when the person is watched.
    pub since: Instant,
    /// Weighty things that were done.
    #[serde(default)]
    pub actions: BTreeSet<Action>,
    /// Networks of sign-ins, with the last day on which there was one.
    #[serde(default)]
    pub networks: BTreeMap<String, NaiveDate>,
    /// Rises by one with every change; 0 before the first.
    pub version: u64,
}

impl Seen {
    /// Nothing known yet.
    #[must_use]
    pub fn nothing(user: UserId, since: Instant) -> Self {
        Self { user, since, actions: BTreeSet::new(), networks: BTreeMap::new(), version: 0 }
    }
}

/// What a weighty action is called in a sentence; none for everyday work. Weighty is what takes data out, takes them
/// away, moves many at once, or decides about people and settings.
#[must_use]
pub fn weighty(action: Action) -> Option<&'static str> {
    Some(match action {
        Action::ExportCandidates => "took candidates out into a file",
        Action::DownloadExport => "took a link to an exported file",
        Action::ImportCandidates => "brought candidates in from a file",
        Action::UndoImport => "took an import back",
        Action::DeleteCandidate => "erased a candidate",
        Action::MergeCandidates => "made two records one",
        Action::BulkChangeStatus => "moved many candidates at once",
        Action::InviteUser => "invited somebody",
        Action::ChangeRole => "changed somebody's role",
        Action::DeactivateUser => "took somebody's access away",
        Action::UpdateSettings => "changed settings",
        Action::GenerateReport => "ordered a report",
        Action::DownloadReport => "took a link to a report",
        _ => return None,
    })
}
