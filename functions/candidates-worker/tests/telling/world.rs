//! A worker, a team, a job that tells its candidates of rejections, and what became of them.

use std::collections::BTreeSet;

use candidates_worker::{Worker, handle};
use hirelog_aws::{Queue, Queues};
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::{Candidate, HistoryRow, Mover};
use hirelog_domain::ids::{CandidateId, MailId, TypedId};
use hirelog_domain::jobs::{Job, LetterRule};
use hirelog_domain::letters::{Letter, LetterChoice, LetterOrder};
use hirelog_domain::mail::Mail;
use hirelog_domain::notes::Note;
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_domain::workflow::{Fields, Status, plan_move};
use hirelog_store::{Change, Store, keys};
use hirelog_testkit::{TestStack, ZONE, a_candidate, a_job, a_user, an_event, an_event_id, failed_ids, sqs_event};
use serde_json::Value;

pub(crate) struct World {
    pub(crate) stack: TestStack,
    pub(crate) admin: User,
    pub(crate) recruiter: User,
    pub(crate) manager: User,
    pub(crate) viewer: User,
    pub(crate) job: Job,
}

impl World {
    /// A world whose job tells of rejections after that many hours.
    pub(crate) async fn telling_after(hours: Option<u16>) -> Self {
        let stack = TestStack::start().await;
        let [admin, recruiter, manager, viewer] =
            [Role::Admin, Role::Recruiter, Role::HiringManager, Role::Viewer].map(a_user);
        let rule = hours.map(|delay_hours| LetterRule { status: Status::Rejected, delay_hours });
        let job = Job { letters: rule.into_iter().collect(), ..a_job(recruiter.id) };
        let event = an_event(admin.id, Action::CreateJob, job.created_at);
        let team = [&admin, &recruiter, &manager, &viewer];
        stack.seed(&event, |change| team.into_iter().fold(change, Change::create_user).create_job(&job)).await;
        Self { stack, admin, recruiter, manager, viewer, job }
    }

    pub(crate) fn worker(&self) -> Worker {
        self.worker_with(self.stack.store.clone(), self.stack.queues.clone())
    }

    /// A worker whose table or queues are behind something else, such as faults.
    pub(crate) fn worker_with(&self, store: Store, queues: Queues) -> Worker {
        Worker {
            store,
            queues,
            bucket: self.stack.bucket(),
            organisation: self.stack.organisation.clone(),
            clock: self.stack.clock.clone(),
        }
    }

    pub(crate) async fn candidate(&self) -> Candidate {
        let candidate = a_candidate(&self.job);
        self.stack.add_candidate(&candidate).await;
        candidate
    }

    /// Moves a candidate as the API does, and gives the candidate as it is then.
    pub(crate) async fn moved(&self, before: &Candidate, to: Status, choice: LetterChoice) -> Candidate {
        let at = self.stack.clock.now();
        let event = an_event(self.recruiter.id, Action::ChangeStatus, at);
        let mover = Mover { event: event.id, operation: event.operation_id, by: self.recruiter.id, at };
        let planned = plan_move(before.standing.position, to, &fields(to), true, at.day(ZONE)).unwrap();
        let after = before.moved(&planned, &mover);
        let row = HistoryRow::of_move(before, &after, planned.fields, &mover);
        let order = LetterOrder {
            candidate: after.id,
            event: mover.event,
            operation: mover.operation,
            at,
            status: to,
            by: mover.by,
            choice,
        };
        let change = Change::told_by(&event).move_candidate(before, &after, &row).telling(&order, an_event_id(at));
        self.commit(change).await;
        after
    }

    /// Puts a candidate on hold, for that reason.
    pub(crate) async fn held(&self, before: &Candidate, reason: &str) -> Candidate {
        let at = self.stack.clock.now();
        let event = an_event(self.recruiter.id, Action::ChangeStatus, at);
        let mover = Mover { event: event.id, operation: event.operation_id, by: self.recruiter.id, at };
        let fields: Fields = [("hold_reason".to_owned(), reason.into())].into();
        let planned = plan_move(before.standing.position, Status::OnHold, &fields, true, at.day(ZONE)).unwrap();
        let after = before.moved(&planned, &mover);
        let row = HistoryRow::of_move(before, &after, planned.fields, &mover);
        self.commit(Change::told_by(&event).move_candidate(before, &after, &row)).await;
        after
    }

    /// Rejects a candidate with what the job says.
    pub(crate) async fn rejected(&self, before: &Candidate) -> Candidate {
        self.moved(before, Status::Rejected, LetterChoice::Default).await
    }

    /// Takes the last move back, as the API does.
    pub(crate) async fn taken_back(&self, before: &Candidate) -> Candidate {
        let at = self.stack.clock.now();
        let event = an_event(self.recruiter.id, Action::UndoChangeStatus, at);
        let mover = Mover { event: event.id, operation: event.operation_id, by: self.recruiter.id, at };
        let earlier = before.unmoved(before.last_move.unwrap().operation, &mover).unwrap();
        let row = HistoryRow { undoes: true, ..HistoryRow::of_move(before, &earlier, Fields::new(), &mover) };
        self.commit(Change::told_by(&event).unmove_candidate(before, &earlier, &row)).await;
        earlier
    }

    pub(crate) async fn commit(&self, change: Change) {
        let committed = self.stack.store.commit(change).await.unwrap();
        self.stack.store.deliver(&self.stack.queues, committed.0).await;
    }

    /// Writes a note of the recruiter, as the API does.
    pub(crate) async fn noted(&self, candidate: CandidateId, text: &str, mentions: &[&User]) -> Note {
        let at = self.stack.clock.now();
        let event = an_event(self.recruiter.id, Action::AddNote, at);
        let mentions: BTreeSet<_> = mentions.iter().map(|user| user.id).collect();
        let id = TypedId::new(at, hirelog_telemetry::entropy());
        let note = Note { id, at, by: self.recruiter.id, text: text.into(), mentions };
        self.commit(Change::told_by(&event).add_note(candidate, &note, an_event_id(at))).await;
        note
    }

    /// The tasks in the queue.
    pub(crate) async fn tasks(&self) -> Vec<String> {
        self.stack.drain(Queue::Work).await
    }

    /// Does what is in the queue, and what comes of it, until nothing is left.
    pub(crate) async fn work(&self) {
        loop {
            let tasks = self.tasks().await;
            if tasks.is_empty() {
                return;
            }
            assert_eq!(deliver(&self.worker(), &tasks).await, [""; 0], "{tasks:?}");
        }
    }

    pub(crate) async fn letters(&self, candidate: &Candidate) -> Vec<Letter> {
        let file = self.stack.store.candidate_file(candidate).await.unwrap();
        file.letters.into_iter().map(|(_, letter)| letter).collect()
    }

    /// Every mail there is.
    pub(crate) async fn mails(&self) -> Vec<Mail> {
        let mut mails: Vec<Mail> = Vec::new();
        for row in self.stack.table.items_under("MAILING#").await {
            let id: MailId = row["id"].as_s().unwrap().parse().unwrap();
            mails.push(self.stack.store.get(&keys::mail(id)).await.unwrap().unwrap());
        }
        mails.sort_by(|a, b| a.to.cmp(&b.to));
        mails
    }

    /// Mails that the mailer will learn of: their message is in the queue or waits in the outbox.
    pub(crate) async fn announced(&self) -> BTreeSet<MailId> {
        let waiting = self.stack.table.items_under("OUTBOX#").await;
        let waiting = waiting.iter().map(|item| item["body"].as_s().unwrap().clone());
        let bodies: Vec<Value> = waiting
            .chain(self.stack.drain(Queue::Mail).await)
            .map(|body| serde_json::from_str(&body).unwrap())
            .collect();
        bodies.iter().filter_map(|body| body["mail"].as_str()).map(|id| id.parse().unwrap()).collect()
    }

    /// Events of the worker that are recorded: in the queue or in the outbox, each once.
    pub(crate) async fn told(&self, action: Action) -> Vec<Event> {
        let waiting = self.stack.table.items_under("OUTBOX#").await;
        let waiting = waiting.iter().filter(|item| item["queue"].as_s().unwrap() == "activity");
        let waiting = waiting.map(|item| item["body"].as_s().unwrap().clone());
        let bodies = waiting.chain(self.stack.drain(Queue::Activity).await);
        let mut events: Vec<Event> = bodies.map(|body| Event::parse(&body).unwrap()).collect();
        events.sort_by_key(|event| event.id);
        events.dedup_by_key(|event| event.id);
        events.retain(|event| event.action == action);
        events
    }

    pub(crate) fn set_clock(&self, at: &str) {
        let at: Instant = at.parse().unwrap();
        self.stack.clock.advance(at.since(self.stack.clock.now()));
    }
}

/// Delivers messages as one batch; gives the ids of those that failed.
pub(crate) async fn deliver(worker: &Worker, bodies: &[String]) -> Vec<String> {
    failed_ids(&handle(sqs_event(bodies), worker).await)
}

pub(crate) fn letters_due() -> String {
    r#"{"kind":"letters_due"}"#.into()
}

fn fields(to: Status) -> Fields {
    let fields: &[(&str, Value)] = match to {
        Status::Rejected => &[("rejection_reason", "skills".into())],
        Status::Screened => &[("screening_score", 4.into()), ("screening_notes", "Fine".into())],
        Status::OnHold => &[("hold_reason", "Budget".into())],
        Status::New => &[("reopen_reason", "A mistake".into())],
        _ => &[],
    };
    fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}
