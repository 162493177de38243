//! What the stand-in remembers.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::behaviour::{Behaviour, Protocol};

/// How many calls are remembered.
const REMEMBERED: usize = 1_000;

/// A question that was asked. Without its text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Call {
    /// By which protocol.
    pub protocol: Protocol,
    /// Which model was asked for.
    pub model: String,
    /// Characters of the text.
    pub text_len: usize,
    /// Whether the key or a signature was there.
    pub authorised: bool,
}

/// From the text of the question to the JSON of the answer.
pub(crate) type Brain = Box<dyn Fn(&str) -> Value + Send + Sync>;

pub(crate) struct State {
    pub(crate) brain: Brain,
    pub(crate) key: String,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    bedrock: VecDeque<Behaviour>,
    openai: VecDeque<Behaviour>,
    calls: VecDeque<Call>,
}

impl State {
    pub(crate) fn new(brain: Brain, key: String) -> Self {
        Self { brain, key, memory: Mutex::default() }
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets what comes, one a call; the last one stays. For both protocols when none is named.
    pub(crate) fn behave(&self, protocol: Option<Protocol>, in_turn: &[Behaviour]) {
        let mut memory = self.memory();
        if protocol != Some(Protocol::OpenAi) {
            memory.bedrock = in_turn.iter().copied().collect();
        }
        if protocol != Some(Protocol::Bedrock) {
            memory.openai = in_turn.iter().copied().collect();
        }
    }

    /// Remembers a call and says how to answer it. Who is not let in uses up no behaviour.
    pub(crate) fn take(&self, call: Call) -> Behaviour {
        let mut memory = self.memory();
        let planned = match call.protocol {
            Protocol::Bedrock => &mut memory.bedrock,
            Protocol::OpenAi => &mut memory.openai,
        };
        let behaviour = match (call.authorised, planned.len()) {
            (false, _) => Behaviour::NotAllowed,
            (true, 0 | 1) => planned.front().copied().unwrap_or_default(),
            (true, _) => planned.pop_front().unwrap_or_default(),
        };
        if memory.calls.len() == REMEMBERED {
            memory.calls.pop_front();
        }
        memory.calls.push_back(call);
        behaviour
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.memory().calls.iter().cloned().collect()
    }
}
