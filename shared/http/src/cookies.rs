//! Cookies (RFC 6265bis): `__Host-` names, so that no other host and no plain connection can set them.

use axum::http::{HeaderMap, HeaderValue, header};

/// A cookie of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The session: `<user id>.<session id>.<secret>`.
    Session,
    /// The request to sign in that this browser made: `<challenge id>.<secret>`.
    SignIn,
}

impl Cookie {
    fn name(self) -> &'static str {
        match self {
            Self::Session => "__Host-session",
            Self::SignIn => "__Host-sign-in",
        }
    }

    /// The value that the browser sent.
    #[must_use]
    pub fn read(self, headers: &HeaderMap) -> Option<String> {
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, _)| *name == self.name()).map(|(_, value)| value.to_owned())
    }

    /// The header that sets it. Values are base64url, identifiers and dots: nothing that needs quoting.
    #[must_use]
    pub fn set(self, value: &str, max_age_seconds: i64) -> HeaderValue {
        let name = self.name();
        let text = format!("{name}={value}; Path=/; Max-Age={max_age_seconds}; HttpOnly; Secure; SameSite=Lax");
        HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static("invalid=; Max-Age=0"))
    }

    /// The header that takes it away.
    #[must_use]
    pub fn clear(self) -> HeaderValue {
        self.set("", 0)
    }
}
