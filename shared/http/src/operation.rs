//! One request and what will be recorded of it. Events are built here and nowhere else, so that each has the same
//! operation id, clock, network and browser.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::extract::Request;
use axum::http::header;
use hirelog_aws::Queue;
use hirelog_domain::activity::{
    Action, Actor, Event, MAX_METADATA, Outcome, Recording, Source, Subject, truncate_address,
};
use hirelog_domain::ids::{EventId, OperationId, TypedId, UserId};
use hirelog_domain::time::Instant;
use hirelog_store::{Change, Outgoing, StoreError};
use hirelog_telemetry::entropy;
use lambda_http::request::RequestContext;
use serde_json::{Map, Value};

use crate::app::App;
use crate::route::Tracking;

/// Longest browser name that is kept.
const MAX_USER_AGENT: usize = 160;

/// A request on its way through the function. Clones are the same request.
#[derive(Clone, Debug)]
pub struct Operation(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    app: App,
    tracking: Tracking,
    id: OperationId,
    now: Instant,
    started: std::time::Instant,
    address: Option<IpAddr>,
    network: Option<String>,
    user_agent: Option<String>,
    record: Mutex<Record>,
}

#[derive(Debug, Default)]
struct Record {
    actor: Option<Actor>,
    recording: Recording,
    subject: Option<Subject>,
    metadata: Map<String, Value>,
    told: Vec<Outgoing>,
    repeats: bool,
    nothing_done: bool,
}

impl Operation {
    pub(crate) fn start(app: &App, tracking: Tracking, request: &Request) -> Self {
        let now = app.clock.now();
        let address = address_of(request);
        let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Self(Arc::new(Inner {
            app: app.clone(),
            tracking,
            id: OperationId::new(now, entropy()),
            now,
            started: std::time::Instant::now(),
            address,
            network: address.map(truncate_address),
            user_agent: agent.map(|agent| agent.chars().take(MAX_USER_AGENT).collect()),
            record: Mutex::default(),
        }))
    }

    fn record(&self) -> MutexGuard<'_, Record> {
        self.0.record.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The state of the function.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// The moment at which the request is judged: one for all its parts.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.0.now
    }

    /// The identifier that joins everything this request does.
    #[must_use]
    pub fn id(&self) -> OperationId {
        self.0.id
    }

    /// The caller's network, shortened.
    #[must_use]
    pub fn network(&self) -> Option<&str> {
        self.0.network.as_deref()
    }

    /// The caller's browser, shortened.
    #[must_use]
    pub fn user_agent(&self) -> Option<&str> {
        self.0.user_agent.as_deref()
    }

    /// A fresh identifier of this moment.
    #[must_use]
    pub fn new_id<T: TypedId>(&self) -> T {
        T::new(self.0.now, entropy())
    }

    /// Says who acts, where it is not the holder of a session.
    pub fn acts_as(&self, user: UserId) {
        self.record().actor = Some(Actor::User(user));
    }

    /// Says what the organisation decided about the log. Until then addresses are shortened.
    pub fn records_as(&self, recording: Recording) {
        self.record().recording = recording;
    }

    /// Says who acts, where it is somebody from outside who came by a link.
    pub fn acts_as_guest(&self, name: &str) {
        self.record().actor = Some(Actor::System(name.to_owned()));
    }

    /// Says what the request is about.
    pub fn about(&self, subject: impl Into<Subject>) {
        self.record().subject = Some(subject.into());
    }

    /// Keeps a fact of a view or search for its event: a filter, a term, a count. What would not fit is left out.
    pub fn note(&self, name: &str, value: impl Into<Value>) {
        let mut record = self.record();
        record.metadata.insert(name.to_owned(), value.into());
        if serde_json::to_string(&record.metadata).is_ok_and(|text| text.len() > MAX_METADATA) {
            record.metadata.remove(name);
        }
    }

    /// Says that the answer repeats an earlier one. Nothing was done again, and the event of the first tells of it.
    pub fn repeats(&self) {
        self.record().repeats = true;
    }

    /// Says that nothing came of the request although it is answered: none of many things could be done.
    pub fn nothing_done(&self) {
        self.record().nothing_done = true;
    }

    /// The event of a change that is about to be written, with the route's action and the facts noted so far. What it
    /// is about counts only if the change is written: a failed create must not name a thing that never was.
    ///
    /// # Errors
    /// Where the route declares that it records nothing, or nobody acts: a fault of the program.
    pub fn event(&self, subject: impl Into<Subject>) -> Result<Event, StoreError> {
        let actor = self.record().actor.clone();
        self.event_of(actor, subject.into())
    }

    /// The same for a person who comes into being with the change.
    ///
    /// # Errors
    /// As above.
    pub fn event_by(&self, newcomer: UserId, subject: impl Into<Subject>) -> Result<Event, StoreError> {
        self.event_of(Some(Actor::User(newcomer)), subject.into())
    }

    /// An event of what the same change does to another thing.
    ///
    /// # Errors
    /// Where nobody acts: a fault of the program.
    pub fn another_event(&self, action: Action, subject: impl Into<Subject>) -> Result<Event, StoreError> {
        let actor = self.record().actor.clone();
        let actor = actor.ok_or_else(|| StoreError::Refused("a change of state by nobody".into()))?;
        let event = self.build(actor, action, Outcome::Ok);
        Ok(Event { subject: Some(subject.into()), metadata: serde_json::Map::new(), ..event })
    }

    fn event_of(&self, actor: Option<Actor>, subject: Subject) -> Result<Event, StoreError> {
        let Tracking::Records(action) = self.0.tracking else {
            return Err(StoreError::Refused("a change of state on a route that records nothing".into()));
        };
        let event = actor.map(|actor| Event { subject: Some(subject), ..self.build(actor, action, Outcome::Ok) });
        event.ok_or_else(|| StoreError::Refused("a change of state by nobody".into()))
    }

    /// Writes a change; its messages are sent after the response.
    ///
    /// # Errors
    /// Those of the table.
    pub async fn commit(&self, change: Change) -> Result<(), StoreError> {
        let committed = self.0.app.store.commit(change).await?;
        self.record().told.extend(committed.0);
        Ok(())
    }

    fn build(&self, actor: Actor, action: Action, outcome: Outcome) -> Event {
        let record = self.record();
        let ids = (self.new_id::<EventId>(), self.0.id);
        Event {
            subject: record.subject.clone(),
            outcome,
            metadata: record.metadata.clone(),
            ip: self.0.address.map(|address| record.recording.address(address)),
            user_agent: self.0.user_agent.clone(),
            ..Event::new(ids, self.0.now, (actor, Source::Web), action)
        }
    }

    /// Ends the request: hands its messages to [`crate::Pending`]. A request that wrote no event of its own gets one
    /// from its route, whatever came of it; a failed sign-in is told as such.
    pub(crate) fn finish(&self, status: u16) {
        let mut messages = std::mem::take(&mut self.record().told);
        let duration_ms = u32::try_from(self.0.started.elapsed().as_millis()).unwrap_or(u32::MAX);
        if messages.iter().any(|message| message.queue == Queue::Activity) {
            messages.iter_mut().filter(|m| m.queue == Queue::Activity).for_each(|m| complete(m, status, duration_ms));
        } else if let Some(event) = self.view_event(status, duration_ms) {
            messages.push(event);
        }
        self.0.app.pending.add(messages);
    }

    fn view_event(&self, status: u16, duration_ms: u32) -> Option<Outgoing> {
        let Tracking::Records(action) = self.0.tracking else { return None };
        if self.record().repeats {
            return None;
        }
        let outcome = if self.record().nothing_done { Outcome::Failed } else { Outcome::of_status(status) };
        let action = if action == Action::Login && outcome != Outcome::Ok { Action::LoginFailed } else { action };
        let actor = self.record().actor.clone()?;
        let event = self.build(actor, action, outcome);
        let event = Event { status: Some(status), duration_ms: Some(duration_ms), ..event };
        let body = serde_json::to_string(&event).ok()?;
        Some(Outgoing { queue: Queue::Activity, body, waiting: None })
    }
}

/// Adds what is known only at the end. The copy in the outbox goes without it: it is for the case that the end never came.
fn complete(message: &mut Outgoing, status: u16, duration_ms: u32) {
    if let Ok(event) = Event::parse(&message.body) {
        let event = Event { status: Some(status), duration_ms: Some(duration_ms), ..event };
        if let Ok(body) = serde_json::to_string(&event) {
            message.body = body;
        }
    }
}

fn address_of(request: &Request) -> Option<IpAddr> {
    let Some(RequestContext::ApiGatewayV1(context)) = request.extensions().get::<RequestContext>() else {
        return None;
    };
    context.identity.source_ip.as_deref()?.parse().ok()
}
