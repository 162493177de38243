//! One request per route, and what is expected of it, written by hand beside the declarations: the tests over all
//! routes compare the two. A route without a sample fails them.

use hirelog_domain::activity::SubjectKind;
use hirelog_domain::ids::{CandidateId, JobId, RunId, UserId};
use hirelog_domain::users::User;
use hirelog_testkit::{Client, Reply, id};
use hirelog_tests::{DeclaredRoute, declared_routes};
use serde_json::{Value, json};

use crate::office::{CODE, INVITE_TOKEN, LINK_TOKEN, Office};

/// What a successful request is told to be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    Nothing,
    /// The thing in the path.
    Path,
    /// The person who asks.
    Caller,
    /// The session that the answer opens.
    NewSession,
    /// The session that is ended.
    EndedSession,
    Invite,
    /// The thing that the answer shows.
    Made(SubjectKind),
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

use About::{Caller, EndedSession, Invite, Made, NewSession, Nothing, Path};

pub(crate) const SAMPLES: [Sample; 39] = [
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
    reads("GET /api/v1/jobs", "aaoa", Nothing),
    reads("GET /api/v1/jobs/directory", "aaoa", Nothing),
    writes("POST /api/v1/jobs", "aao-", 201, Made(SubjectKind::Job)),
    reads("GET /api/v1/jobs/{id}", "aaoa", Path),
    writes("PATCH /api/v1/jobs/{id}", "aao-", 200, Path),
    writes("POST /api/v1/jobs/{id}/close", "aao-", 200, Path),
    reads("GET /api/v1/candidates", "aaoa", Nothing),
    writes("POST /api/v1/candidates", "aao-", 201, Made(SubjectKind::Candidate)),
    reads("GET /api/v1/candidates/{id}", "aaoa", Path),
    writes("PATCH /api/v1/candidates/{id}", "aao-", 200, Path),
    writes("POST /api/v1/candidates/{id}/status", "aao-", 200, Path),
    reads("GET /api/v1/me/activity", "aaaa", Caller),
    reads("GET /api/v1/admin/activity/{id}", "a---", Path),
    reads("GET /api/v1/admin/feed", "a---", Nothing),
    writes("POST /api/v1/admin/export-report", "a---", 202, Made(SubjectKind::ReportRun)),
    writes("POST /api/v1/admin/reports/export/daily", "a---", 202, Made(SubjectKind::ReportRun)),
    writes("POST /api/v1/admin/reports/export/weekly", "a---", 202, Made(SubjectKind::ReportRun)),
    writes("POST /api/v1/admin/reports/export/monthly", "a---", 202, Made(SubjectKind::ReportRun)),
    reads("GET /api/v1/admin/reports", "a---", Nothing),
    reads("GET /api/v1/admin/reports/{id}", "a---", Path),
    reads("GET /api/v1/admin/reports/{id}/files/{format}", "a---", Path),
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
        let by_path = self.route.contains("/jobs/{id}") || self.route.contains("/candidates/{id}");
        by_path || ["GET /api/v1/candidates", "POST /api/v1/candidates"].contains(&self.route)
    }

    pub(crate) fn method(&self) -> &'static str {
        self.route.split_once(' ').unwrap().0
    }

    pub(crate) fn path(&self, office: &Office, target: Target, session: &str) -> String {
        let template = self.route.split_once(' ').unwrap().1;
        let path = template.replace("{id}", &self.id(office, target)).replace("{session}", session);
        let path = path.replace("{format}", "pdf");
        match (self.route, target) {
            ("GET /api/v1/candidates", _) => format!("{path}?job={}", job(office, target)),
            _ => path,
        }
    }

    /// The identifier in the path.
    pub(crate) fn id(&self, office: &Office, target: Target) -> String {
        let kind = self.route.split('/').nth(3).unwrap_or_default();
        match (kind, target) {
            (_, Target::Malformed) => "not-an-id".into(),
            ("jobs", _) => job(office, target),
            ("candidates", Target::Own) => office.own_candidate.id.to_string(),
            ("candidates", Target::Foreign) => office.foreign_candidate.id.to_string(),
            ("candidates", _) => id::<CandidateId>(404).to_string(),
            ("admin", Target::Absent) if self.route.contains("reports") => id::<RunId>(404).to_string(),
            ("admin", _) if self.route.contains("reports") => office.run.id.to_string(),
            (_, Target::Absent) => id::<UserId>(404).to_string(),
            _ => office.colleague.id.to_string(),
        }
    }

    pub(crate) fn body(&self, office: &Office, target: Target) -> Option<Value> {
        Some(match self.route {
            "POST /api/v1/auth/sign-in" => json!({ "mail": office.colleague.mail }),
            "POST /api/v1/auth/sign-in/link" => json!({ "challenge": office.challenge.id, "token": LINK_TOKEN }),
            "POST /api/v1/auth/sign-in/code" => json!({ "code": CODE }),
            "POST /api/v1/auth/invites/accept" => json!({ "invite": office.invite.id, "token": INVITE_TOKEN }),
            "PUT /api/v1/me/consent" => json!({ "version": 1 }),
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
            "POST /api/v1/admin/export-report" => json!({ "kind": "weekly", "formats": ["pdf"] }),
            route if route.contains("/export/") => json!({}),
            _ => return None,
        })
    }

    /// Prepares the headers of the request: all things of a fresh office have version 1.
    pub(crate) fn dressed(&self, client: &Client) -> Client {
        let changes = self.takes_id() && self.writes;
        if changes { client.if_match(1) } else { client.clone() }
    }

    pub(crate) async fn send(&self, client: &Client, office: &Office, target: Target, caller: Option<&User>) -> Reply {
        let session = ended_session(office, caller).await;
        let path = self.path(office, target, &session);
        let body = self.body(office, target).map(|body| body.to_string());
        self.dressed(client).send(self.method().parse().unwrap(), &path, body).await
    }
}

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
