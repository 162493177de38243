//! A team, its candidates, and interviews that are planned through the store as the API plans them.

use chrono::Duration;
use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{InterviewId, MailId};
use hirelog_domain::interviews::{
    DiaryDay, Interview, InterviewKind, InterviewLetter, Invitation, LetterKind, Minutes, Plan, days_of,
};
use hirelog_domain::jobs::Job;
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_store::{Occupied, Store, keys};
use hirelog_testkit::{MIDDAY, TestStack, ZONE, a_candidate, a_job, an_event, id};
use interviews_cron::{Cron, Done, handle};
use serde::de::IgnoredAny;

pub(crate) struct World {
    pub(crate) stack: TestStack,
    pub(crate) organiser: User,
    pub(crate) ada: User,
    pub(crate) bob: User,
    pub(crate) job: Job,
    pub(crate) candidate: Candidate,
}

impl World {
    pub(crate) async fn open() -> Self {
        let stack = TestStack::start().await;
        let organiser = stack.new_user(Role::Admin).await;
        let [ada, bob] = [stack.new_user(Role::Recruiter).await, stack.new_user(Role::Recruiter).await];
        let job = a_job(organiser.id);
        stack.add_job(&job).await;
        let candidate = a_candidate(&job);
        stack.add_candidate(&candidate).await;
        Self { stack, organiser, ada, bob, job, candidate }
    }

    /// In two days, by video, with Ada.
    pub(crate) fn plan(&self) -> Plan {
        Plan {
            kind: InterviewKind::Video,
            interviewers: [self.ada.id].into(),
            start: MIDDAY + Duration::days(2),
            zone: ZONE,
            duration: Minutes::new(60).unwrap(),
            room: None,
            place: Some("https://meet.example/abc".into()),
            notes: None,
        }
    }

    /// Plans interview number `n`.
    pub(crate) async fn schedule(&self, n: u64, plan: Plan) -> Interview {
        self.schedule_with(n, &self.candidate, plan).await
    }

    pub(crate) async fn schedule_with(&self, n: u64, candidate: &Candidate, plan: Plan) -> Interview {
        let interview = Interview::new(id(n), candidate, self.organiser.id, plan, self.stack.clock.now());
        let side = Invitation::of(interview.id, Vec::new());
        let occupied = self.occupied(&interview).await;
        let event = an_event(self.organiser.id, Action::ScheduleInterview, self.stack.clock.now());
        self.stack.seed(&event, |change| change.schedule_interview(&interview, &side, &occupied)).await;
        interview
    }

    pub(crate) async fn reschedule(&self, before: &Interview, plan: Plan) -> Interview {
        let after = before.rescheduled(plan, self.stack.clock.now()).unwrap();
        let occupied = self.occupied(&after).await;
        let event = an_event(self.organiser.id, Action::RescheduleInterview, self.stack.clock.now());
        self.stack.seed(&event, |change| change.reschedule_interview(before, &after, &occupied)).await;
        after
    }

    pub(crate) async fn cancel(&self, before: &Interview) -> Interview {
        let after = before.cancelled(Some("The budget is gone".into()), self.stack.clock.now()).unwrap();
        let event = an_event(self.organiser.id, Action::CancelInterview, self.stack.clock.now());
        self.stack.seed(&event, |change| change.cancel_interview(before, &after)).await;
        after
    }

    async fn occupied(&self, interview: &Interview) -> Occupied {
        let mut occupied = Occupied::default();
        for party in interview.parties() {
            for day in days_of(interview.slot()) {
                let known: Option<DiaryDay> = self.stack.store.get(&keys::diary(party, day)).await.unwrap();
                occupied.0.push(known.unwrap_or_else(|| DiaryDay::empty(party, day)));
            }
        }
        occupied
    }

    pub(crate) fn cron(&self) -> Cron {
        self.cron_on(self.stack.store.clone())
    }

    pub(crate) fn cron_on(&self, store: Store) -> Cron {
        let (queues, clock) = (self.stack.queues.clone(), self.stack.clock.clone());
        Cron { store, queues, organisation: self.stack.organisation.clone(), clock }
    }

    pub(crate) fn at(&self, moment: Instant) {
        let now = self.stack.clock.now();
        self.stack.clock.advance(moment.since(now));
    }

    pub(crate) async fn run(&self) -> Done {
        handle(IgnoredAny, &self.cron()).await.unwrap()
    }

    /// The mails that were handed to the mailer since the last time, as who, what and about which state.
    pub(crate) async fn mails(&self) -> Vec<(String, LetterKind, u32)> {
        let mut told: Vec<_> = self
            .letters()
            .await
            .into_iter()
            .map(|letter| (letter.to.mail.as_str().to_owned(), letter.kind, letter.sequence))
            .collect();
        told.sort();
        told
    }

    pub(crate) async fn letters(&self) -> Vec<InterviewLetter> {
        let mut letters = Vec::new();
        for body in self.stack.drain(Queue::Mail).await {
            let message: serde_json::Value = serde_json::from_str(&body).unwrap();
            let id: MailId = message["mail"].as_str().unwrap().parse().unwrap();
            let mail: Mail = self.stack.store.get(&keys::mail(id)).await.unwrap().unwrap();
            match mail.content {
                Some(Content::Interview(letter)) => letters.push(*letter),
                other => panic!("{other:?}"),
            }
        }
        letters
    }

    pub(crate) async fn stored(&self, id: InterviewId) -> hirelog_store::InterviewFile {
        self.stack.store.interview_file(id).await.unwrap().unwrap()
    }
}
