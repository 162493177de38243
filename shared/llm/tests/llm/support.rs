//! A question, both providers, a stand-in; and a server that says whatever it is told.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hirelog_aws::bedrock::config::{BehaviorVersion, Credentials, Region, SharedCredentialsProvider};
use hirelog_aws::{SdkConfig, SecretText};
use hirelog_llm::{BaseUrl, Bedrock, Failed, LanguageModel, OpenAiCompatible, Question, Reply};
use hirelog_standin::Standin;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const LONG: Duration = Duration::from_secs(60);
pub(crate) const MODEL: &str = "anthropic.claude-test-v1:0";
pub(crate) const TEXT: &str = "Ann Example, smith for 3 years";

pub(crate) fn schema() -> Value {
    json!({
        "type": "object",
        "properties": {"name": {"type": "string"}, "years": {"type": "integer"}},
        "required": ["name", "years"],
        "additionalProperties": false,
    })
}

pub(crate) async fn standin() -> Standin {
    Standin::start(|_| json!({"name": "Ann Example", "years": 3})).await.unwrap()
}

pub(crate) fn sdk_config(credentials: Option<Credentials>) -> SdkConfig {
    let mut config =
        SdkConfig::builder().behavior_version(BehaviorVersion::latest()).region(Region::from_static("eu-central-1"));
    config.set_credentials_provider(credentials.map(SharedCredentialsProvider::new));
    config.build()
}

fn credentials() -> Credentials {
    Credentials::new("id", "secret-of-aws", None, None, "test")
}

pub(crate) fn sdk_config_with_endpoint(url: &str) -> SdkConfig {
    sdk_config(Some(credentials())).into_builder().endpoint_url(url).build()
}

pub(crate) fn bedrock(url: &str, limit: Duration) -> Bedrock {
    Bedrock::new(&sdk_config(Some(credentials())), Some(url), MODEL, limit)
}

pub(crate) fn openai(url: &str, limit: Duration) -> OpenAiCompatible {
    openai_with_key(url, hirelog_standin::KEY, limit)
}

pub(crate) fn openai_with_key(url: &str, key: &str, limit: Duration) -> OpenAiCompatible {
    let base_url = BaseUrl::parse(&format!("{url}/v1")).unwrap();
    OpenAiCompatible::new(base_url, MODEL, &SecretText::new(key), limit).unwrap()
}

pub(crate) fn both(url: &str, limit: Duration) -> [Box<dyn LanguageModel>; 2] {
    [Box::new(bedrock(url, limit)), Box::new(openai(url, limit))]
}

pub(crate) async fn ask(model: &dyn LanguageModel) -> Result<Reply, Failed> {
    let schema = schema();
    let question =
        Question { system: "Who is it?", text: TEXT, schema_name: "person", schema: &schema, max_output_tokens: 500 };
    model.ask(&question).await
}

/// A server that gives each connection the next of its answers, byte for byte, and keeps what it was asked.
pub(crate) struct Canned {
    pub(crate) url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Canned {
    pub(crate) async fn start(answers: Vec<String>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        tokio::spawn(async move {
            for answer in answers {
                let (mut connection, _) = listener.accept().await.unwrap();
                let request = read_request(&mut connection).await;
                log.lock().unwrap_or_else(PoisonError::into_inner).push(request);
                // A client that has read enough hangs up, and the rest cannot be written.
                if connection.write_all(answer.as_bytes()).await.is_ok() {
                    connection.shutdown().await.ok();
                }
            }
        });
        Self { url, asked }
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

pub(crate) fn http(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\n{headers}content-type: application/json\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

async fn read_request(connection: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length =
                head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        let mut part = [0; 4096];
        match connection.read(&mut part).await.unwrap() {
            0 => return text,
            read => bytes.extend_from_slice(&part[..read]),
        }
    }
}
