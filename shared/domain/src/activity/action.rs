//! The names of everything that is recorded. A name is never reused or changed, and a new one goes to the end: statistics of
//! five years hang on both.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// What was done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum Action { $($(#[$doc])* $variant),+ }

        impl Action {
            /// Every action.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in the API, in events and in the table.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

actions! {
    /// Signed in.
    Login = "login",
    /// Tried to sign in with a wrong or old link or code.
    LoginFailed = "login_failed",
    /// Signed out, or ended another session.
    Logout = "logout",
    /// Looked at the people of the team.
    ListUsers = "list_users",
    /// Looked at one person of the team.
    ViewUser = "view_user",
    /// Invited a person.
    InviteUser = "invite_user",
    /// Accepted an invitation.
    AcceptInvite = "accept_invite",
    /// Changed a person's role.
    ChangeRole = "change_role",
    /// Took a person's access away.
    DeactivateUser = "deactivate_user",
    /// Agreed to be measured.
    GiveConsent = "give_consent",
    /// Said no to being measured.
    WithdrawConsent = "withdraw_consent",
    /// Opened a candidate.
    ViewCandidate = "view_candidate",
    /// Looked through a list of candidates.
    ListCandidates = "list_candidates",
    /// Searched candidates.
    SearchCandidates = "search_candidates",
    /// Added a candidate.
    CreateCandidate = "create_candidate",
    /// Changed a candidate's facts.
    UpdateCandidate = "update_candidate",
    /// Deleted a candidate.
    DeleteCandidate = "delete_candidate",
    /// Looked for records of the same person.
    FindDuplicates = "find_duplicates",
    /// Made two records of one person one.
    MergeCandidates = "merge_candidates",
    /// Moved a candidate.
    ChangeStatus = "change_status",
    /// Asked what a move of many candidates would do.
    PreviewBulkStatus = "preview_bulk_status",
    /// Moved a candidate, as one of many.
    BulkChangeStatus = "bulk_change_status",
    /// Took a move back.
    UndoChangeStatus = "undo_change_status",
    /// Wrote a note about a candidate.
    AddNote = "add_note",
    /// Deleted a note.
    DeleteNote = "delete_note",
    /// Looked at the letter that a move would send.
    PreviewLetter = "preview_letter",
    /// Gave a letter to a candidate to the mailer (Hirelog itself).
    SendLetter = "send_letter",
    /// Stopped a letter before it was sent.
    CancelLetter = "cancel_letter",
    /// Looked at the words of letters.
    ListTemplates = "list_templates",
    /// Changed settings of the organisation.
    UpdateSettings = "update_settings",
    /// Looked at those whose data must be decided about.
    ListRetention = "list_retention",
    /// Reminded somebody of data that will be erased (Hirelog itself).
    RemindRetention = "remind_retention",
    /// Kept a view of the pipeline.
    SaveView = "save_view",
    /// Deleted a view.
    DeleteView = "delete_view",
    /// Brought candidates in from a file.
    ImportCandidates = "import_candidates",
    /// Looked at imports.
    ListImports = "list_imports",
    /// Opened an import.
    ViewImport = "view_import",
    /// Took an import back.
    UndoImport = "undo_import",
    /// Took candidates out into a file.
    ExportCandidates = "export_candidates",
    /// Looked at exports.
    ListExports = "list_exports",
    /// Took a link to an exported file.
    DownloadExport = "download_export",
    /// Brought a resume in.
    UploadResume = "upload_resume",
    /// Read a resume, with or without a language model (Hirelog itself, for who uploaded it).
    VetResume = "vet_resume",
    /// Looked through resumes.
    ListResumes = "list_resumes",
    /// Opened a resume.
    ViewResume = "view_resume",
    /// Took a resume in hand, gave another sign, or let go of it.
    HoldResume = "hold_resume",
    /// Took a link to a resume's file.
    DownloadResume = "download_resume",
    /// Said what of a resume is right.
    ReviewExtraction = "review_extraction",
    /// Took facts of a resume over without a person, as the settings allow (Hirelog itself).
    AcceptExtraction = "accept_extraction",
    /// Threw a resume away.
    DiscardResume = "discard_resume",
    /// Looked through the jobs.
    ListJobs = "list_jobs",
    /// Opened a job.
    ViewJob = "view_job",
    /// Added a job.
    CreateJob = "create_job",
    /// Changed a job.
    UpdateJob = "update_job",
    /// Closed a job.
    CloseJob = "close_job",
    /// Opened a job again.
    ReopenJob = "reopen_job",
    /// Looked at the figures of a job's pipeline.
    ViewPipeline = "view_pipeline",
    /// Looked at the calendar.
    ListInterviews = "list_interviews",
    /// Opened an interview.
    ViewInterview = "view_interview",
    /// Planned an interview.
    ScheduleInterview = "schedule_interview",
    /// Changed when, where or by whom.
    RescheduleInterview = "reschedule_interview",
    /// Cancelled an interview.
    CancelInterview = "cancel_interview",
    /// Said that an interview took place.
    CompleteInterview = "complete_interview",
    /// Said that the candidate did not come.
    MarkNoShow = "mark_no_show",
    /// Looked for free times.
    FindSlots = "find_slots",
    /// Switched a reminder off.
    MuteReminder = "mute_reminder",
    /// Said what an interview was like.
    GiveFeedback = "give_feedback",
    /// Told people of an interview (Hirelog itself).
    TellInterview = "tell_interview",
    /// Reminded people of an interview (Hirelog itself).
    RemindInterview = "remind_interview",
    /// Answered an invitation (the candidate).
    AnswerInvitation = "answer_invitation",
    /// Looked at when somebody can be asked to interview.
    ViewAvailability = "view_availability",
    /// Said when somebody can be asked to interview.
    UpdateAvailability = "update_availability",
    /// Opened or closed the way by which calendar programs read one's interviews.
    UpdateCalendarFeed = "update_calendar_feed",
    /// Looked at mails whose end is not known.
    ListMails = "list_mails",
    /// Looked at the record of what people did.
    ViewActivity = "view_activity",
    /// Looked at the dashboard, at trends or at the figures of pipelines.
    ViewDashboard = "view_dashboard",
    /// Compared people.
    ViewLeaderboard = "view_leaderboard",
    /// Took everything out that is recorded about oneself.
    ExportOwnRecord = "export_own_record",
    /// Looked at who looked at one's own record.
    ViewLooks = "view_looks",
    /// Erased what a person who left is known by.
    EraseUser = "erase_user",
    /// Looked at how the log compares with the histories.
    ViewReconciliation = "view_reconciliation",
    /// Ordered a report.
    GenerateReport = "generate_report",
    /// Stopped the making of a report.
    CancelReport = "cancel_report",
    /// Kept what stands in a report, or changed it.
    SaveReportDefinition = "save_report_definition",
    /// Deleted what stands in a report.
    DeleteReportDefinition = "delete_report_definition",
    /// Made or changed a report that is made by itself.
    ScheduleReport = "schedule_report",
    /// Deleted one.
    DeleteReportSchedule = "delete_report_schedule",
    /// Looked at the reports that are made by themselves.
    ListReportSchedules = "list_report_schedules",
    /// Looked at the numbers of a report before it is ordered.
    PreviewReport = "preview_report",
    /// Finished a report (Hirelog itself).
    FinishReport = "finish_report",
    /// Looked at the reports that were made.
    ListReports = "list_reports",
    /// Took a link to a report's file.
    DownloadReport = "download_report",
    /// Found something that somebody should look at (Hirelog itself).
    RaiseAlert = "raise_alert",
    /// Told people what was found in a day (Hirelog itself).
    TellAlerts = "tell_alerts",
    /// Looked at the alerts.
    ListAlerts = "list_alerts",
    /// Said something about an alert.
    AcknowledgeAlert = "acknowledge_alert",
}

impl std::fmt::Display for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_has_one_name_everywhere() {
        for action in Action::ALL {
            assert_eq!(serde_json::to_value(action).unwrap(), action.as_str());
        }
    }
}
