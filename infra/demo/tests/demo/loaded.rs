//! The demo data, loaded once for all tests that only look at them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use activity_aggregator::{Aggregator, handle};
use demo::Demo;
use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_domain::activity::Event;
use hirelog_domain::candidates::{Candidate, HistoryRow};
use hirelog_domain::ids::{CandidateId, UserId};
use hirelog_domain::jobs::Job;
use hirelog_domain::reports::{Schedule, StatsByUser};
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::User;
use hirelog_store::{Item, Store};
use hirelog_testkit::{TestStack, ZONE, failed_ids, sqs_event};

/// What stands in the table, by key, but for messages that wait.
pub(crate) type Items = BTreeMap<(String, String), Item>;

/// A candidate with the steps, newest first.
pub(crate) struct Told {
    pub(crate) candidate: Candidate,
    pub(crate) history: Vec<HistoryRow>,
}

/// What a load left behind, and what became of it.
pub(crate) struct Loaded {
    pub(crate) users: Vec<User>,
    pub(crate) jobs: Vec<Job>,
    pub(crate) schedules: Vec<Schedule>,
    pub(crate) candidates: Vec<Told>,
    pub(crate) items: Items,
    /// Events that went to the aggregator.
    pub(crate) events: Vec<Event>,
    /// What a second load said, and how much it wrote and told.
    pub(crate) second: (bool, Items, usize),
    /// Everybody's figures, after the aggregator has taken the events.
    pub(crate) figures: StatsByUser,
}

pub(crate) fn demo(stack: &TestStack, store: &Store, now: Instant) -> Demo {
    Demo {
        store: store.clone(),
        queues: stack.queues.clone(),
        backlog: None,
        bucket: stack.bucket(),
        organisation: stack.organisation.clone(),
        now,
    }
}

/// When the data are loaded.
pub(crate) const NOW: &str = "2026-11-22T11:00:00Z";

/// A load in the middle of a Sunday, so that the last working day is not today.
pub(crate) static SUNDAY: LazyLock<Loaded> = LazyLock::new(|| {
    // On a thread of its own: the test that asks first may be inside a runtime.
    let load = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(load(NOW.parse().unwrap()))
    };
    std::thread::spawn(load).join().unwrap()
});

async fn load(now: Instant) -> Loaded {
    let stack = TestStack::start().await;
    let demo = demo(&stack, &stack.store, now);
    assert!(demo.load().await.unwrap());
    let (items, waiting) = items(&stack).await;
    assert!(waiting.is_empty(), "every message was sent");
    let bodies = stack.drain(Queue::Activity).await;
    let said = demo.load().await.unwrap();
    let second = (said, self::items(&stack).await.0, stack.drain(Queue::Activity).await.len());
    let mut events: Vec<_> = bodies.iter().map(|body| Event::parse(body).unwrap()).collect();
    events.sort_by_key(|event| event.at);
    count(&stack, &events).await;
    let today = now.day(ZONE);
    let days = Period { from: today - chrono::Duration::days(61), to: today };
    Loaded {
        users: stack.store.all_users().await.unwrap(),
        jobs: stack.store.list_jobs(None, 100, None).await.unwrap().items,
        candidates: candidates(&stack, &items).await,
        schedules: stack.store.schedules().await.unwrap().into_iter().map(|(schedule, _)| schedule).collect(),
        items,
        events,
        second,
        figures: stack.store.team_totals(days).await.unwrap(),
    }
}

pub(crate) async fn count(stack: &TestStack, events: &[Event]) {
    let aggregator = Aggregator { store: stack.store.clone(), zone: ZONE, clock: stack.clock.clone() };
    for batch in events.chunks(500) {
        let bodies = batch.iter().map(|event| serde_json::to_string(event).unwrap());
        assert!(failed_ids(&handle(sqs_event(bodies), &aggregator).await).is_empty());
    }
}

async fn candidates(stack: &TestStack, items: &Items) -> Vec<Told> {
    let ids: BTreeSet<_> = items.keys().filter_map(|(pk, _)| pk.strip_prefix("CANDIDATE#")).collect();
    let ids: Vec<CandidateId> = ids.into_iter().map(|id| id.parse().unwrap()).collect();
    let known = stack.store.candidates_by_id(&ids).await.unwrap();
    let told = known.into_values().map(|candidate| async {
        let history = stack.store.candidate_file(&candidate).await.unwrap().history;
        Told { candidate, history: history.into_iter().map(|(_, row)| row).collect() }
    });
    join_all(told).await
}

/// What stands in the table, and the messages that wait in the outbox.
pub(crate) async fn items(stack: &TestStack) -> (Items, Vec<String>) {
    let key = |item: &Item| (item["PK"].as_s().unwrap().clone(), item["SK"].as_s().unwrap().clone());
    let all: Items = stack.table.items().await.into_iter().map(|item| (key(&item), item)).collect();
    let (waiting, items): (Items, Items) = all.into_iter().partition(|((pk, _), _)| pk.starts_with("OUTBOX#"));
    (items, waiting.values().map(|item| item["body"].as_s().unwrap().clone()).collect())
}

impl Loaded {
    pub(crate) fn user(&self, mail: &str) -> &User {
        self.users.iter().find(|user| user.mail.as_str() == mail).unwrap()
    }

    /// How much a person did that counts.
    pub(crate) fn actions(&self, user: UserId) -> Option<u64> {
        self.figures.get(&user).map(|totals| totals.actions())
    }
}
