//! Keys come from Secrets Manager.

use hirelog_aws::{SecretError, Secrets, secrets_client};
use serde_json::json;

use crate::support::{Canned, http, sdk_config_with_endpoint};

#[tokio::test]
async fn a_key_is_read_by_its_name() {
    let server = Canned::start(vec![http("200 OK", "", &json!({"SecretString": "sk-1"}).to_string())]).await;
    let secrets = Secrets::new(secrets_client(&sdk_config_with_endpoint(&server.url)));
    assert_eq!(secrets.secret("hirelog/llm").await.unwrap().expose(), "sk-1");
    let asked = server.asked();
    assert!(asked[0].contains("x-amz-target: secretsmanager.GetSecretValue\r\n"), "{}", asked[0]);
    assert!(asked[0].ends_with("{\"SecretId\":\"hirelog/llm\"}"), "{}", asked[0]);
}

#[tokio::test]
async fn a_key_that_cannot_be_read_says_why() {
    for (status, body, why) in [
        ("400 Bad Request", json!({"__type": "ResourceNotFoundException"}), SecretError::NotFound),
        ("400 Bad Request", json!({"__type": "AccessDeniedException"}), SecretError::NotAllowed),
        ("400 Bad Request", json!({"__type": "UnrecognizedClientException"}), SecretError::NotAllowed),
        ("400 Bad Request", json!({"__type": "InvalidParameterException"}), SecretError::Unavailable),
        ("200 OK", json!({"SecretBinary": "AAAA"}), SecretError::NotText),
    ] {
        let server = Canned::start(vec![http(status, "", &body.to_string()); 3]).await;
        let secrets = Secrets::new(secrets_client(&sdk_config_with_endpoint(&server.url)));
        assert_eq!(secrets.secret("hirelog/llm").await.map(|_| ()), Err(why), "{body}");
    }
}
