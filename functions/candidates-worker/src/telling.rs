//! Events of the worker's doing.

use hirelog_domain::activity::{Action, Actor, Event, Source, Subject};
use hirelog_domain::ids::{OperationId, TypedId};
use hirelog_domain::imports::Ordered;
use hirelog_telemetry::entropy;

use crate::Worker;

/// A fresh identifier.
pub(crate) fn new_id<T: TypedId>(worker: &Worker) -> T {
    T::new(worker.clock.now(), entropy())
}

/// What the worker does for a person, as part of what that person ordered.
pub(crate) fn for_person(worker: &Worker, ordered: Ordered, action: Action, subject: impl Into<Subject>) -> Event {
    told(worker, Actor::User(ordered.by), ordered.operation, action, subject)
}

/// What the worker ends by itself, as part of what a person ordered.
pub(crate) fn by_itself(worker: &Worker, operation: OperationId, action: Action, subject: impl Into<Subject>) -> Event {
    told(worker, Actor::System("candidates-worker".into()), operation, action, subject)
}

fn told(worker: &Worker, actor: Actor, operation: OperationId, action: Action, subject: impl Into<Subject>) -> Event {
    let ids = (new_id(worker), operation);
    let event = Event::new(ids, worker.clock.now(), (actor, Source::System), action);
    Event { subject: Some(subject.into()), ..event }
}
