//! Running a function: the Lambda runtime round its router.

use lambda_http::lambda_runtime::{self, tower::layer::layer_fn};
use lambda_http::{Adapter, Error};

use crate::after::AfterResponse;
use crate::route::Service;

/// Serves until the environment ends.
///
/// # Errors
/// When the runtime's interface fails.
pub async fn serve(service: Service) -> Result<(), Error> {
    let Service { router, pending } = service;
    pending.warm_up().await;
    let after = layer_fn(move |inner| AfterResponse::new(inner, pending.clone()));
    lambda_runtime::Runtime::new(Adapter::from(router)).layer(after).run().await
}
