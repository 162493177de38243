//! Who may do what: one table, read by the API, the UI (through `/me`), the tests and the docs (DESIGN 10).

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ids::JobId;

/// What a person is in the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// HR management: everything.
    Admin,
    /// Moves candidates, plans interviews, vets resumes.
    Recruiter,
    /// The same for own jobs, without delete, import and export.
    HiringManager,
    /// Looks, without contact data and pay.
    Viewer,
}

impl Role {
    /// Every role, in the order of the table's columns.
    pub const ALL: [Self; 4] = [Self::Admin, Self::Recruiter, Self::HiringManager, Self::Viewer];

    /// How far a permission reaches for this role.
    #[must_use]
    pub fn reach(self, permission: Permission) -> Reach {
        let column = Self::ALL.iter().position(|role| *role == self);
        let row = TABLE.iter().find(|(of, _)| *of == permission);
        column.zip(row).map_or(Reach::Nothing, |(column, (_, reaches))| reaches[column])
    }

    /// The permissions that reach something for this role.
    #[must_use]
    pub fn permissions(self) -> Vec<Permission> {
        TABLE.iter().map(|(permission, _)| *permission).filter(|p| self.reach(*p) != Reach::Nothing).collect()
    }
}

/// One thing that a role may or may not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// See jobs.
    ViewJobs,
    /// Create, change and close jobs.
    EditJobs,
    /// See candidates.
    ViewCandidates,
    /// Create and change candidates.
    EditCandidates,
    /// Erase a candidate with everything.
    DeleteCandidates,
    /// Bring candidates in from a file.
    ImportCandidates,
    /// Take candidates out into a file.
    ExportCandidates,
    /// Change a candidate's status.
    MoveCandidates,
    /// Bring a rejected candidate back.
    ReopenCandidates,
    /// Bring resumes in, see what they say, and say what of it is right. They hold contact data.
    VetResumes,
    /// See interviews.
    ViewInterviews,
    /// Plan interviews, move and cancel them.
    EditInterviews,
    /// Interview: be asked to, and say afterwards what it was like.
    Interview,
    /// See mail addresses and telephone numbers of candidates.
    SeeContact,
    /// See offers.
    SeePay,
    /// See who did what, and the team's figures.
    ViewTeamActivity,
    /// Invite people, change their roles, deactivate them.
    ManageUsers,
    /// Order reports and read them.
    OrderReports,
    /// Change what holds for the whole organisation, such as the words of letters.
    EditSettings,
    /// One's own sessions, consent and record.
    OwnAccount,
}

/// How far a permission reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Not at all.
    Nothing,
    /// The jobs that name the person as hiring manager, and their candidates.
    OwnJobs,
    /// Everything.
    All,
}

use Reach::{All, Nothing as No, OwnJobs as Own};

/// The table. Columns: admin, recruiter, hiring manager, viewer.
pub const TABLE: [(Permission, [Reach; 4]); 20] = [
    (Permission::ViewJobs, [All, All, Own, All]),
    (Permission::EditJobs, [All, All, Own, No]),
    (Permission::ViewCandidates, [All, All, Own, All]),
    (Permission::EditCandidates, [All, All, Own, No]),
    (Permission::DeleteCandidates, [All, All, No, No]),
    (Permission::ImportCandidates, [All, All, No, No]),
    (Permission::ExportCandidates, [All, All, No, No]),
    (Permission::MoveCandidates, [All, All, Own, No]),
    (Permission::ReopenCandidates, [All, All, No, No]),
    (Permission::VetResumes, [All, All, Own, No]),
    (Permission::ViewInterviews, [All, All, Own, All]),
    (Permission::EditInterviews, [All, All, Own, No]),
    (Permission::Interview, [All, All, Own, No]),
    (Permission::SeeContact, [All, All, Own, No]),
    (Permission::SeePay, [All, All, Own, No]),
    (Permission::ViewTeamActivity, [All, No, No, No]),
    (Permission::ManageUsers, [All, No, No, No]),
    (Permission::OrderReports, [All, No, No, No]),
    (Permission::EditSettings, [All, No, No, No]),
    (Permission::OwnAccount, [All, All, All, All]),
];

/// The jobs whose data a request may touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every job.
    Everything,
    /// Only these.
    Jobs(BTreeSet<JobId>),
}

impl Scope {
    /// True where data of that job may be touched.
    #[must_use]
    pub fn covers(&self, job: JobId) -> bool {
        match self {
            Self::Everything => true,
            Self::Jobs(jobs) => jobs.contains(&job),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_admin_may_do_everything() {
        assert_eq!(Role::Admin.permissions().len(), TABLE.len());
        assert!(TABLE.iter().all(|(permission, _)| Role::Admin.reach(*permission) == All));
    }

    #[test]
    fn a_viewer_sees_neither_contact_data_nor_pay_and_changes_nothing() {
        let may = Role::Viewer.permissions();

        let expected =
            [Permission::ViewJobs, Permission::ViewCandidates, Permission::ViewInterviews, Permission::OwnAccount];
        assert_eq!(may, expected);
    }

    #[test]
    fn a_hiring_manager_never_reaches_beyond_own_jobs_but_for_the_own_account() {
        for (permission, _) in TABLE.iter().filter(|(p, _)| *p != Permission::OwnAccount) {
            assert_ne!(Role::HiringManager.reach(*permission), All, "{permission:?}");
        }
    }
}
