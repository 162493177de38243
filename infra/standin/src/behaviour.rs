//! Ways to answer, most of them wrong.

use serde::{Deserialize, Serialize};

/// Which protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Protocol {
    /// Converse of Amazon Bedrock.
    Bedrock,
    /// Chat completions of OpenAI.
    OpenAi,
}

/// How a question is answered. As JSON: `"right"`, `{"slow": {"ms": 300}}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Behaviour {
    /// With what the brain says.
    #[default]
    Right,
    /// The same, later.
    Slow {
        /// How much later, in milliseconds.
        ms: u64,
    },
    /// JSON that stops in the middle: with OpenAI inside the message, with Bedrock the body itself.
    Malformed,
    /// Prose.
    NotJson,
    /// The right answer with a field more in every object.
    UnknownFields,
    /// The right answer with every text replaced by one that does not stand in the question.
    Invented,
    /// 503.
    Down,
    /// 429.
    Throttled,
    /// 401, or 403 with Bedrock.
    NotAllowed,
    /// There is no such model: 404, or 400 with Bedrock.
    UnknownModel,
    /// The limit of tokens was reached halfway.
    CutOff,
    /// The model, or a filter, said no.
    Refused,
    /// Nothing, ever.
    Hangs,
}
