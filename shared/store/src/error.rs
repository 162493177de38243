//! What can go wrong at the table, as questions that callers ask.

use aws_sdk_dynamodb::error::{DisplayErrorContext, SdkError};
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;

/// A call to the table did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A condition did not hold, so nothing was written. The label says which write of the transaction it was.
    #[error("the condition on {0} did not hold")]
    Condition(&'static str),
    /// Another transaction touched the same item at the same moment; nothing was written, and trying again is right.
    #[error("another transaction was faster")]
    Contention,
    /// Throttled, unreachable or too slow, after the client's own attempts.
    #[error("the table cannot be reached: {0}")]
    Unavailable(String),
    /// The service refused the call: an error in this program or in its deployment.
    #[error("the table refused the call: {0}")]
    Refused(String),
    /// A cursor does not belong to the list it was used on.
    #[error("the cursor is not one of this list")]
    Cursor,
    /// An item does not read as what its key promises.
    #[error("an item cannot be read: {0}")]
    Corrupt(#[from] serde_dynamo::Error),
}

impl StoreError {
    /// True where that write's condition was the reason.
    #[must_use]
    pub fn is_condition(&self, label: &str) -> bool {
        matches!(self, Self::Condition(failed) if *failed == label)
    }

    /// True where the same call can succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Contention | Self::Unavailable(_))
    }

    /// Reads the SDK's error of any operation but a transaction.
    pub(crate) fn from_sdk<E>(error: &SdkError<E>) -> Self
    where
        E: std::error::Error + aws_sdk_dynamodb::error::ProvideErrorMetadata + 'static,
    {
        let text = DisplayErrorContext(error).to_string();
        let status = error.raw_response().map(|raw| raw.status().as_u16());
        let code = error.as_service_error().and_then(|e| e.code()).unwrap_or_default();
        let busy = ["ProvisionedThroughputExceeded", "Throttling", "RequestLimitExceeded", "InternalServerError"];
        if code.starts_with("ConditionalCheckFailed") {
            return Self::Condition("item");
        }
        if code.starts_with("TransactionConflict") {
            return Self::Contention;
        }
        if busy.iter().any(|name| code.starts_with(name)) || status.is_none_or(|status| status >= 500) {
            return Self::Unavailable(text);
        }
        Self::Refused(text)
    }

    /// Reads the SDK's error of a transaction: which of the writes failed its condition.
    pub(crate) fn from_transaction(error: &SdkError<TransactWriteItemsError>, labels: &[&'static str]) -> Self {
        let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error() else {
            let code = error.as_service_error().and_then(aws_sdk_dynamodb::error::ProvideErrorMetadata::code);
            let contention = code.is_some_and(|code| code.starts_with("TransactionInProgress"));
            return if contention { Self::Contention } else { Self::from_sdk(error) };
        };
        let codes: Vec<_> = cancelled.cancellation_reasons().iter().map(|r| r.code().unwrap_or_default()).collect();
        if let Some(at) = codes.iter().position(|code| *code == "ConditionalCheckFailed") {
            return Self::Condition(labels.get(at).copied().unwrap_or("item"));
        }
        if codes.contains(&"TransactionConflict") {
            return Self::Contention;
        }
        let busy = codes.iter().any(|code| code.contains("Throttling") || code.contains("Throughput"));
        let text = DisplayErrorContext(error).to_string();
        if busy { Self::Unavailable(text) } else { Self::Refused(text) }
    }
}
