//! Sorting a batch: what belongs into which person's day, and what only into the log.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use futures_util::future::join_all;
use hirelog_domain::activity::Event;
use hirelog_domain::consent::{self, Decision};
use hirelog_domain::ids::{EventId, UserId};
use hirelog_domain::users::User;
use hirelog_store::{Key, Loaded, StoreError, StoredDay, keys};
use hirelog_worker::Message;

use crate::Aggregator;
use crate::fold::NotCounted;

/// The most keys that one read takes.
const MAX_KEYS: usize = 100;

/// An event with every message that carried it: the queue may deliver twice within one batch.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) event: Event,
    pub(crate) messages: Vec<String>,
}

/// One person's events of one day, and the day as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct DayOfEvents {
    pub(crate) day: StoredDay,
    pub(crate) events: Vec<Told>,
}

/// What is to be done with a batch.
#[derive(Debug, Default)]
pub(crate) struct Work {
    pub(crate) days: Vec<DayOfEvents>,
    pub(crate) trail: Vec<Told>,
    pub(crate) failed: Vec<NotCounted>,
}

/// Sorts a batch by person and local day, and reads each person's choice and day in as few calls as there can be.
pub(crate) async fn sort(messages: Vec<Message<Event>>, aggregator: &Aggregator) -> Work {
    let mut work = Work::default();
    let mut groups: BTreeMap<(UserId, NaiveDate), Vec<Told>> = BTreeMap::new();
    for told in once_each(messages) {
        match told.event.actor.user() {
            Some(user) => groups.entry((user, told.event.at.day(aggregator.zone))).or_default().push(told),
            None => work.trail.push(told),
        }
    }
    let loaded = read(&groups, aggregator).await;
    for ((user, day), events) in groups {
        let known = match &loaded {
            Ok(loaded) => known(loaded, user, day).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match known {
            Ok((decision, day)) => work.place(decision.as_ref(), day, events),
            Err(reason) => work.failed.push(NotCounted::new(events, reason)),
        }
    }
    work
}

impl Work {
    /// What was done while the person agreed counts; the rest is only logged.
    fn place(&mut self, decision: Option<&Decision>, day: StoredDay, events: Vec<Told>) {
        let (counts, logged): (Vec<_>, Vec<_>) =
            events.into_iter().partition(|told| consent::may_count(decision, told.event.at));
        self.trail.extend(logged);
        if !counts.is_empty() {
            self.days.push(DayOfEvents { day, events: counts });
        }
    }
}

fn once_each(messages: Vec<Message<Event>>) -> Vec<Told> {
    let mut told: BTreeMap<EventId, Told> = BTreeMap::new();
    for Message { id, content, .. } in messages {
        let known = told.entry(content.id).or_insert_with(|| Told { event: content, messages: Vec::new() });
        known.messages.push(id);
    }
    told.into_values().collect()
}

async fn read(
    groups: &BTreeMap<(UserId, NaiveDate), Vec<Told>>,
    aggregator: &Aggregator,
) -> Result<Vec<Loaded>, StoreError> {
    let users: BTreeSet<UserId> = groups.keys().map(|(user, _)| *user).collect();
    let days = groups.keys().map(|(user, day)| keys::day_stats(*day, *user));
    let wanted: Vec<Key> = users.into_iter().map(keys::user).chain(days).collect();
    join_all(wanted.chunks(MAX_KEYS).map(|chunk| aggregator.store.load(chunk))).await.into_iter().collect()
}

fn known(loaded: &[Loaded], user: UserId, day: NaiveDate) -> Result<(Option<Decision>, StoredDay), StoreError> {
    let (user_key, day_key) = (keys::user(user), keys::day_stats(day, user));
    let holding = |key: &Key| loaded.iter().find(|part| part.contains(key));
    let person: Option<User> = holding(&user_key).map(|part| part.get(&user_key)).transpose()?.flatten();
    let stored: Option<StoredDay> = holding(&day_key).map(|part| part.get(&day_key)).transpose()?.flatten();
    Ok((person.and_then(|person| person.consent), stored.unwrap_or_else(|| StoredDay::empty(user, day))))
}
