//! The kit that every API function is made of (DESIGN 2 and 11): declared routes, sign-in, recording, errors, paging.
//!
//! A function lists its routes with [`Routes`]; each says who may call it and what it records. Handlers take a
//! [`Signed`] or a [`Visitor`] and answer with [`Answer`] or a [`Problem`].

mod after;
mod app;
mod auth;
mod body;
mod claim;
mod cookies;
mod file_link;
mod form;
mod headers;
mod once;
mod operation;
mod page;
mod problem;
mod raw;
mod route;
mod serve;
mod settings;

pub use after::{AfterResponse, Pending};
pub use app::App;
pub use auth::{Signed, Visitor};
pub use axum::body::Bytes;
pub use body::{Json, MAX_BODY, Param, Query};
pub use claim::{Claim, Claimed, claim};
pub use cookies::Cookie;
pub use file_link::FileLink;
pub use form::Form;
pub use headers::{Created, Idempotency, IfMatch, versioned};
pub use hirelog_telemetry::{Clock, code, entropy, token};
pub use once::{Refused, create_once, create_once_unkept, made_before};
pub use operation::Operation;
pub use page::{ListOut, Paging, PagingIn};
pub use problem::{Answer, Problem, ProblemBody};
pub use raw::Raw;
pub use route::{Access, Ahead, Declared, Named, Routes, Service, Tracking};
pub use serve::serve;
