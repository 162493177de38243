//! Interviews and what belongs to them, put into the table anew for each request of a sample.

use chrono::Duration;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{InterviewId, RoomId, UserId};
use hirelog_domain::interviews::{
    Availability, DiaryDay, Interview, InterviewKind, InterviewSettings, Invitation, Minutes, Plan, Room, days_of,
};
use hirelog_domain::jobs::Job;
use hirelog_domain::time::Instant;
use hirelog_store::{CalendarFeed, Change, Occupied, digest, keys};
use hirelog_testkit::{MIDDAY, ZONE, an_event, id, name};
use serde_json::{Value, json};

use crate::office::Office;

/// The secret of the links to candidates and of calendars.
pub(crate) const SECRET: &str = "the-secret-of-the-link-to-a-candidate";

/// The interview with the own candidate, and the one with the foreign candidate.
pub(crate) fn own_interview() -> InterviewId {
    id(9_020)
}
pub(crate) fn foreign_interview() -> InterviewId {
    id(9_021)
}
pub(crate) fn room() -> RoomId {
    id(9_022)
}

/// Tomorrow at one in the afternoon: a Tuesday.
pub(crate) fn tomorrow() -> Instant {
    MIDDAY + Duration::hours(25)
}

/// A plan as it is sent: tomorrow by video.
pub(crate) fn a_plan(candidate: impl std::fmt::Display, interviewers: &[UserId]) -> Value {
    json!({ "candidate": candidate.to_string(), "kind": "video", "interviewers": interviewers,
        "start": "2026-11-24T13:00", "zone": "Europe/Berlin", "duration_minutes": 60,
        "place": "https://meet.example/abc" })
}

impl Office {
    /// Plans the two interviews of the samples, anew, so that they begin then. In the own one the admin asks, in the
    /// foreign one the colleague.
    pub(crate) async fn plan_interviews(&self, start: Instant) {
        self.reopen_jobs().await;
        self.reopen_candidates().await;
        self.plan_interview(own_interview(), &self.own_candidate, self.admin.id, start).await;
        self.plan_interview(foreign_interview(), &self.foreign_candidate, self.colleague.id, start).await;
    }

    /// Opens the jobs that another sample closed: candidates are put back into open ones.
    async fn reopen_jobs(&self) {
        for job in [&self.own_job, &self.foreign_job] {
            let known: Option<Job> = self.stack.store.get(&keys::job(job.id)).await.unwrap();
            if let Some(closed) = known.filter(|known| known.status != job.status) {
                let event = an_event(self.admin.id, Action::ReopenJob, MIDDAY);
                self.stack.seed(&event, |change| change.update_job(&closed, job)).await;
            }
        }
    }

    /// Puts candidates back whom another sample has decided about: nobody is interviewed then.
    async fn reopen_candidates(&self) {
        for candidate in [&self.own_candidate, &self.foreign_candidate] {
            let key = keys::candidate(candidate.id);
            let known: Option<Candidate> = self.stack.store.get(&key).await.unwrap();
            if known.is_some_and(|known| known.status() != candidate.status()) {
                self.stack.table.delete(&key).await;
            }
        }
        self.bring_back().await;
    }

    async fn plan_interview(&self, id: InterviewId, candidate: &Candidate, interviewer: UserId, start: Instant) {
        let plan = Plan {
            kind: InterviewKind::Video,
            interviewers: [interviewer].into(),
            start,
            zone: ZONE,
            duration: Minutes::new(60).unwrap(),
            room: None,
            place: Some("https://meet.example/abc".into()),
            notes: None,
        };
        let interview = Interview::new(id, candidate, self.admin.id, plan, MIDDAY);
        let side = Invitation::of(id, Vec::new()).with_link(digest(&[SECRET]));
        let days = interview.parties().flat_map(|party| days_of(interview.slot()).map(move |day| (party, day)));
        let days: Vec<_> = days.map(|(party, day)| DiaryDay::empty(party, day)).collect();
        let gone = [keys::interview(id), keys::agenda(id), keys::invitation(id), keys::feedback(id, self.admin.id)];
        for key in gone.into_iter().chain(days.iter().map(|day| keys::diary(day.party, day.day))) {
            self.stack.table.delete(&key).await;
        }
        let event = an_event(self.admin.id, Action::ScheduleInterview, MIDDAY);
        let occupied = Occupied(days);
        let side = Invitation { version: 1, ..side };
        self.put_once(Change::told_by(&event).schedule_interview(&interview, &side, &occupied)).await;
    }

    /// Says when people of the samples can be asked, anew.
    pub(crate) async fn say_availability(&self) {
        for user in [self.admin.id, self.recruiter.id, self.manager.id, self.colleague.id] {
            self.stack.table.delete(&keys::availability(user)).await;
            let said = Availability { version: 1, ..Availability::usual(user, ZONE) };
            let event = an_event(user, Action::UpdateAvailability, MIDDAY);
            self.put_once(Change::told_by(&event).save_availability(0, &said)).await;
        }
    }

    /// Decides about interviews, anew.
    pub(crate) async fn decide_about_interviews(&self) {
        self.stack.table.delete(&keys::interview_settings()).await;
        let usual = InterviewSettings::usual();
        let decided = InterviewSettings { version: 1, ..usual.clone() };
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).save_interview_settings(&usual, &decided)).await;
    }

    /// Opens the admin's calendar.
    pub(crate) async fn open_calendar(&self) {
        let feed = CalendarFeed { user: self.admin.id, secret_hash: digest(&[SECRET]), created_at: MIDDAY, version: 1 };
        let event = an_event(self.admin.id, Action::UpdateCalendarFeed, MIDDAY);
        self.put_once(Change::told_by(&event).open_calendar(&feed)).await;
    }

    /// Adds the room of the samples, anew.
    pub(crate) async fn add_room(&self) {
        self.stack.table.delete(&keys::room(room())).await;
        self.stack.table.delete(&keys::number_of_rooms()).await;
        let room = Room {
            id: room(),
            name: name("Lake"),
            address: Some("2nd floor".into()),
            active: true,
            created_at: MIDDAY,
            version: 1,
        };
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).create_room(&room)).await;
    }
}
