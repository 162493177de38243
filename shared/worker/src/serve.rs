//! Running a worker: the Lambda runtime round its handler.

use std::future::Future;

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent};
use lambda_runtime::{Diagnostic, Error, LambdaEvent, service_fn};

/// Every message of a batch failed. Returned as an error so that it counts in the function's error metric, where an
/// alarm sees it; the queue gets the messages back just the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("all {0} messages of the batch failed")]
pub struct WholeBatchFailed(usize);

impl From<WholeBatchFailed> for Diagnostic {
    fn from(failed: WholeBatchFailed) -> Self {
        Self { error_type: "WholeBatchFailed".into(), error_message: failed.to_string() }
    }
}

/// The answer of a batch of `total` messages, or the error that it is when none of them was done.
///
/// # Errors
/// [`WholeBatchFailed`].
pub fn shown(total: usize, answer: SqsBatchResponse) -> Result<SqsBatchResponse, WholeBatchFailed> {
    if total > 0 && answer.batch_item_failures.len() >= total { Err(WholeBatchFailed(total)) } else { Ok(answer) }
}

/// Serves batches until the environment ends.
///
/// # Errors
/// When the runtime's interface fails.
pub async fn serve_batch<H, F>(handler: H) -> Result<(), Error>
where
    H: Fn(SqsEvent) -> F,
    F: Future<Output = SqsBatchResponse>,
{
    let handle = |event: LambdaEvent<SqsEvent>| {
        let total = event.payload.records.len();
        let answer = handler(event.payload);
        async move { shown(total, answer.await) }
    };
    lambda_runtime::run(service_fn(handle)).await
}
