//! An organisation with files, and a worker that is driven until its queue is empty.

use candidates_worker::{Worker, handle};
use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::{Candidate, CandidateFilter, CandidateSource, Language, Order};
use hirelog_domain::ids::{ImportId, TypedId};
use hirelog_domain::imports::{
    Duplicates, FileName, Import, ImportField, ImportFormat, ImportPlan, ImportState, Ordered,
};
use hirelog_domain::jobs::Job;
use hirelog_domain::permissions::Role;
use hirelog_domain::users::User;
use hirelog_sheets::Format;
use hirelog_store::{Change, ImportTask, Store};
use hirelog_testkit::{Fault, Faults, TestStack, a_job, an_event, an_event_id, failed_ids, id, sqs_event};

pub(crate) struct World {
    pub(crate) stack: TestStack,
    pub(crate) recruiter: User,
    pub(crate) job: Job,
}

pub(crate) fn worker_with(stack: &TestStack, store: &Store) -> Worker {
    Worker {
        store: store.clone(),
        queues: stack.queues.clone(),
        bucket: stack.bucket(),
        organisation: stack.organisation.clone(),
        clock: stack.clock.clone(),
    }
}

/// A worker that dies at the call of that number: it is not carried out, or its answer never arrives.
pub(crate) fn mortal(stack: &TestStack, dies_at: usize, how: Fault) -> (Worker, Faults) {
    let faults = Faults::new(move |attempt| match attempt.number.cmp(&dies_at) {
        std::cmp::Ordering::Less => None,
        std::cmp::Ordering::Equal => Some(how),
        std::cmp::Ordering::Greater => Some(Fault::Refused),
    });
    (worker_with(stack, &stack.table.store_through(&faults, 1)), faults)
}

impl World {
    pub(crate) async fn new() -> Self {
        let stack = TestStack::start().await;
        let recruiter = stack.new_user(Role::Recruiter).await;
        let job = a_job(recruiter.id);
        stack.add_job(&job).await;
        Self { stack, recruiter, job }
    }

    pub(crate) fn worker(&self) -> Worker {
        worker_with(&self.stack, &self.stack.store)
    }

    pub(crate) fn ordered(&self) -> Ordered {
        Ordered { by: self.recruiter.id, operation: id(7_000) }
    }

    /// A file that was uploaded, as the API does it.
    pub(crate) async fn upload(&self, text: &str) -> Import {
        let sheet = hirelog_sheets::read(Format::Csv, text.as_bytes()).unwrap();
        let rows: Vec<_> = sheet.rows.iter().map(|row| row.cells.as_slice()).collect();
        let import = Import {
            id: ImportId::new(self.stack.clock.now(), [7; 10]),
            name: FileName::new("people.csv"),
            format: ImportFormat::Csv,
            encoding: sheet.encoding.clone(),
            columns: Import::columns_of(sheet.columns.clone(), &rows),
            rows: u32::try_from(rows.len()).unwrap(),
            state: ImportState::Uploaded,
            plan: None,
            done: 0,
            found: None,
            created: 0,
            skipped: 0,
            undone: 0,
            kept: 0,
            problems: Vec::new(),
            has_problem_file: false,
            failure: None,
            created_at: self.stack.clock.now(),
            by: self.recruiter.id,
            begun: None,
            finished_at: None,
            taken_back: None,
            touched_at: self.stack.clock.now(),
            version: 1,
        };
        self.stack.put_file(&import.source_key(), text.as_bytes()).await;
        let event = an_event(self.recruiter.id, Action::ImportCandidates, self.stack.clock.now());
        self.stack.seed(&event, |change| change.create_import(&import)).await;
        import
    }

    pub(crate) fn plan(&self, import: &Import) -> ImportPlan {
        ImportPlan {
            mapping: import.columns.iter().map(|column| column.suggested).collect(),
            job: Some(self.job.id),
            source: CandidateSource::Other,
            owner: None,
            language: Language::En,
            duplicates: Duplicates::Skip,
        }
    }

    /// Writes a step and puts its task into the queue.
    pub(crate) async fn order(&self, before: &Import, after: &Import, task: ImportTask) {
        let now = self.stack.clock.now();
        let event = an_event(self.recruiter.id, Action::ImportCandidates, now);
        let change = Change::told_by(&event).update_import(before, after).working(&task, an_event_id(now));
        let committed = self.stack.store.commit(change).await.unwrap();
        self.stack.store.deliver(&self.stack.queues, committed.0).await;
        self.stack.drain(Queue::Activity).await;
    }

    pub(crate) async fn check(&self, import: &Import, plan: ImportPlan) -> Import {
        let after = import.check(plan, self.stack.clock.now()).unwrap();
        self.order(import, &after, ImportTask::ImportCheck { import: import.id }).await;
        self.drive().await;
        self.stored().await
    }

    pub(crate) async fn start(&self, import: &Import) -> Import {
        let after = import.start(self.ordered(), self.stack.clock.now()).unwrap();
        self.order(import, &after, ImportTask::ImportRun { import: import.id, from: after.done }).await;
        after
    }

    pub(crate) async fn undo(&self, import: &Import) -> Import {
        let after = import.undo(self.ordered(), self.stack.clock.now()).unwrap();
        self.order(import, &after, ImportTask::ImportUndo { import: import.id, from: after.done }).await;
        after
    }

    /// Uploads, checks and imports a file.
    pub(crate) async fn bring_in(&self, text: &str) -> Import {
        let import = self.upload(text).await;
        let checked = self.check(&import, self.plan(&import)).await;
        self.start(&checked).await;
        self.drive().await;
        self.stored().await
    }

    /// Delivers what is in the queue, and what follows from it, until nothing is left. Gives how many messages there were.
    pub(crate) async fn drive(&self) -> usize {
        let worker = self.worker();
        let mut delivered = 0;
        loop {
            self.sweep().await;
            let bodies = self.stack.drain(Queue::Work).await;
            if bodies.is_empty() {
                return delivered;
            }
            delivered += bodies.len();
            for body in bodies {
                assert_eq!(failed_ids(&handle(sqs_event([body]), &worker).await), Vec::<String>::new());
            }
        }
    }

    /// Sends what a worker that died left in the outbox.
    pub(crate) async fn sweep(&self) {
        let later = self.stack.clock.now() + chrono::Duration::seconds(1);
        let left = self.stack.store.waiting_messages(later, 1_000).await.unwrap();
        let outgoing = left.into_iter().map(|message| hirelog_store::Outgoing {
            queue: Queue::from_name(&message.queue).unwrap(),
            body: message.body,
            waiting: Some(message.id),
        });
        self.stack.store.deliver(&self.stack.queues, outgoing.collect()).await;
    }

    pub(crate) async fn stored(&self) -> Import {
        let id = ImportId::new(self.stack.clock.now(), [7; 10]);
        let known = self.stack.table.items_under("IMPORT#").await;
        let found = known.first().and_then(|item| item["id"].as_s().ok()).map(|text| text.parse().unwrap());
        self.stack.store.import(found.unwrap_or(id), self.stack.clock.now()).await.unwrap().unwrap()
    }

    pub(crate) async fn candidates(&self) -> Vec<Candidate> {
        let (mut all, mut from) = (Vec::new(), None);
        loop {
            let filter = CandidateFilter::default();
            let page = self.stack.store.list_candidates(&filter, Order::Pipeline, 100, from.as_ref()).await.unwrap();
            all.extend(page.items);
            from = page.next;
            if from.is_none() {
                all.sort_by(|a: &Candidate, b| a.mail.cmp(&b.mail));
                return all;
            }
        }
    }

    /// Adds copies of a candidate to the lists, without everything else that belongs to a candidate: many, and quickly.
    pub(crate) async fn multiply(&self, count: u64) {
        let one = self.candidates().await.remove(0);
        let key = hirelog_store::keys::candidate(one.id);
        let items = self.stack.table.items_under(&key.pk).await;
        let item = items.into_iter().find(|item| item["SK"].as_s().unwrap() == &key.sk).unwrap();
        let old = one.id.to_string();
        for n in 0..count {
            let new = id::<hirelog_domain::ids::CandidateId>(20_000 + n).to_string();
            let mut copy = item.clone();
            for value in copy.values_mut() {
                if let Ok(text) = value.as_s() {
                    *value = hirelog_aws::dynamodb::types::AttributeValue::S(text.replace(&old, &new));
                }
            }
            let put = self.stack.table.client.put_item().table_name(hirelog_testkit::TABLE).set_item(Some(copy));
            put.send().await.unwrap();
        }
    }

    pub(crate) async fn names(&self) -> Vec<String> {
        self.candidates().await.into_iter().map(|candidate| candidate.name.into()).collect()
    }

    pub(crate) async fn told(&self, action: Action) -> Vec<Event> {
        self.sweep().await;
        let events = self.stack.drain(Queue::Activity).await;
        let mut events: Vec<Event> = events.iter().map(|body| Event::parse(body).unwrap()).collect();
        events.retain(|event| event.action == action);
        events.sort_by_key(|event| event.id);
        events.dedup_by_key(|event| event.id);
        events
    }
}

/// A file of that many people.
pub(crate) fn people(count: usize) -> String {
    let line = |n: usize| format!("{};person{n}@mail.example;+49 30 55{n:05};Berlin\n", name(n));
    std::iter::once("Name;Mail;Phone;City\n".to_owned()).chain((1..=count).map(line)).collect()
}

/// Names of letters alone that are all different.
pub(crate) fn name(n: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap());
    format!("Ada {}{}{}", letter(n / 676), letter(n / 26), letter(n))
}

pub(crate) fn is_mapped(import: &Import, field: ImportField) -> bool {
    import.columns.iter().any(|column| column.suggested == Some(field))
}
