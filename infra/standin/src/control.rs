//! Telling the stand-in over HTTP how to behave, for journeys through the local stack.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, State as Shared};
use axum::http::StatusCode;
use serde::Deserialize;

use crate::behaviour::{Behaviour, Protocol};
use crate::state::{Call, State};

#[derive(Deserialize)]
pub(crate) struct Which {
    protocol: Option<Protocol>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Plan {
    One(Behaviour),
    InTurn(Vec<Behaviour>),
}

pub(crate) async fn behave(
    Shared(state): Shared<Arc<State>>,
    Query(which): Query<Which>,
    Json(plan): Json<Plan>,
) -> StatusCode {
    match plan {
        Plan::One(behaviour) => state.behave(which.protocol, &[behaviour]),
        Plan::InTurn(behaviours) => state.behave(which.protocol, &behaviours),
    }
    StatusCode::NO_CONTENT
}

pub(crate) async fn calls(Shared(state): Shared<Arc<State>>) -> Json<Vec<Call>> {
    Json(state.calls())
}
