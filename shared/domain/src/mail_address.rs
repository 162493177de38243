//! Mail addresses that are known to be well formed.

use email_address::{EmailAddress, Options};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Longest address that can be used in a mail's envelope (RFC 5321, 4.5.3.1.3: 256 octets with the brackets).
pub const MAX_ADDRESS: usize = 254;

/// A mail address: well formed (RFC 5321), with a domain that has a dot, in lower case, so that one mailbox is one value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, format = Email, max_length = 254)]
pub struct MailAddress(String);

/// Why a text is not a mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a mail address such as name@example.com")]
pub struct NotAMailAddress;

impl MailAddress {
    /// Checks and normalises an address.
    ///
    /// # Errors
    /// When the text is not a plain address, or longer than [`MAX_ADDRESS`].
    pub fn parse(text: &str) -> Result<Self, NotAMailAddress> {
        let text = text.trim();
        let options = Options::default().with_required_tld().without_display_text().without_domain_literal();
        let plain = text.len() <= MAX_ADDRESS && !text.chars().any(|c| c.is_control() || c == '"');
        match EmailAddress::parse_with_options(text, options) {
            Ok(address) if plain => Ok(Self(address.as_str().to_lowercase())),
            _ => Err(NotAMailAddress),
        }
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for MailAddress {
    type Error = NotAMailAddress;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<MailAddress> for String {
    fn from(address: MailAddress) -> Self {
        address.0
    }
}

impl std::fmt::Display for MailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mailbox_is_one_value() {
        assert_eq!(MailAddress::parse(" Ada@Example.COM ").unwrap().as_str(), "ada@example.com");
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "ada",
            "ada@",
            "@example.com",
            "ada@localhost",
            "a b@example.com",
            "Ada <ada@example.com>",
            "ada@example.com\r\nBcc: eve@example.com",
            "\"a b\"@example.com",
        ] {
            assert!(MailAddress::parse(text).is_err(), "{text:?} was taken for an address");
        }
    }

    #[test]
    fn the_longest_address_has_254_characters() {
        let label = "b".repeat(61);
        let longest = format!("{}@{label}.{label}.{label}.com", "a".repeat(64));

        assert_eq!(longest.len(), MAX_ADDRESS);
        assert!(MailAddress::parse(&longest).is_ok());
        assert!(MailAddress::parse(&longest.replace(".com", ".info")).is_err());
    }
}
