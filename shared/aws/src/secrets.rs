//! Secrets: read from Secrets Manager, and kept out of every log.

use std::fmt;

use aws_sdk_secretsmanager::error::ProvideErrorMetadata;

/// Text that is for no log: its `Debug` hides it, it has no `Display` and cannot be serialised.
#[derive(Clone)]
pub struct SecretText(String);

impl SecretText {
    /// Wraps a text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for the one place that has to send it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText(hidden)")
    }
}

/// A secret cannot be read. No variant carries anything of the secret or of the service's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// There is none of that name, or it is marked for deletion.
    #[error("there is no such secret")]
    NotFound,
    /// The function's role may not read it, or may not use the key that seals it.
    #[error("this function may not read the secret")]
    NotAllowed,
    /// It holds bytes and no text.
    #[error("the secret holds no text")]
    NotText,
    /// The service did not answer, or not usefully; asking again later may help.
    #[error("the service of secrets did not answer")]
    Unavailable,
}

/// Reads secrets.
#[derive(Clone, Debug)]
pub struct Secrets {
    client: aws_sdk_secretsmanager::Client,
}

impl Secrets {
    /// A reader with that client.
    #[must_use]
    pub fn new(client: aws_sdk_secretsmanager::Client) -> Self {
        Self { client }
    }

    /// The current text of a secret, by its name or ARN. Every call asks the service: callers keep the text.
    ///
    /// # Errors
    /// When it is missing, forbidden, not a text, or when the service does not answer.
    pub async fn secret(&self, id: &str) -> Result<SecretText, SecretError> {
        let answer = self.client.get_secret_value().secret_id(id).send().await;
        let secret = answer.map_err(|error| why(error.code()))?;
        secret.secret_string.map(SecretText).ok_or(SecretError::NotText)
    }
}

fn why(code: Option<&str>) -> SecretError {
    match code {
        Some("ResourceNotFoundException" | "InvalidRequestException") => SecretError::NotFound,
        Some(
            "AccessDeniedException"
            | "DecryptionFailure"
            | "UnrecognizedClientException"
            | "InvalidSignatureException"
            | "ExpiredTokenException",
        ) => SecretError::NotAllowed,
        _ => SecretError::Unavailable,
    }
}
