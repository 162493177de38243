//! Handing a message to the mail service, and what its answer means: taken, refused for now, refused for good, or not
//! known. Only a refusal that certainly came before the message was taken may lead to another attempt.

use std::error::Error;

use hirelog_aws::ses::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use hirelog_aws::ses::operation::send_email::SendEmailError;
use hirelog_aws::ses::primitives::Blob;
use hirelog_aws::ses::types::{Destination, EmailContent, RawMessage};
use hirelog_domain::mail::Mail;

use crate::{Mailer, NotNow};

/// How the mail service answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Posted {
    /// Taken, under this identifier.
    Taken(String),
    /// Not taken, and trying again would not change that.
    Refused(String),
    /// It may have been taken.
    Unclear(String),
}

/// Posts a message.
///
/// # Errors
/// [`NotNow`] where it was certainly not taken and can be later.
pub(crate) async fn post(mailer: &Mailer, mail: &Mail, raw: Vec<u8>) -> Result<Posted, NotNow> {
    let raw = RawMessage::builder().data(Blob::new(raw)).build().map_err(|error| NotNow::Service(error.to_string()))?;
    let call = mailer
        .ses
        .send_email()
        .from_email_address(mailer.sender.address.as_str())
        .set_configuration_set_name(mailer.configuration_set.clone())
        .destination(Destination::builder().to_addresses(mail.to.as_str()).build())
        .content(EmailContent::builder().raw(raw).build());
    match call.send().await {
        Ok(answer) => Ok(Posted::Taken(answer.message_id.unwrap_or_default())),
        Err(error) => meaning(&error),
    }
}

fn meaning(error: &SdkError<SendEmailError>) -> Result<Posted, NotNow> {
    let reason = told(error);
    match error {
        SdkError::ConstructionFailure(_) => Err(NotNow::Service(reason)),
        SdkError::DispatchFailure(failure) if failure.as_connector_error().is_some_and(|e| never_connected(e)) => {
            Err(NotNow::Service(reason))
        }
        SdkError::ServiceError(service) => match (service.err(), service.raw().status().as_u16()) {
            (SendEmailError::MessageRejected(_) | SendEmailError::BadRequestException(_), _) => {
                Ok(Posted::Refused(reason))
            }
            // Every other refusal is about us, not about the mail: too fast, paused, not allowed, not verified yet. The
            // service says 503 when it did not get to the request.
            (_, 400..=499 | 503) => Err(NotNow::Service(reason)),
            _ => Ok(Posted::Unclear(reason)),
        },
        _ => Ok(Posted::Unclear(reason)),
    }
}

/// The error for the log. The service's own sentence can name the address, so of its answers only the code is told.
fn told(error: &SdkError<SendEmailError>) -> String {
    match error {
        SdkError::ServiceError(service) => {
            let code = service.err().code().unwrap_or("no code");
            format!("{code} (HTTP {})", service.raw().status().as_u16())
        }
        other => DisplayErrorContext(other).to_string(),
    }
}

/// True where no connection came about, so that nothing can have been taken.
fn never_connected(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(io) = error.downcast_ref::<std::io::Error>() {
            return io.kind() == std::io::ErrorKind::ConnectionRefused;
        }
        cause = error.source();
    }
    false
}
