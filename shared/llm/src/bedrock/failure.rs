//! What an error of Converse means.

use hirelog_aws::bedrock::error::{ProvideErrorMetadata, SdkError};
use hirelog_aws::bedrock::operation::converse::ConverseError;

use crate::failure::{Failure, Missed};

/// How Bedrock says in a `ValidationException` that it is about the model. It has no code for that.
const ABOUT_THE_MODEL: [&str; 4] = ["model identifier", "model id", "on-demand throughput", "support the model"];

/// How it says that it is about the length of the text.
const ABOUT_LENGTH: [&str; 4] = ["too long", "too many input tokens", "context window", "exceeds the maximum"];

/// Why the call failed.
pub(super) fn why(error: &SdkError<ConverseError>) -> Missed {
    match error {
        SdkError::ConstructionFailure(_) => Missed::lasting(Failure::NotTaken),
        SdkError::TimeoutError(_) => Missed::lasting(Failure::TooSlow),
        // Nothing that the SDK knows of the network: there are no credentials, or they could not be fetched.
        SdkError::DispatchFailure(failure) if failure.is_other() && failure.as_other().is_none() => {
            Missed::lasting(Failure::NotAllowed)
        }
        SdkError::DispatchFailure(_) => Missed::passing(Failure::Unreachable),
        SdkError::ServiceError(answer) => {
            let status = answer.raw().status().as_u16();
            tracing::debug!(status, code = answer.err().code(), "Bedrock gave an error");
            by_code(answer.err()).unwrap_or_else(|| Missed::by_status(status))
        }
        _ => Missed::lasting(Failure::Unreachable),
    }
}

fn by_code(error: &ConverseError) -> Option<Missed> {
    Some(match error.code()? {
        "ThrottlingException" => Missed::passing(Failure::OverQuota),
        "ServiceQuotaExceededException" => Missed::lasting(Failure::OverQuota),
        "ServiceUnavailableException"
        | "InternalServerException"
        | "ModelNotReadyException"
        | "ModelErrorException" => Missed::passing(Failure::Unavailable),
        "ModelTimeoutException" => Missed::lasting(Failure::TooSlow),
        "AccessDeniedException" => Missed::lasting(Failure::NotAllowed),
        "ResourceNotFoundException" => Missed::lasting(Failure::UnknownModel),
        "ValidationException" => Missed::lasting(not_valid(error.message().unwrap_or_default())),
        _ => return None,
    })
}

fn not_valid(message: &str) -> Failure {
    let message = message.to_lowercase();
    let is_about = |words: &[&str]| words.iter().any(|word| message.contains(word));
    if is_about(&ABOUT_LENGTH) {
        Failure::TextTooLarge
    } else if is_about(&ABOUT_THE_MODEL) {
        Failure::UnknownModel
    } else {
        Failure::NotTaken
    }
}

#[cfg(test)]
mod tests {
    use super::{Failure, not_valid};

    #[test]
    fn a_question_that_is_not_valid_is_told_apart_by_its_message() {
        for (message, why) in [
            ("The provided model identifier is invalid.", Failure::UnknownModel),
            ("Invocation of model ID x with on-demand throughput isn't supported.", Failure::UnknownModel),
            ("Input is too long for requested model.", Failure::TextTooLarge),
            ("This model doesn't support tool use.", Failure::NotTaken),
            ("", Failure::NotTaken),
        ] {
            assert_eq!(not_valid(message), why, "{message}");
        }
    }
}
