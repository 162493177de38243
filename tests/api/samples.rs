//! One request per route, and what is expected of it, written by hand beside the declarations: the tests over all
//! routes compare the two. A route without a sample fails them.

use hirelog_domain::activity::SubjectKind;
use hirelog_domain::consent;
use hirelog_domain::ids::{
    AlertId, CandidateId, DefinitionId, ExportId, ImportId, InterviewId, JobId, LetterId, NoteId, OperationId,
    ResumeId, RoomId, RunId, ScheduleId, UserId, ViewId,
};
use hirelog_domain::imports::ImportState;
use hirelog_domain::users::User;
use hirelog_testkit::{Client, MIDDAY, Reply, id};
use hirelog_tests::{DeclaredRoute, declared_routes};
use serde_json::{Value, json};

use crate::alerts::{alert, some_rules};
use crate::meetings::{SECRET, a_plan, foreign_interview, own_interview, room, tomorrow};
use crate::office::{CODE, INVITE_TOKEN, LINK_TOKEN, Office};
use crate::resumes_read::{a_review, brought_resume, foreign_resume, own_resume, some_models};

/// What a successful request is told to be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    Nothing,
    /// The thing in the path.
    Path,
    /// The person who asks.
    Caller,
    /// Somebody else of the team, whom the thing in the path is about.
    Colleague,
    /// The session that the answer opens.
    NewSession,
    /// The session that is ended.
    EndedSession,
    Invite,
    /// The thing that the answer shows.
    Made(SubjectKind),
    /// One of many candidates in the body: each succeeds or fails on its own.
    OneOfMany,
    /// The words of a letter.
    Words,
    /// What was decided about interviews.
    InterviewSettings,
    /// What was decided about the log.
    Recording,
    /// The interview with the own candidate.
    OwnInterview,
    /// The rules of alerts.
    AlertSettings,
    /// How people are compared.
    AnalyticsSettings,
    /// How resumes are read.
    ExtractionSettings,
}

pub(crate) struct Sample {
    pub(crate) route: &'static str,
    /// Admin, recruiter, hiring manager, viewer: `a`ll, `o`wn jobs, `-` nothing; or `public`.
    pub(crate) may: &'static str,
    pub(crate) status: u16,
    pub(crate) writes: bool,
    pub(crate) about: About,
}

const fn reads(route: &'static str, may: &'static str, about: About) -> Sample {
    Sample { route, may, status: 200, writes: false, about }
}

const fn writes(route: &'static str, may: &'static str, status: u16, about: About) -> Sample {
    Sample { route, may, status, writes: true, about }
}

use About::{
    AlertSettings, AnalyticsSettings, Caller, Colleague, EndedSession, ExtractionSettings, InterviewSettings, Invite,
    Made, NewSession, Nothing, OneOfMany, OwnInterview, Path, Recording, Words,
};

pub(crate) const SAMPLES: [Sample; 152] = [
    Sample { route: "GET /api/v1/health", may: "public", status: 204, writes: false, about: Nothing },
    Sample { route: "POST /api/v1/auth/sign-in", may: "public", status: 202, writes: false, about: Nothing },
    writes("POST /api/v1/auth/sign-in/link", "public", 204, NewSession),
    writes("POST /api/v1/auth/sign-in/code", "public", 204, NewSession),
    writes("POST /api/v1/auth/invites/accept", "public", 204, Invite),
    writes("POST /api/v1/auth/sign-out", "aaaa", 204, EndedSession),
    reads("GET /api/v1/me", "aaaa", Nothing),
    writes("PUT /api/v1/me/consent", "aaaa", 200, Caller),
    writes("DELETE /api/v1/me/consent", "aaaa", 200, Caller),
    reads("GET /api/v1/me/sessions", "aaaa", Nothing),
    writes("DELETE /api/v1/me/sessions/{session}", "aaaa", 204, EndedSession),
    reads("GET /api/v1/users/directory", "aaaa", Nothing),
    reads("GET /api/v1/users", "a---", Nothing),
    writes("POST /api/v1/users/invites", "a---", 201, Made(SubjectKind::Invite)),
    reads("GET /api/v1/users/invites", "a---", Nothing),
    reads("GET /api/v1/users/{id}", "a---", Path),
    writes("PUT /api/v1/users/{id}/role", "a---", 200, Path),
    writes("POST /api/v1/users/{id}/deactivate", "a---", 200, Path),
    writes("DELETE /api/v1/users/{id}/record", "a---", 204, Path),
    reads("GET /api/v1/jobs", "aaoa", Nothing),
    reads("GET /api/v1/jobs/directory", "aaoa", Nothing),
    writes("POST /api/v1/jobs", "aao-", 201, Made(SubjectKind::Job)),
    reads("GET /api/v1/jobs/{id}", "aaoa", Path),
    writes("PATCH /api/v1/jobs/{id}", "aao-", 200, Path),
    writes("POST /api/v1/jobs/{id}/close", "aao-", 200, Path),
    writes("POST /api/v1/jobs/{id}/reopen", "aao-", 200, Path),
    reads("GET /api/v1/jobs/{id}/pipeline", "aaoa", Path),
    reads("GET /api/v1/candidates", "aaoa", Nothing),
    reads("GET /api/v1/candidates/search", "aaoa", Nothing),
    reads("GET /api/v1/candidates/board", "aaoa", Nothing),
    reads("POST /api/v1/candidates/duplicates", "aao-", Nothing),
    writes("POST /api/v1/candidates/{id}/merge", "aa--", 200, Path),
    writes("POST /api/v1/candidates/{id}/erase", "aa--", 204, Path),
    reads("POST /api/v1/candidates/bulk/status/preview", "aao-", Nothing),
    writes("POST /api/v1/candidates/bulk/status", "aao-", 200, OneOfMany),
    writes("POST /api/v1/candidates/bulk/undo", "aao-", 200, OneOfMany),
    writes("POST /api/v1/candidates", "aao-", 201, Made(SubjectKind::Candidate)),
    reads("GET /api/v1/candidates/{id}", "aaoa", Path),
    reads("GET /api/v1/candidates/{id}/moves", "aao-", Path),
    writes("PATCH /api/v1/candidates/{id}", "aao-", 200, Path),
    writes("POST /api/v1/candidates/{id}/status", "aao-", 200, Path),
    writes("POST /api/v1/candidates/{id}/notes", "aao-", 201, Path),
    writes("DELETE /api/v1/candidates/{id}/notes/{note}", "aao-", 204, Path),
    reads("GET /api/v1/candidates/{id}/letter", "aao-", Path),
    writes("POST /api/v1/candidates/{id}/letters/{letter}/cancel", "aao-", 200, Path),
    reads("GET /api/v1/letter-templates", "aaoa", Nothing),
    writes("PUT /api/v1/letter-templates/{status}/{language}", "a---", 200, Words),
    writes("DELETE /api/v1/letter-templates/{status}/{language}", "a---", 204, Words),
    reads("GET /api/v1/candidates/views", "aaoa", Nothing),
    writes("POST /api/v1/candidates/views", "aaoa", 201, Caller),
    writes("DELETE /api/v1/candidates/views/{view}", "aaoa", 204, Caller),
    reads("GET /api/v1/candidates/retention", "aaoa", Nothing),
    writes("POST /api/v1/candidates/imports", "aa--", 201, Made(SubjectKind::Import)),
    reads("GET /api/v1/candidates/imports", "aa--", Nothing),
    reads("GET /api/v1/candidates/imports/{id}", "aa--", Path),
    reads("GET /api/v1/candidates/imports/{id}/problems", "aa--", Path),
    writes("POST /api/v1/candidates/imports/{id}/check", "aa--", 202, Path),
    writes("POST /api/v1/candidates/imports/{id}/start", "aa--", 202, Path),
    writes("POST /api/v1/candidates/imports/{id}/undo", "aa--", 202, Path),
    writes("POST /api/v1/candidates/exports", "aa--", 202, Made(SubjectKind::Export)),
    reads("GET /api/v1/candidates/exports", "aa--", Nothing),
    reads("GET /api/v1/candidates/exports/{id}", "aa--", Path),
    reads("GET /api/v1/candidates/exports/{id}/file", "aa--", Path),
    reads("GET /api/v1/resumes/forms", "aao-", Nothing),
    writes("POST /api/v1/resumes", "aao-", 202, Made(SubjectKind::Resume)),
    reads("GET /api/v1/resumes/states", "aao-", Nothing),
    reads("GET /api/v1/resumes", "aao-", Nothing),
    reads("GET /api/v1/candidates/{id}/resumes", "aao-", Path),
    reads("GET /api/v1/resumes/{id}", "aao-", Path),
    reads("GET /api/v1/resumes/{id}/file", "aao-", Path),
    writes("POST /api/v1/resumes/{id}/hold", "aao-", 200, Path),
    writes("POST /api/v1/resumes/{id}/release", "aao-", 200, Path),
    writes("POST /api/v1/resumes/{id}/vet", "aao-", 202, Path),
    writes("POST /api/v1/resumes/{id}/discard", "aao-", 200, Path),
    writes("POST /api/v1/resumes/{id}/review", "aao-", 200, Path),
    reads("GET /api/v1/settings/extraction", "a---", Nothing),
    writes("PUT /api/v1/settings/extraction", "a---", 200, ExtractionSettings),
    reads("GET /api/v1/interviews", "aaoa", Nothing),
    writes("POST /api/v1/interviews", "aao-", 201, Made(SubjectKind::Interview)),
    reads("GET /api/v1/interviews/slots", "aao-", Nothing),
    reads("GET /api/v1/interviews/{id}", "aaoa", Path),
    writes("PUT /api/v1/interviews/{id}", "aao-", 200, Path),
    writes("POST /api/v1/interviews/{id}/cancel", "aao-", 200, Path),
    writes("POST /api/v1/interviews/{id}/complete", "aao-", 200, Path),
    writes("POST /api/v1/interviews/{id}/no-show", "aao-", 200, Path),
    writes("POST /api/v1/interviews/{id}/mute", "aao-", 200, Path),
    writes("PUT /api/v1/interviews/{id}/offered", "aao-", 200, Path),
    writes("POST /api/v1/interviews/{id}/feedback", "aao-", 204, Path),
    reads("GET /api/v1/availability/{id}", "aaoa", Path),
    writes("PUT /api/v1/availability/{id}", "a---", 200, Path),
    writes("PUT /api/v1/availability", "aao-", 200, Caller),
    reads("GET /api/v1/rooms", "aaoa", Nothing),
    writes("POST /api/v1/rooms", "a---", 201, Made(SubjectKind::Room)),
    writes("PUT /api/v1/rooms/{id}", "a---", 200, Path),
    reads("GET /api/v1/settings/interviews", "aaoa", Nothing),
    writes("PUT /api/v1/settings/interviews", "a---", 200, InterviewSettings),
    reads("GET /api/v1/calendar", "aaaa", Nothing),
    writes("POST /api/v1/calendar", "aaaa", 200, Caller),
    writes("DELETE /api/v1/calendar", "aaaa", 204, Caller),
    reads("GET /api/v1/calendar/{file}", "public", Nothing),
    reads("GET /api/v1/invitations/{token}", "public", Nothing),
    writes("POST /api/v1/invitations/{token}/answer", "public", 200, OwnInterview),
    reads("GET /api/v1/admin/mails/uncertain", "a---", Nothing),
    reads("GET /api/v1/me/activity", "aaaa", Caller),
    reads("GET /api/v1/admin/activity/{id}", "a---", Path),
    reads("GET /api/v1/admin/feed", "a---", Nothing),
    reads("GET /api/v1/admin/alerts", "a---", Nothing),
    reads("GET /api/v1/admin/alerts/{id}", "a---", Colleague),
    writes("PUT /api/v1/admin/alerts/{id}", "a---", 200, Path),
    reads("GET /api/v1/settings/alerts", "a---", Nothing),
    writes("PUT /api/v1/settings/alerts", "a---", 200, AlertSettings),
    reads("GET /api/v1/me/record", "aaaa", Caller),
    reads("GET /api/v1/me/record/views", "aaaa", Caller),
    reads("GET /api/v1/admin/reconciliation", "a---", Nothing),
    reads("GET /api/v1/settings/recording", "a---", Nothing),
    writes("PUT /api/v1/settings/recording", "a---", 200, Recording),
    reads("GET /api/v1/admin/metrics", "a---", Nothing),
    reads("GET /api/v1/admin/team-analytics", "a---", Nothing),
    reads("GET /api/v1/admin/dashboard", "a---", Nothing),
    reads("GET /api/v1/admin/leaderboard", "a---", Nothing),
    reads("GET /api/v1/admin/heatmap", "a---", Nothing),
    reads("GET /api/v1/admin/heatmap/rows", "a---", Nothing),
    reads("GET /api/v1/admin/trends", "a---", Nothing),
    reads("GET /api/v1/admin/funnel", "a---", Nothing),
    reads("GET /api/v1/admin/sources", "a---", Nothing),
    reads("GET /api/v1/admin/forecast", "a---", Nothing),
    reads("GET /api/v1/admin/explain", "a---", Nothing),
    reads("GET /api/v1/admin/performance/{id}", "a---", Path),
    reads("GET /api/v1/me/performance", "aaaa", Caller),
    reads("GET /api/v1/settings/analytics", "a---", Nothing),
    writes("PUT /api/v1/settings/analytics", "a---", 200, AnalyticsSettings),
    writes("POST /api/v1/admin/export-report", "a---", 202, Made(SubjectKind::ReportRun)),
    writes("POST /api/v1/admin/reports/export/daily", "a---", 202, Made(SubjectKind::ReportRun)),
    writes("POST /api/v1/admin/reports/export/weekly", "a---", 202, Made(SubjectKind::ReportRun)),
    writes("POST /api/v1/admin/reports/export/monthly", "a---", 202, Made(SubjectKind::ReportRun)),
    reads("GET /api/v1/admin/reports", "a---", Nothing),
    reads("GET /api/v1/admin/reports/{id}", "a---", Path),
    writes("POST /api/v1/admin/reports/{id}/cancel", "a---", 200, Path),
    reads("GET /api/v1/admin/reports/{id}/files/{format}", "a---", Path),
    reads("GET /api/v1/admin/report-definitions", "a---", Nothing),
    writes("POST /api/v1/admin/report-definitions", "a---", 201, Made(SubjectKind::ReportDefinition)),
    reads("GET /api/v1/admin/report-definitions/standard", "a---", Nothing),
    reads("POST /api/v1/admin/report-definitions/preview", "a---", Nothing),
    reads("GET /api/v1/admin/report-definitions/{id}", "a---", Path),
    writes("PUT /api/v1/admin/report-definitions/{id}", "a---", 200, Path),
    writes("DELETE /api/v1/admin/report-definitions/{id}", "a---", 204, Path),
    reads("GET /api/v1/admin/report-schedules", "a---", Nothing),
    writes("POST /api/v1/admin/report-schedules", "a---", 201, Made(SubjectKind::ReportSchedule)),
    reads("GET /api/v1/admin/report-schedules/{id}", "a---", Path),
    writes("PUT /api/v1/admin/report-schedules/{id}", "a---", 200, Path),
    writes("DELETE /api/v1/admin/report-schedules/{id}", "a---", 204, Path),
    writes("POST /api/v1/admin/report-schedules/{id}/test", "a---", 202, Made(SubjectKind::ReportRun)),
];

/// Which thing a request names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Within a hiring manager's reach.
    Own,
    /// Outside of it.
    Foreign,
    /// Nowhere.
    Absent,
    /// An identifier that is none.
    Malformed,
}

/// Every declared route with its sample.
pub(crate) fn routes() -> Vec<(DeclaredRoute, &'static Sample)> {
    let of = |route: DeclaredRoute| {
        let name = format!("{} {}", route.method, route.path);
        let sample = SAMPLES.iter().find(|sample| sample.route == name);
        (route, sample.unwrap_or_else(|| panic!("{name} has no sample in tests/api/samples.rs")))
    };
    declared_routes().into_iter().map(of).collect()
}

impl Sample {
    pub(crate) fn takes_id(&self) -> bool {
        self.route.contains("{id}")
    }

    /// True where a job decides about it, in path, query or body.
    pub(crate) fn depends_on_job(&self) -> bool {
        let things = [
            "/jobs/{id}",
            "/candidates/{id}",
            "/interviews/{id}",
            "/interviews/slots",
            "POST /api/v1/interviews",
            "/resumes/{id}",
        ];
        let by_path = things.iter().any(|thing| self.route.contains(thing));
        by_path || self.lists_candidates() || matches!(self.route, "POST /api/v1/candidates" | "POST /api/v1/resumes")
    }

    fn lists_candidates(&self) -> bool {
        let lists = ["GET /api/v1/candidates", "GET /api/v1/candidates/search", "GET /api/v1/candidates/board"];
        lists.contains(&self.route)
    }

    pub(crate) fn method(&self) -> &'static str {
        self.route.split_once(' ').unwrap().0
    }

    pub(crate) fn path(&self, office: &Office, target: Target, session: &str) -> String {
        let template = self.route.split_once(' ').unwrap().1;
        let path = template.replace("{id}", &self.id(office, target)).replace("{session}", session);
        let path = path.replace("{format}", "pdf").replace("{status}", "rejected").replace("{language}", "de");
        let path = path.replace("{note}", &note().to_string()).replace("{letter}", &letter().to_string());
        let path = path.replace("{view}", &view().to_string());
        let path = path.replace("{file}", &format!("{}.{SECRET}.ics", office.admin.id));
        let path = path.replace("{token}", &format!("{}.{SECRET}", own_interview()));
        match (self.route, target) {
            ("GET /api/v1/interviews", _) => format!("{path}?from=2026-11-23T00:00:00Z&to=2026-11-30T00:00:00Z"),
            ("GET /api/v1/interviews/slots", _) => format!(
                "{path}?candidate={}&interviewers={}&from=2026-11-23T00:00:00Z&to=2026-11-25T00:00:00Z",
                candidate(office, target),
                office.admin.id
            ),
            (UPLOAD, _) => format!("{path}?name=people.csv"),
            ("GET /api/v1/resumes/forms", _) => format!("{path}?count=2"),
            ("GET /api/v1/resumes/states", _) => format!("{path}?ids={},{}", own_resume(), foreign_resume()),
            ("GET /api/v1/admin/heatmap/rows", _) => format!("{path}?weekday=1&hour=11"),
            ("GET /api/v1/admin/trends" | "GET /api/v1/admin/explain", _) => format!("{path}?metric=hires"),
            ("GET /api/v1/candidates/search", _) => format!("{path}?text=candidate&job={}", job(office, target)),
            ("GET /api/v1/candidates/{id}/letter", _) => format!("{path}?to=rejected"),
            (_, _) if self.lists_candidates() => format!("{path}?job={}", job(office, target)),
            _ => path,
        }
    }

    /// The identifier in the path.
    pub(crate) fn id(&self, office: &Office, target: Target) -> String {
        let kind = self.route.split('/').nth(3).unwrap_or_default();
        match (kind, target) {
            (_, Target::Malformed) => "not-an-id".into(),
            (_, Target::Absent) if self.route.contains("ports/{id}") && kind == "candidates" => {
                id::<ImportId>(404).to_string()
            }
            (_, _) if self.route.contains("/imports/{id}") => import().to_string(),
            (_, _) if self.route.contains("/exports/{id}") => export().to_string(),
            ("jobs", _) => job(office, target),
            ("interviews", Target::Own) => own_interview().to_string(),
            ("interviews", Target::Foreign) => foreign_interview().to_string(),
            ("interviews", Target::Absent) => id::<InterviewId>(404).to_string(),
            ("resumes", Target::Own) => own_resume().to_string(),
            ("resumes", Target::Foreign) => foreign_resume().to_string(),
            ("resumes", Target::Absent) => id::<ResumeId>(404).to_string(),
            ("rooms", Target::Absent) => id::<RoomId>(404).to_string(),
            ("rooms", _) => room().to_string(),
            ("candidates", Target::Own) => office.own_candidate.id.to_string(),
            ("candidates", Target::Foreign) => office.foreign_candidate.id.to_string(),
            ("candidates", _) => id::<CandidateId>(404).to_string(),
            ("admin", Target::Absent) if self.route.contains("/alerts/") => id::<AlertId>(404).to_string(),
            ("admin", _) if self.route.contains("/alerts/") => alert().to_string(),
            ("admin", Target::Absent) if self.route.contains("definitions") => id::<DefinitionId>(404).to_string(),
            ("admin", _) if self.route.contains("definitions") => definition().to_string(),
            ("admin", Target::Absent) if self.route.contains("schedules") => id::<ScheduleId>(404).to_string(),
            ("admin", _) if self.route.contains("schedules") => schedule().to_string(),
            ("admin", Target::Absent) if self.route.contains("reports") => id::<RunId>(404).to_string(),
            ("admin", _) if self.route.contains("reports") => office.run.id.to_string(),
            (_, Target::Absent) => id::<UserId>(404).to_string(),
            _ => office.colleague.id.to_string(),
        }
    }

    /// The body as it is sent.
    pub(crate) fn text(&self, office: &Office, target: Target) -> Option<String> {
        match self.route {
            UPLOAD => Some("Name;Mail\nGrace Hopper;grace@mail.example\n".into()),
            _ => self.body(office, target).map(|body| body.to_string()),
        }
    }

    pub(crate) fn body(&self, office: &Office, target: Target) -> Option<Value> {
        Some(match self.route {
            "POST /api/v1/auth/sign-in" => json!({ "mail": office.colleague.mail }),
            "POST /api/v1/auth/sign-in/link" => json!({ "challenge": office.challenge.id, "token": LINK_TOKEN }),
            "POST /api/v1/auth/sign-in/code" => json!({ "code": CODE }),
            "POST /api/v1/auth/invites/accept" => json!({ "invite": office.invite.id, "token": INVITE_TOKEN }),
            "PUT /api/v1/me/consent" => json!({ "version": consent::VERSION }),
            "POST /api/v1/users/invites" => {
                json!({ "mail": "ada@northwind.example", "name": "Ada", "role": "recruiter" })
            }
            "PUT /api/v1/users/{id}/role" => json!({ "role": "viewer" }),
            "POST /api/v1/jobs" => a_new_job(),
            "PATCH /api/v1/jobs/{id}" => json!({ "title": "Staff engineer" }),
            "POST /api/v1/jobs/{id}/close" => json!({ "reason": "filled" }),
            "POST /api/v1/candidates" => a_new_candidate(&job(office, target)),
            "PATCH /api/v1/candidates/{id}" => json!({ "location": "Hamburg" }),
            "POST /api/v1/candidates/{id}/status" => screening(),
            "POST /api/v1/candidates/duplicates" => json!({ "name": office.own_candidate.name }),
            "POST /api/v1/candidates/{id}/merge" => {
                let other = if target == Target::Foreign { &office.own_candidate } else { &office.foreign_candidate };
                json!({ "from": other.id, "from_version": 1, "take": ["phone"] })
            }
            "POST /api/v1/candidates/{id}/erase" => json!({ "reason": "request" }),
            "POST /api/v1/candidates/bulk/status/preview" => {
                json!({ "ids": [office.own_candidate.id], "to": "screened" })
            }
            "POST /api/v1/candidates/bulk/status" => {
                let mut body = screening();
                body["candidates"] = json!([{ "id": office.own_candidate.id, "version": 1 }]);
                body
            }
            "POST /api/v1/candidates/bulk/undo" => {
                json!({ "operation_id": id::<OperationId>(9_004), "ids": [office.own_candidate.id] })
            }
            "POST /api/v1/candidates/{id}/notes" => json!({ "text": "Look!", "mentions": [office.colleague.id] }),
            "PUT /api/v1/letter-templates/{status}/{language}" => {
                json!({ "subject": "Nein", "text": "Hallo {candidate}" })
            }
            "POST /api/v1/candidates/views" => json!({ "name": "Mine", "query": "status=new" }),
            "POST /api/v1/candidates/imports/{id}/check" => {
                json!({ "mapping": ["name", "mail"], "job": office.own_job.id,
                "source": "other", "owner": null, "language": "en", "duplicates": "skip" })
            }
            "POST /api/v1/candidates/exports" => json!({ "format": "csv", "filter": { "status": ["new"] } }),
            "PUT /api/v1/admin/alerts/{id}" => json!({ "state": "acknowledged" }),
            "PUT /api/v1/settings/alerts" => some_rules(office),
            "PUT /api/v1/settings/analytics" => {
                json!({ "weights": [{ "metric": "hires", "axis": "result", "weight": 20 }],
                "minimum_days": 3, "minimum_volume": 5, "show_own_rank": true })
            }
            "PUT /api/v1/settings/recording" => json!({ "retention_days": 60, "full_addresses": false }),
            _ => {
                let of_resume = self.resume_body(office, target);
                return of_resume.or_else(|| self.report_body()).or_else(|| self.interview_body(office, target));
            }
        })
    }

    /// The body of a request about resumes.
    fn resume_body(&self, office: &Office, target: Target) -> Option<Value> {
        Some(match self.route {
            "POST /api/v1/resumes" => {
                json!({ "id": brought_resume(), "file_name": "cv.pdf", "job": job(office, target) })
            }
            "POST /api/v1/resumes/{id}/review" => a_review(),
            "PUT /api/v1/settings/extraction" => some_models(),
            _ => return None,
        })
    }

    /// The body of a request about reports.
    fn report_body(&self) -> Option<Value> {
        Some(match self.route {
            "POST /api/v1/admin/export-report" => json!({ "kind": "weekly", "formats": ["pdf"] }),
            "POST /api/v1/admin/report-definitions" | "PUT /api/v1/admin/report-definitions/{id}" => {
                json!({ "title": "Hires by job", "layout": a_layout(), "shared": true })
            }
            "POST /api/v1/admin/report-schedules" | "PUT /api/v1/admin/report-schedules/{id}" => a_schedule(),
            "POST /api/v1/admin/report-definitions/preview" => {
                json!({ "layout": a_layout(), "from": "2026-11-01", "to": "2026-11-22" })
            }
            route if route.contains("/export/") => json!({}),
            _ => return None,
        })
    }

    /// The body of a request about interviews.
    fn interview_body(&self, office: &Office, target: Target) -> Option<Value> {
        Some(match self.route {
            "POST /api/v1/interviews" => a_plan(candidate(office, target), &[office.recruiter.id]),
            "PUT /api/v1/interviews/{id}" => a_plan(candidate(office, target), &[office.admin.id]),
            "POST /api/v1/interviews/{id}/cancel" => json!({ "reason": "The position is filled" }),
            "POST /api/v1/interviews/{id}/mute" => json!({ "minutes_before": 60 }),
            "PUT /api/v1/interviews/{id}/offered" => json!({ "offered": ["2026-11-25T13:00"] }),
            "POST /api/v1/interviews/{id}/feedback" => some_feedback(),
            "PUT /api/v1/availability/{id}" | "PUT /api/v1/availability" => some_hours(),
            "POST /api/v1/rooms" | "PUT /api/v1/rooms/{id}" => json!({ "name": "Forest", "address": "1st floor" }),
            "PUT /api/v1/settings/interviews" => {
                json!({ "remind_before_minutes": [60], "feedback_after_hours": 1, "scorecards": {
                    "phone": ["Motivation"], "video": ["Skills"], "in_person": ["Skills"] } })
            }
            "POST /api/v1/invitations/{token}/answer" => json!({ "kind": "confirmed" }),
            _ => return None,
        })
    }

    /// Prepares the headers of the request: all things of a fresh office have version 1.
    pub(crate) fn dressed(&self, client: &Client) -> Client {
        if self.route == UPLOAD {
            return client.with("content-type", "text/csv");
        }
        let versioned = ["letter-templates", "PUT /api/v1/availability", "settings/"];
        let changes = self.takes_id() || versioned.iter().any(|part| self.route.contains(part));
        let changes = self.writes && changes;
        if changes { client.if_match(1) } else { client.clone() }
    }

    /// Brings about what a request needs beyond a fresh office: a closed job, a move that can be taken back, a candidate
    /// in the place of the one that the request before took away.
    pub(crate) async fn prepare(&self, office: &Office) {
        match self.route {
            "POST /api/v1/jobs/{id}/reopen" => office.close_jobs().await,
            "POST /api/v1/candidates/bulk/undo" => office.move_candidate(id(9_004)).await,
            "POST /api/v1/candidates/{id}/erase" | "POST /api/v1/candidates/{id}/merge" => office.bring_back().await,
            "DELETE /api/v1/candidates/{id}/notes/{note}" => office.write_note(note()).await,
            "POST /api/v1/candidates/{id}/letters/{letter}/cancel" => office.write_letter(letter()).await,
            route if self.writes && route.contains("letter-templates") => office.write_words().await,
            "DELETE /api/v1/candidates/views/{view}" => office.keep_view(view()).await,
            "POST /api/v1/candidates/imports/{id}/undo" => office.put_import(import(), ImportState::Done).await,
            route if route.contains("/imports/{id}") => office.put_import(import(), ImportState::Checked).await,
            "POST /api/v1/interviews/{id}/complete"
            | "POST /api/v1/interviews/{id}/no-show"
            | "POST /api/v1/interviews/{id}/feedback" => {
                office.plan_interviews(MIDDAY - chrono::Duration::minutes(30)).await;
            }
            route if route.contains("/interviews/{id}") || route.contains("/invitations/") => {
                office.plan_interviews(tomorrow()).await;
            }
            route if route.starts_with("PUT /api/v1/availability") => office.say_availability().await,
            "PUT /api/v1/settings/interviews" => office.decide_about_interviews().await,
            "PUT /api/v1/settings/alerts" => office.decide_about_alerts().await,
            route if route.contains("/admin/alerts/{id}") => office.raise_alert().await,
            "PUT /api/v1/settings/analytics" => office.decide_about_comparisons().await,
            "PUT /api/v1/settings/recording" => office.decide_about_the_log().await,
            "POST /api/v1/admin/reports/{id}/cancel" => office.order_again().await,
            route if route.contains("/report-schedules/{id}") => office.keep_schedule(schedule()).await,
            route if route.contains("/report-definitions/{id}") => office.keep_definition(definition()).await,
            "DELETE /api/v1/users/{id}/record" => office.let_colleague_leave().await,
            "DELETE /api/v1/calendar" | "GET /api/v1/calendar/{file}" => office.open_calendar().await,
            "PUT /api/v1/rooms/{id}" => office.add_room().await,
            "POST /api/v1/resumes" => office.bring_file(brought_resume()).await,
            "PUT /api/v1/settings/extraction" => office.decide_about_resumes().await,
            "GET /api/v1/candidates/{id}/resumes" => {
                office.put_resume(own_resume(), office.own_job.id, Some(office.own_candidate.id)).await;
            }
            route if route.contains("/resumes/{id}") => office.put_resumes().await,
            route if route.contains("/candidates/exports/{id}") => office.put_export(export()).await,
            _ => {}
        }
    }

    pub(crate) async fn send(&self, client: &Client, office: &Office, target: Target, caller: Option<&User>) -> Reply {
        self.prepare(office).await;
        let session = ended_session(office, caller).await;
        let path = self.path(office, target, &session);
        let body = self.text(office, target);
        self.dressed(client).send(self.method().parse().unwrap(), &path, body).await
    }
}

/// Identifiers of the things that [`Sample::prepare`] brings about.
fn note() -> NoteId {
    id(9_011)
}
fn letter() -> LetterId {
    id(9_012)
}
fn view() -> ViewId {
    id(9_013)
}

fn import() -> ImportId {
    id(9_014)
}
fn export() -> ExportId {
    id(9_015)
}

pub(crate) fn definition() -> DefinitionId {
    id(9_016)
}

pub(crate) fn schedule() -> ScheduleId {
    id(9_017)
}

/// A report that is made by itself.
pub(crate) fn a_schedule() -> Value {
    json!({ "title": "Hires of the week", "timing": { "days": { "on": "weekly", "weekday": 1 }, "at": "07:30",
        "zone": "Europe/Berlin" }, "content": { "kind": "layout", "layout": a_layout() }, "formats": ["pdf"],
        "recipients": ["ada@example.org"], "skip_empty": true })
}

/// What stands in a report about pipelines.
pub(crate) fn a_layout() -> Value {
    json!({ "about": { "kind": "pipeline" }, "metrics": ["applications", "hired", "hire_rate", "time_to_hire"],
        "by": "job", "sort": { "metric": "hired", "descending": true },
        "charts": [{ "kind": "funnel" }, { "kind": "bars", "metric": "hired" }] })
}

/// The one route that takes a file.
pub(crate) const UPLOAD: &str = "POST /api/v1/candidates/imports";

/// The newest session of a person.
pub(crate) async fn ended_session(office: &Office, caller: Option<&User>) -> String {
    let user = caller.unwrap_or(&office.colleague).id;
    let sessions = office.stack.store.list_sessions(user).await.unwrap_or_default();
    sessions.last().map_or_else(|| office.challenge.id.to_string(), |session| session.id.to_string())
}

fn job(office: &Office, target: Target) -> String {
    match target {
        Target::Own => office.own_job.id.to_string(),
        Target::Foreign => office.foreign_job.id.to_string(),
        Target::Absent | Target::Malformed => id::<JobId>(404).to_string(),
    }
}

fn candidate(office: &Office, target: Target) -> String {
    match target {
        Target::Own => office.own_candidate.id.to_string(),
        Target::Foreign => office.foreign_candidate.id.to_string(),
        Target::Absent | Target::Malformed => id::<CandidateId>(404).to_string(),
    }
}

/// Feedback on an interview by video.
pub(crate) fn some_feedback() -> Value {
    json!({ "ratings": { "Skills": 4, "Problem solving": 5, "Communication": 3, "Motivation": 4 },
        "recommendation": "yes", "text": "Explains well." })
}

fn some_hours() -> Value {
    let day = json!([{ "from": "08:00", "to": "12:00" }, { "from": "13:00", "to": "17:30" }]);
    json!({ "zone": "Europe/Berlin", "hours": [day, day, day, day, [], [], []], "buffer_minutes": 10,
        "absences": [{ "from": "2026-12-24", "to": "2027-01-01" }], "daily_limit": 4 })
}

pub(crate) fn a_new_job() -> Value {
    json!({ "title": "Data engineer", "department": "Engineering", "location": "Hamburg", "openings": 2 })
}

pub(crate) fn a_new_candidate(job: &str) -> Value {
    json!({ "name": "Grace Hopper", "mail": "grace@mail.example", "phone": "+49 30 901820", "location": "Berlin",
        "source": "referral", "job": job })
}

pub(crate) fn screening() -> Value {
    json!({ "to": "screened", "fields": { "screening_score": 4, "screening_notes": "Clear and well prepared" } })
}
