//! The kit that every queue worker is made of: messages parsed one by one, partial failures, a failed batch that shows.
//!
//! A message that fails goes back to its queue, and after some attempts to the dead-letter queue; the others of its
//! batch are done and stay done. Log lines carry message ids and reasons, never bodies.

mod batch;
mod malformed;
mod pause;
mod serve;

pub use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent};
pub use batch::{Batch, Failures, Message, each, each_delivery};
pub use malformed::{Malformed, parse_json};
pub use pause::pause;
pub use serve::{WholeBatchFailed, serve_batch, shown};
