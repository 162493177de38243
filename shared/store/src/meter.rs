//! Counts what calls cost. Tests and `make bench` read it; in production the figures go into the log.

use std::sync::{Arc, Mutex, PoisonError};

/// One call to the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Call {
    /// Name of the operation.
    pub operation: &'static str,
    /// Capacity units it used, as the service says.
    pub units: f64,
}

/// A list of calls, shared by the clones of a store.
#[derive(Clone, Debug, Default)]
pub struct Meter(Option<Arc<Mutex<Vec<Call>>>>);

impl Meter {
    /// A meter that remembers; the default one forgets.
    #[must_use]
    pub fn counting() -> Self {
        Self(Some(Arc::default()))
    }

    pub(crate) fn note(&self, operation: &'static str, units: f64) {
        tracing::debug!(operation, units, "Table was called");
        if let Some(calls) = &self.0 {
            calls.lock().unwrap_or_else(PoisonError::into_inner).push(Call { operation, units });
        }
    }

    /// The calls since the last time this was asked.
    #[must_use]
    pub fn take(&self) -> Vec<Call> {
        let calls =
            self.0.as_ref().map(|calls| std::mem::take(&mut *calls.lock().unwrap_or_else(PoisonError::into_inner)));
        calls.unwrap_or_default()
    }
}
