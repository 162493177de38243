//! A stand-in for language models: it speaks the protocols of Amazon Bedrock (Converse) and of OpenAI (chat completions)
//! over HTTP as they are, and misbehaves on demand. For tests, in process, and for the local stack, as a program.
//!
//! What it answers is up to a *brain*: a function from the text of the question to the JSON of the answer. Tokens are counted as
//! characters divided by four, rounded up, which is about right for English and certainly the same every time.
//!
//! | request | what it does |
//! |---|---|
//! | `POST /model/{id}/converse` | Bedrock. Any signature of AWS is let in; none is 403 |
//! | `POST /v1/chat/completions` | OpenAI. The key must be the expected one; else 401 |
//! | `PUT /_standin/behaviour` | how to answer from now on (a [`Behaviour`], or a list of them to be taken in turn); `?protocol=bedrock` or `openai` for one alone |
//! | `GET /_standin/calls` | who asked what so far, without texts; the last thousand |

mod answer;
mod bedrock;
mod behaviour;
mod control;
mod openai;
mod server;
mod state;
#[cfg(test)]
mod tests;

pub use behaviour::{Behaviour, Protocol};
pub use server::{KEY, Standin, serve};
pub use state::Call;
