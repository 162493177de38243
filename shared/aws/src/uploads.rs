//! Forms with which a browser brings a file straight to the bucket (Amazon S3, "POST policy", signature version 4). The policy
//! holds what the bucket itself checks: the key, the size, until when. The SDK signs requests, but has no call for forms.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use aws_config::SdkConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, SecondsFormat, Utc};

const SERVICE: &str = "s3";
const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// A form for one file.
#[derive(Clone, Debug)]
pub struct UploadForm {
    /// Where to send it.
    pub url: String,
    /// What to send with the file, before it.
    pub fields: BTreeMap<String, String>,
}

/// Why no form can be signed: an error of deployment.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// The function has no credentials or no region.
    #[error("a form cannot be signed: {0}")]
    NotSigned(String),
}

/// Makes forms for one bucket.
#[derive(Clone, Debug)]
pub struct UploadForms {
    url: String,
    bucket: String,
    region: String,
    credentials: Option<SharedCredentialsProvider>,
}

impl UploadForms {
    /// Forms for a bucket. An end point of one's own (the local stack) has no host name per bucket.
    #[must_use]
    pub fn new(sdk: &SdkConfig, bucket: &str) -> Self {
        let region = sdk.region().map_or_else(String::new, |region| region.as_ref().to_owned());
        let url = match sdk.endpoint_url() {
            Some(local) => format!("{}/{bucket}", local.trim_end_matches('/')),
            None => format!("https://{bucket}.s3.{region}.amazonaws.com/"),
        };
        Self { url, bucket: bucket.to_owned(), region, credentials: sdk.credentials_provider() }
    }

    /// A form that takes one file of 1 to `max_bytes` bytes under that key, until `lifetime` after `now`.
    ///
    /// # Errors
    /// Where the function has no credentials.
    pub async fn form(
        &self,
        key: &str,
        max_bytes: u64,
        now: SystemTime,
        lifetime: Duration,
    ) -> Result<UploadForm, FormError> {
        let provider = self.credentials.as_ref().ok_or_else(|| FormError::NotSigned("no credentials".into()))?;
        let credentials =
            provider.provide_credentials().await.map_err(|error| FormError::NotSigned(error.to_string()))?;
        Ok(self.signed(key, max_bytes, now, lifetime, &credentials))
    }

    fn signed(&self, key: &str, max_bytes: u64, now: SystemTime, lifetime: Duration, by: &Credentials) -> UploadForm {
        let at = DateTime::<Utc>::from(now);
        let scope = format!("{}/{}/{SERVICE}/aws4_request", at.format("%Y%m%d"), self.region);
        let mut fields = BTreeMap::from([
            ("key".to_owned(), key.to_owned()),
            ("success_action_status".to_owned(), "204".to_owned()),
            ("x-amz-algorithm".to_owned(), ALGORITHM.to_owned()),
            ("x-amz-credential".to_owned(), format!("{}/{scope}", by.access_key_id())),
            ("x-amz-date".to_owned(), at.format("%Y%m%dT%H%M%SZ").to_string()),
        ]);
        if let Some(token) = by.session_token() {
            fields.insert("x-amz-security-token".into(), token.to_owned());
        }
        let exact = fields.iter().map(|(name, value)| serde_json::json!({ name: value }));
        let conditions: Vec<_> =
            [serde_json::json!({ "bucket": self.bucket }), serde_json::json!(["content-length-range", 1, max_bytes])]
                .into_iter()
                .chain(exact)
                .collect();
        let until = DateTime::<Utc>::from(now + lifetime).to_rfc3339_opts(SecondsFormat::Millis, true);
        let policy = STANDARD.encode(serde_json::json!({ "expiration": until, "conditions": conditions }).to_string());
        let signing_key = generate_signing_key(by.secret_access_key(), now, &self.region, SERVICE);
        fields.insert("x-amz-signature".into(), calculate_signature(signing_key, policy.as_bytes()));
        fields.insert("policy".into(), policy);
        UploadForm { url: self.url.clone(), fields }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms() -> UploadForms {
        UploadForms {
            url: "https://b.s3.eu-west-1.amazonaws.com/".into(),
            bucket: "b".into(),
            region: "eu-west-1".into(),
            credentials: None,
        }
    }

    fn form(token: Option<&str>) -> UploadForm {
        let by = Credentials::new("AKIDTEST", "secret", token.map(str::to_owned), None, "test");
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_431_600);
        forms().signed("uploads/u/r", 10, now, Duration::from_secs(3_600), &by)
    }

    #[test]
    fn the_policy_holds_key_size_and_end_and_every_field_of_the_form() {
        let form = form(Some("token"));
        let policy = STANDARD.decode(&form.fields["policy"]).unwrap();
        let policy: serde_json::Value = serde_json::from_slice(&policy).unwrap();

        assert_eq!(policy["expiration"], "2026-11-23T12:00:00.000Z");
        let conditions = policy["conditions"].as_array().unwrap();
        assert!(conditions.contains(&serde_json::json!(["content-length-range", 1, 10])));
        for (name, value) in
            form.fields.iter().filter(|(name, _)| !matches!(name.as_str(), "policy" | "x-amz-signature"))
        {
            assert!(conditions.contains(&serde_json::json!({ name: value })), "{name}");
        }
    }

    #[test]
    fn the_secret_is_in_no_field_and_another_key_has_another_signature() {
        let (one, other) = (form(None), form(Some("token")));

        assert!(one.fields.values().all(|value| !value.contains("secret")));
        assert_eq!(one.fields["x-amz-signature"].len(), 64);
        assert_ne!(one.fields["x-amz-signature"], other.fields["x-amz-signature"]);
        assert!(!one.fields.contains_key("x-amz-security-token"));
    }
}
