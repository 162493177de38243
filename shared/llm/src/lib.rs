//! Language models behind one trait. Two providers: Bedrock of AWS, and whoever speaks the chat protocol of OpenAI.
//!
//! A question is an instruction, a text and the JSON Schema of the answer; a reply is a JSON object. What the text is about,
//! and whether the object fits the schema and the facts, is the caller's affair: **a model's answer is a stranger's text**.
//!
//! Both providers keep the same rules: temperature 0, one time limit for everything, one more attempt when the provider is
//! overloaded, broken or out of reach, no redirects. Neither the text nor the answer nor the key is ever in a log, an error
//! or a `Debug` of this crate. (At the level `TRACE` the SDK of AWS logs what Bedrock says of an error, in Bedrock's words.)

mod answer;
mod bedrock;
mod failure;
mod model;
mod openai;
mod patience;

pub use bedrock::Bedrock;
pub use failure::{Failed, Failure};
pub use futures_util::future::BoxFuture;
pub use model::{LanguageModel, ProviderName, Question, Reply, Usage};
pub use openai::{BaseUrl, BaseUrlError, MAX_ANSWER, OpenAiCompatible, SetUpError};
pub use patience::{PAUSE, TIME_LIMIT};
