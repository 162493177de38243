//! Sorting a batch: what belongs into which people's days, and what only into the log.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use futures_util::future::join_all;
use hirelog_domain::activity::{Credit, Event};
use hirelog_domain::consent;
use hirelog_domain::ids::{EventId, UserId};
use hirelog_domain::users::User;
use hirelog_store::{Key, Loaded, StoreError, StoredDay, keys};
use hirelog_worker::Message;

use crate::Aggregator;
use crate::failures::NotCounted;

/// The most keys that one read takes.
const MAX_KEYS: usize = 100;

/// An event with what it counts for, and every message that carried it: the queue may deliver twice within one batch.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) event: Event,
    pub(crate) credits: Vec<Credit>,
    pub(crate) messages: Vec<String>,
}

/// Events that count in the same days, and the days as they are stored.
#[derive(Clone, Debug)]
pub(crate) struct DaysOfEvents {
    pub(crate) days: Vec<StoredDay>,
    pub(crate) events: Vec<Told>,
}

/// Events that count only in the day of who acted, and that day as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct DayOfEvents {
    pub(crate) day: StoredDay,
    /// Events whose rows were there when the day had been read: of the batch, and of those that its days remember.
    pub(crate) logged: Arc<BTreeSet<EventId>>,
    pub(crate) events: Vec<Told>,
}

/// What is to be done with a batch.
#[derive(Debug, Default)]
pub(crate) struct Work {
    /// All of these days can be written at once.
    pub(crate) own: Vec<DayOfEvents>,
    /// Events that count in two days, such as a move that is taken back. They share days with the others.
    pub(crate) shared: Vec<DaysOfEvents>,
    pub(crate) trail: Vec<Told>,
    pub(crate) failed: Vec<NotCounted>,
}

type DayKey = (UserId, NaiveDate);

/// Sorts a batch by person and local day, and reads each person's choice and day, and then the rows that are there, in as
/// few calls as there can be.
pub(crate) async fn sort(messages: Vec<Message<Event>>, aggregator: &Aggregator) -> Work {
    let mut work = Work::default();
    let (counting, trail): (Vec<_>, Vec<_>) =
        once_each(messages, aggregator).into_iter().partition(|told| !told.credits.is_empty());
    work.trail = trail;
    let days: BTreeSet<DayKey> = counting.iter().flat_map(|told| told.days()).collect();
    let loaded = match read(&days, aggregator).await {
        Ok(loaded) => loaded,
        Err(error) => return work.without(counting, &error.to_string()),
    };
    // Which way an event is counted hangs on the event alone: it may come again after its people changed their minds.
    let (own, shared): (Vec<_>, Vec<_>) = counting.into_iter().partition(Told::is_own);
    let own = grouped(own, &loaded, &mut work);
    work.shared = grouped(shared, &loaded, &mut work);
    match rows_of(own, aggregator).await {
        Ok(own) => work.own = own,
        Err(failed) => work.failed.push(failed),
    }
    work
}

/// Events by the days that they count in. What counts for nobody any more goes to the rows, what cannot be read fails.
fn grouped(events: Vec<Told>, loaded: &[Loaded], work: &mut Work) -> Vec<DaysOfEvents> {
    let mut groups: BTreeMap<Vec<DayKey>, Vec<Told>> = BTreeMap::new();
    for told in events {
        match told.agreed(loaded) {
            Ok(told) if told.credits.is_empty() => work.trail.push(told),
            Ok(told) => groups.entry(told.days().collect()).or_default().push(told),
            Err(reason) => work.failed.push(NotCounted::new([told], reason)),
        }
    }
    let mut read = Vec::new();
    for (days, events) in groups {
        match days.iter().map(|day| stored_day(loaded, *day)).collect() {
            Ok(days) => read.push(DaysOfEvents { days, events }),
            Err(reason) => work.failed.push(NotCounted::new(events, reason)),
        }
    }
    read
}

/// Which rows are there. The days were read before, see [`hirelog_store::Store::logged`].
async fn rows_of(groups: Vec<DaysOfEvents>, aggregator: &Aggregator) -> Result<Vec<DayOfEvents>, NotCounted> {
    let events: Vec<&Event> = groups.iter().flat_map(|group| &group.events).map(|told| &told.event).collect();
    let days: Vec<&StoredDay> = groups.iter().flat_map(|group| &group.days).collect();
    match aggregator.store.logged(&events, &days).await {
        Ok(logged) => {
            let logged = Arc::new(logged);
            let own = groups.into_iter().flat_map(|DaysOfEvents { days, events }| {
                days.into_iter().next().map(|day| DayOfEvents { day, logged: Arc::clone(&logged), events })
            });
            Ok(own.collect())
        }
        Err(error) => {
            let told = groups.into_iter().flat_map(|group| group.events);
            Err(NotCounted::new(told, error.to_string()))
        }
    }
}

impl Work {
    fn without(mut self, events: Vec<Told>, reason: &str) -> Self {
        self.failed.push(NotCounted::new(events, reason));
        self
    }

    /// Everything that was to be done.
    pub(crate) fn into_told(self) -> impl Iterator<Item = Told> {
        let own = self.own.into_iter().flat_map(|group| group.events);
        own.chain(self.shared.into_iter().flat_map(|group| group.events)).chain(self.trail)
    }
}

impl Told {
    fn days(&self) -> impl Iterator<Item = DayKey> {
        self.credits.iter().map(|credit| (credit.user, credit.day))
    }

    /// True where it counts only in the day of who acted.
    fn is_own(&self) -> bool {
        matches!(self.credits.as_slice(), [only] if self.event.actor.user() == Some(only.user))
    }

    /// What was done while the people agreed counts; the rest is only logged.
    fn agreed(&self, loaded: &[Loaded]) -> Result<Self, String> {
        let mut agreed = Self { credits: Vec::new(), ..self.clone() };
        for credit in &self.credits {
            let person: Option<User> = find(loaded, &keys::user(credit.user))?;
            if consent::may_count(person.and_then(|person| person.consent).as_ref(), credit.at) {
                agreed.credits.push(credit.clone());
            }
        }
        agreed.credits.sort_by_key(|credit| (credit.user, credit.day));
        Ok(agreed)
    }
}

fn once_each(messages: Vec<Message<Event>>, aggregator: &Aggregator) -> Vec<Told> {
    let mut told: BTreeMap<EventId, Told> = BTreeMap::new();
    for Message { id, content, .. } in messages {
        let known = told.entry(content.id).or_insert_with(|| {
            let credits = Credit::of(&content, aggregator.zone);
            Told { event: content, credits, messages: Vec::new() }
        });
        known.messages.push(id);
    }
    told.into_values().collect()
}

async fn read(days: &BTreeSet<DayKey>, aggregator: &Aggregator) -> Result<Vec<Loaded>, StoreError> {
    let users: BTreeSet<UserId> = days.iter().map(|(user, _)| *user).collect();
    let days = days.iter().map(|(user, day)| keys::day_stats(*day, *user));
    let wanted: Vec<Key> = users.into_iter().map(keys::user).chain(days).collect();
    join_all(wanted.chunks(MAX_KEYS).map(|chunk| aggregator.store.load(chunk))).await.into_iter().collect()
}

fn find<T: serde::de::DeserializeOwned>(loaded: &[Loaded], key: &Key) -> Result<Option<T>, String> {
    let part = loaded.iter().find(|part| part.contains(key));
    Ok(part.map(|part| part.get(key)).transpose().map_err(|error| error.to_string())?.flatten())
}

fn stored_day(loaded: &[Loaded], (user, day): DayKey) -> Result<StoredDay, String> {
    Ok(find(loaded, &keys::day_stats(day, user))?.unwrap_or_else(|| StoredDay::empty(user, day)))
}
