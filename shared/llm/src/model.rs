//! What is asked of a language model, and what comes back.

use std::fmt;

use futures_util::future::BoxFuture;
use serde_json::Value;

use crate::failure::Failed;

/// What a model is asked.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// How to answer. Written by us.
    pub system: &'a str,
    /// What the answer is about. Written by strangers: it may try to give instructions of its own.
    pub text: &'a str,
    /// A name for the answer: letters, digits, `_` and `-`, at most 64 (both protocols demand it).
    pub schema_name: &'a str,
    /// JSON Schema of the answer. Its root is an object; where it is to be kept strictly, every object in it names all its
    /// properties as required and has `additionalProperties: false`.
    pub schema: &'a Value,
    /// How many tokens the answer may have. More than 2 147 483 647 counts as that.
    pub max_output_tokens: u32,
}

impl fmt::Debug for Question<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Question")
            .field("schema_name", &self.schema_name)
            .field("text_bytes", &self.text.len())
            .field("max_output_tokens", &self.max_output_tokens)
            .finish_non_exhaustive()
    }
}

/// Tokens that a provider counted, and charges for. Zero where it did not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Of the instruction, the schema and the text.
    pub input_tokens: u32,
    /// Of the answer.
    pub output_tokens: u32,
}

/// What a model answered.
#[derive(Clone, PartialEq)]
pub struct Reply {
    /// A JSON object. Not checked against the schema, nor against the text.
    pub answer: Value,
    /// What it cost.
    pub usage: Usage,
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("usage", &self.usage).finish_non_exhaustive()
    }
}

/// Who runs a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProviderName {
    /// Amazon Bedrock.
    Bedrock,
    /// Anyone with the chat protocol of OpenAI.
    OpenAiCompatible,
}

impl ProviderName {
    /// Stable, for logs and settings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bedrock => "bedrock",
            Self::OpenAiCompatible => "openai_compatible",
        }
    }
}

/// A language model that can be asked.
pub trait LanguageModel: Send + Sync {
    /// Who runs it.
    fn name(&self) -> ProviderName;

    /// Which one it is, in the provider's own words.
    fn model(&self) -> &str;

    /// Asks, and tries a second time where that can help. Gives up within the model's time limit.
    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Result<Reply, Failed>>;
}
