//! Resumes as the worker leaves them: one of the manager's job and one of another, each in its first version.

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Label;
use hirelog_domain::ids::{CandidateId, JobId, OperationId, ResumeId};
use hirelog_domain::resumes::{
    Answer, Arrival, Claim, Content, ExtractionSettings, PositionClaim, Read, Resume, ResumeKind, ResumeName, check,
};
use hirelog_store::{Change, keys};
use hirelog_testkit::{MIDDAY, an_event, an_event_id, id};
use serde_json::{Value, json};

use crate::office::Office;

pub(crate) fn own_resume() -> ResumeId {
    id(9_018)
}

pub(crate) fn foreign_resume() -> ResumeId {
    id(9_019)
}

/// A resume that is to be brought.
pub(crate) fn brought_resume() -> ResumeId {
    id(9_020)
}

pub(crate) const TEXT: &str = "Zofia Żółć\nzofia@mail.example · +48 22 555 01 00\n\nSenior Engineer, Ünal GmbH\n03/2019 – present\nJunior Engineer, Foo Ltd\n01/2017 – 02/2018\n\nSkills: Rust, AWS\nBorn 12.03.1985 in Ankara, female, married";

fn claim(value: &str) -> Claim {
    Claim { value: value.into(), quote: value.into(), confidence: 90 }
}

fn position(title: &str, company: &str, (from, to): (&str, &str), quote: &str) -> PositionClaim {
    let text = str::to_owned;
    PositionClaim {
        company: text(company),
        title: text(title),
        from: Some(text(from)),
        to: Some(text(to)),
        quote: text(quote),
        confidence: 80,
    }
}

/// What a good reader answers.
pub(crate) fn an_answer() -> Answer {
    Answer {
        name: Some(claim("Zofia Żółć")),
        mail: Some(claim("zofia@mail.example")),
        phone: Some(claim("+48 22 555 01 00")),
        skills: vec![claim("Rust"), claim("AWS")],
        positions: vec![
            position(
                "Senior Engineer",
                "Ünal GmbH",
                ("2019-03", "present"),
                "Senior Engineer, Ünal GmbH\n03/2019 – present",
            ),
            position(
                "Junior Engineer",
                "Foo Ltd",
                ("2017-01", "2018-02"),
                "Junior Engineer, Foo Ltd\n01/2017 – 02/2018",
            ),
        ],
        ..Answer::default()
    }
}

/// A review that takes the name and the address over, corrects a skill and adds one.
pub(crate) fn a_review() -> Value {
    json!({ "facts": [
        { "finding": 0, "field": "name", "value": "Zofia Żółć" },
        { "finding": 1, "field": "mail", "value": "zofia@mail.example" },
        { "finding": 3, "field": "skill", "value": "Rust 2024" },
        { "finding": null, "field": "skill", "value": "Kafka" },
    ], "into": { "kind": "new", "source": "career_page" } })
}

/// Two models and ten dollars a month.
pub(crate) fn some_models() -> Value {
    json!({ "models": [
        { "provider": "bedrock", "model": "anthropic.claude", "input_price_micros": 250, "output_price_micros": 1250 },
        { "provider": "openai_compatible", "model": "small", "base_url": "https://models.example/v1",
          "secret": "hirelog/model-key", "input_price_micros": 150, "output_price_micros": 600 },
    ], "monthly_budget_cents": 1000, "accept_from": null, "short_stay_months": 18, "short_stays": 3,
       "within_years": 5, "gap_months": 6 })
}

impl Office {
    /// Both resumes, anew, waiting for a review.
    pub(crate) async fn put_resumes(&self) {
        self.put_resume(own_resume(), self.own_job.id, None).await;
        self.put_resume(foreign_resume(), self.foreign_job.id, None).await;
    }

    /// A resume that waits for a review, anew, in its first version.
    pub(crate) async fn put_resume(&self, id: ResumeId, job: JobId, candidate: Option<CandidateId>) {
        let arrived = Resume::arrived(Arrival {
            id,
            name: ResumeName::new("Zofia's CV.pdf"),
            job,
            candidate,
            by: self.recruiter.id,
            operation: hirelog_testkit::id::<OperationId>(9_021),
            at: MIDDAY,
        });
        let checked = check(&an_answer(), TEXT);
        assert!(checked.refused.is_empty(), "{:?}", checked.refused);
        let content = Content { findings: checked.findings, ..Content::default() };
        let read = Read {
            kind: Some(ResumeKind::Pdf),
            bytes: 4_096,
            digest: Some("digest".into()),
            has_text: true,
            ..Read::default()
        };
        let resume = Resume { version: 1, ..arrived.read(read, &content, MIDDAY) };
        for key in [keys::resume(id), keys::resume_content(id)] {
            self.stack.table.delete(&key).await;
        }
        self.stack.put_file(&Resume::text_key(id), TEXT.as_bytes()).await;
        self.stack.put_file(&Resume::file_key(id), b"%PDF-").await;
        let event = an_event(self.recruiter.id, Action::VetResume, MIDDAY);
        let change = Change::told_by(&event)
            .arrive_resume(&resume, an_event_id(MIDDAY))
            .keep_resume_content(id, &content, candidate);
        self.put_once(change).await;
        drop(self.stack.drain(hirelog_aws::Queue::Resume).await);
    }

    /// A file in the bucket that everybody brought with a form of that resume, of which nobody told yet.
    pub(crate) async fn bring_file(&self, id: ResumeId) {
        self.stack.table.delete(&keys::resume(id)).await;
        for user in [&self.admin, &self.recruiter, &self.manager, &self.viewer, &self.colleague] {
            self.stack.put_file(&Resume::upload_key(user.id, id), TEXT.as_bytes()).await;
        }
        drop(self.stack.table.meter.take());
    }

    /// Decides how resumes are read, anew, in the first version.
    pub(crate) async fn decide_about_resumes(&self) {
        self.stack.table.delete(&keys::extraction_settings()).await;
        let usual = ExtractionSettings::usual();
        let decided = ExtractionSettings { version: 1, ..usual.clone() };
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).save_extraction_settings(&usual, &decided)).await;
    }

    /// Lets the own job ask for skills.
    pub(crate) async fn ask_for(&self, skills: &[&str]) {
        let skills = skills.iter().map(|skill| Label::parse(skill).unwrap()).collect();
        let asking = hirelog_domain::jobs::Job { skills, version: self.own_job.version + 1, ..self.own_job.clone() };
        let event = an_event(self.admin.id, Action::UpdateJob, MIDDAY);
        self.stack.seed(&event, |change| change.update_job(&self.own_job, &asking)).await;
    }
}
