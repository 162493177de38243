//! An organisation with a job, a recruiter, files in the bucket, and language models that do as they are told.

use std::path::PathBuf;
use std::time::Duration;

use axum::routing::post;
use hirelog_aws::sqs::config::{BehaviorVersion, Credentials, Region, SharedCredentialsProvider};
use hirelog_aws::{Queue, SdkConfig, Secrets, secrets_client};
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, OperationId, ResumeId};
use hirelog_domain::jobs::Job;
use hirelog_domain::permissions::Role;
use hirelog_domain::resumes::{
    Arrival, Content, ExtractionSettings, ModelChoice, MonthUsage, Provider, Resume, ResumeName, month_of, rules,
};
use hirelog_domain::users::User;
use hirelog_standin::{KEY, Standin};
use hirelog_store::keys;
use hirelog_testkit::{TestStack, a_candidate, a_job, an_event, an_event_id, failed_ids, id, sqs_event};
use hirelog_texts::{Limits, Sandbox};
use resumes_worker::{Models, Worker, handle};
use serde_json::json;

/// What a person wrote about herself.
pub(crate) const TEXT: &str = "Zofia Żółć
Łódź, Poland
zofia.zolc@mail.example | +48 22 555 01 00

Experience
Senior Engineer, Ünal GmbH
03/2019 – present

Skills
Rust, PostgreSQL, Kubernetes
";

/// The secret under which the stand-in's key is kept.
pub(crate) const SECRET: &str = "hirelog/test/model-key";

pub(crate) struct World {
    pub(crate) stack: TestStack,
    pub(crate) standin: Standin,
    pub(crate) recruiter: User,
    pub(crate) job: Job,
    pub(crate) candidate: Candidate,
    secrets: String,
}

impl World {
    pub(crate) async fn start() -> Self {
        let stack = TestStack::start().await;
        let standin = Standin::start(|text| json!(rules::read(text))).await.unwrap();
        let recruiter = stack.new_user(Role::Recruiter).await;
        let job = a_job(recruiter.id);
        let candidate = a_candidate(&job);
        stack.add_job(&job).await;
        stack.add_candidate(&candidate).await;
        let secrets = secrets_at().await;
        Self { stack, standin, recruiter, job, candidate, secrets }
    }

    /// The worker, which starts itself once more for every file.
    pub(crate) fn worker(&self) -> Worker {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_resumes-worker"));
        let secrets = Secrets::new(secrets_client(&over_http(&self.secrets)));
        let models = Models::new(over_http(self.standin.url()), Some(self.standin.url().to_owned()), secrets);
        Worker {
            store: self.stack.store.clone(),
            queues: self.stack.queues.clone(),
            bucket: self.stack.bucket(),
            organisation: self.stack.organisation.clone(),
            clock: self.stack.clock.clone(),
            texts: Sandbox::new(program, Limits::default()),
            models: models.waiting(Duration::from_secs(2)),
        }
    }

    /// A file that was brought for the job.
    pub(crate) async fn bring(&self, bytes: &[u8]) -> Resume {
        self.bring_for(None, bytes).await
    }

    /// A file that was brought for the job, or for a candidate.
    pub(crate) async fn bring_for(&self, candidate: Option<CandidateId>, bytes: &[u8]) -> Resume {
        let at = self.stack.clock.now();
        let resume = Resume::arrived(Arrival {
            id: id(u64::from(rand_number())),
            name: ResumeName::new("cv.pdf"),
            job: self.job.id,
            candidate,
            by: self.recruiter.id,
            operation: id::<OperationId>(7),
            at,
        });
        self.stack.put_file(&Resume::upload_key(resume.by, resume.id), bytes).await;
        let event = an_event(self.recruiter.id, Action::UploadResume, at);
        self.stack.seed(&event, |change| change.arrive_resume(&resume, an_event_id(at))).await;
        resume
    }

    /// Decides how resumes are read.
    pub(crate) async fn decide(&self, settings: ExtractionSettings) {
        let known: Option<ExtractionSettings> = self.stack.store.get(&keys::extraction_settings()).await.unwrap();
        let before = known.unwrap_or_else(ExtractionSettings::usual);
        let after = ExtractionSettings { version: before.version + 1, ..settings };
        let event = an_event(self.recruiter.id, Action::UpdateSettings, self.stack.clock.now());
        self.stack.seed(&event, |change| change.save_extraction_settings(&before, &after)).await;
    }

    /// Bedrock first, then the other one; ten dollars a month.
    pub(crate) fn both_models(&self) -> ExtractionSettings {
        ExtractionSettings {
            models: vec![bedrock(), self.other()],
            monthly_budget_cents: 1_000,
            ..ExtractionSettings::usual()
        }
    }

    pub(crate) fn other(&self) -> ModelChoice {
        ModelChoice {
            provider: Provider::OpenaiCompatible,
            model: "small".into(),
            base_url: Some(format!("{}/v1", self.standin.url())),
            secret: Some(SECRET.into()),
            input_price_micros: 150,
            output_price_micros: 600,
        }
    }

    /// Reads a resume as the queue has it read.
    pub(crate) async fn read(&self, resume: &Resume) -> Resume {
        let failed = self.deliver(&self.worker(), resume, 1).await;
        assert!(failed.is_empty(), "{failed:?}");
        self.stored(resume.id).await
    }

    /// Delivers the message of a resume for the given time; gives the ids of those that failed.
    pub(crate) async fn deliver(&self, worker: &Worker, resume: &Resume, delivery: u32) -> Vec<String> {
        let mut event = sqs_event([task(resume)]);
        for record in &mut event.records {
            record.attributes.insert("ApproximateReceiveCount".into(), delivery.to_string());
        }
        failed_ids(&handle(event, worker).await)
    }

    pub(crate) async fn stored(&self, id: ResumeId) -> Resume {
        self.stack.store.get(&keys::resume(id)).await.unwrap().unwrap()
    }

    pub(crate) async fn content(&self, id: ResumeId) -> Content {
        self.stack.store.whole_resume(id).await.unwrap().unwrap().content
    }

    pub(crate) async fn usage(&self) -> MonthUsage {
        let month = month_of(self.stack.clock.now());
        self.stack.store.get(&keys::model_usage(&month)).await.unwrap().unwrap_or_default()
    }

    /// What was told of readings, without the rest of the queue.
    pub(crate) async fn told(&self, action: Action) -> Vec<Event> {
        let bodies = self.stack.drain(Queue::Activity).await;
        let events = bodies.iter().map(|body| Event::parse(body).unwrap());
        events.filter(|event| event.action == action).collect()
    }
}

pub(crate) fn bedrock() -> ModelChoice {
    ModelChoice {
        provider: Provider::Bedrock,
        model: "anthropic.claude-test".into(),
        base_url: None,
        secret: None,
        input_price_micros: 250,
        output_price_micros: 1_250,
    }
}

pub(crate) fn task(resume: &Resume) -> String {
    json!({ "kind": "read", "resume": resume.id, "version": resume.version }).to_string()
}

/// Another number each time.
fn rand_number() -> u32 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(10_000);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A service of secrets that knows one.
async fn secrets_at() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let known = async |body: String| match serde_json::from_str::<serde_json::Value>(&body) {
        Ok(asked) if asked["SecretId"] == SECRET => {
            (axum::http::StatusCode::OK, json!({ "SecretString": KEY }).to_string())
        }
        _ => (axum::http::StatusCode::BAD_REQUEST, json!({ "__type": "ResourceNotFoundException" }).to_string()),
    };
    let service = axum::Router::new().route("/", post(known));
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    address
}

fn over_http(address: &str) -> SdkConfig {
    let keys = Credentials::new("AKIDTEST", "secret", None, None, "test");
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::from_static("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(keys))
        .endpoint_url(address)
        .build()
}
