//! Where a provider is. The key goes there, and texts of people: so only encrypted, except to this very machine.

use std::fmt;
use std::net::IpAddr;

use http::Uri;

/// The address of a provider, up to but without `/chat/completions`, as in `https://api.openai.com/v1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    text: String,
    completions: Uri,
    encrypted: bool,
}

/// An address that is not taken. Its text is not repeated: it may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BaseUrlError {
    /// Not `https://host…`.
    #[error("this is not an address like https://host/v1")]
    NotAnAddress,
    /// `http` to another machine, or another scheme.
    #[error("the address must start with https://; http:// is for this machine alone (localhost)")]
    NotEncrypted,
    /// A user or a password before the host: they would end in logs.
    #[error("the address holds a user or a password; the key is a setting of its own")]
    WithCredentials,
    /// Something behind the path.
    #[error("the address must not have ? or #")]
    WithQuery,
}

impl BaseUrl {
    /// Reads an address. Slashes at its end are taken off.
    ///
    /// # Errors
    /// When it is none, has more than scheme, host, port and path, or is `http` to a host that is not this machine
    /// (`localhost`, `*.localhost`, `127.0.0.0/8`, `[::1]`).
    pub fn parse(text: &str) -> Result<Self, BaseUrlError> {
        let text = text.trim().trim_end_matches('/');
        if text.contains(['?', '#']) {
            return Err(BaseUrlError::WithQuery);
        }
        let completions: Uri = format!("{text}/chat/completions").parse().map_err(|_| BaseUrlError::NotAnAddress)?;
        let authority = completions.authority().ok_or(BaseUrlError::NotAnAddress)?;
        if authority.as_str().contains('@') {
            return Err(BaseUrlError::WithCredentials);
        }
        let encrypted = match completions.scheme_str() {
            Some("https") => true,
            Some("http") if is_this_machine(authority.host()) => false,
            _ => return Err(BaseUrlError::NotEncrypted),
        };
        Ok(Self { text: text.to_owned(), completions, encrypted })
    }

    /// As it was given, without slashes at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether what goes there is encrypted. If not, it stays on this machine.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    /// Where questions go.
    pub(super) fn completions(&self) -> &Uri {
        &self.completions
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// By the name alone, without asking anyone. `*.localhost` never leaves the machine (RFC 6761).
fn is_this_machine(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.ends_with(".localhost") || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{BaseUrl, BaseUrlError};

    #[test]
    fn encrypted_addresses_and_this_machine_are_taken() {
        for (text, completions) in [
            ("https://api.openai.com/v1", "https://api.openai.com/v1/chat/completions"),
            (" HTTPS://api.example.test/ ", "HTTPS://api.example.test/chat/completions"),
            ("http://localhost:11434/v1/", "http://localhost:11434/v1/chat/completions"),
            ("http://standin.LOCALHOST:4000", "http://standin.LOCALHOST:4000/chat/completions"),
            ("http://127.8.9.1:80/v1", "http://127.8.9.1:80/v1/chat/completions"),
            ("http://[::1]:80/v1", "http://[::1]:80/v1/chat/completions"),
        ] {
            let url = BaseUrl::parse(text).unwrap();
            assert_eq!(url.completions().to_string().to_lowercase(), completions.to_lowercase(), "{text}");
        }
    }

    #[test]
    fn nothing_goes_to_another_machine_in_the_clear() {
        for text in [
            "http://api.openai.com/v1",
            "http://localhost.example.com/v1",
            "http://notlocalhost/v1",
            "http://127.0.0.1.example.com",
            "http://0.0.0.0",
            "http://2130706433",
            "http://0x7f.1",
            "http://[::ffff:127.0.0.1]",
            "http://[2001:db8::1]",
            "http://169.254.169.254",
            "ftp://localhost/v1",
        ] {
            assert_eq!(BaseUrl::parse(text), Err(BaseUrlError::NotEncrypted), "{text}");
        }
    }

    #[test]
    fn an_address_has_no_more_than_host_and_path() {
        for text in ["https://me:secret@api.example.test/v1", "http://localhost@example.com", "https://k@h"] {
            assert_eq!(BaseUrl::parse(text), Err(BaseUrlError::WithCredentials), "{text}");
        }
        for text in ["https://api.example.test/v1?key=1", "https://api.example.test/#a"] {
            assert_eq!(BaseUrl::parse(text), Err(BaseUrlError::WithQuery), "{text}");
        }
        for text in ["", "/", "v1", "/v1", "https://", "https:///v1", "https://a b/v1", "https://a\r\nX: y"] {
            assert_eq!(BaseUrl::parse(text), Err(BaseUrlError::NotAnAddress), "{text:?}");
        }
    }
}
