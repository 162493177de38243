//! What pages may load and where they may send (Content Security Policy, level 3).

use axum::http::HeaderValue;
use hirelog_telemetry::SettingError;

/// The setting that names the bucket's origin.
pub(crate) const UPLOAD_ORIGIN: &str = "UPLOAD_ORIGIN";

/// Scripts only from here. Styles may be inline: the component library sets them on elements.
const BEFORE: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
    font-src 'self' data:; connect-src 'self'";
const AFTER: &str = "; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The policy of every page.
#[derive(Clone, Debug)]
pub struct Policy(HeaderValue);

impl Policy {
    /// Pages send to where they come from and, with its origin, to the bucket to which browsers bring files.
    ///
    /// # Errors
    /// When that is not the origin of a site: `https` or `http`, a host, perhaps a port, and nothing else. Anything more
    /// could add words to the policy.
    pub fn new(uploads: Option<&str>) -> Result<Self, SettingError> {
        let wrong = SettingError::Wrong { name: UPLOAD_ORIGIN, what: "the origin of a site" };
        let sources = match uploads {
            None => String::new(),
            Some(origin) if is_origin(origin) => format!(" {origin}"),
            Some(_) => return Err(wrong),
        };
        HeaderValue::from_str(&format!("{BEFORE}{sources}{AFTER}")).map(Self).map_err(|_| wrong)
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }
}

fn is_origin(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
    let named = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let numbered = port.is_none_or(|port| port.chars().all(|c| c.is_ascii_digit()) && port.parse::<u16>().is_ok());
    named && numbered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(uploads: Option<&str>) -> Result<String, SettingError> {
        Policy::new(uploads).map(|policy| policy.0.to_str().unwrap().to_owned())
    }

    #[test]
    fn without_a_bucket_pages_send_only_to_where_they_come_from() {
        assert!(policy(None).unwrap().contains("; connect-src 'self'; manifest-src"));
    }

    #[test]
    fn with_a_bucket_its_origin_is_added_to_where_pages_send_and_to_nothing_else() {
        for origin in ["https://b.s3.eu-central-1.amazonaws.com", "http://127.0.0.1:4566"] {
            let with = policy(Some(origin)).unwrap();

            assert_eq!(with.replace(&format!(" {origin}"), ""), policy(None).unwrap());
            assert!(with.contains(&format!("; connect-src 'self' {origin}; ")), "{with}");
        }
    }

    #[test]
    fn what_is_not_an_origin_is_refused() {
        let wrong = [
            "",
            "*",
            "https:",
            "https://",
            "https://:443",
            "https://*.example",
            "javascript://b.example",
            "b.example",
            "https://b.example/",
            "https://b.example/path",
            "https://b.example https://c.example",
            "https://b.example; script-src *",
            "https://b.example,https://c.example",
            "https://'unsafe-inline'",
            "https://\"b.example\"",
            "https://b.example\r\nset-cookie: a=b",
            "https://user@b.example",
            "https://b.example:port",
            "https://b.example:+80",
            "https://b.example:65536",
            "https://b.example:",
        ];

        for origin in wrong {
            let error = policy(Some(origin)).unwrap_err();
            assert_eq!(error, SettingError::Wrong { name: UPLOAD_ORIGIN, what: "the origin of a site" }, "{origin:?}");
        }
    }
}
