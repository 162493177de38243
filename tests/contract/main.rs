//! What the parts promise each other: the OpenAPI document, the template, the layers.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod layers;
mod openapi;
mod routes;
mod template;
