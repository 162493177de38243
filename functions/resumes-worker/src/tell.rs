//! The event of a vetting: language models are used by people, so it is theirs.

use hirelog_domain::activity::{Action, Actor, Event, Outcome, Source};
use hirelog_domain::ids::TypedId;
use hirelog_domain::resumes::{Content, Resume};
use hirelog_telemetry::entropy;

use crate::Worker;

/// An event of what was done for whoever brought the resume, as part of the same action.
pub(crate) fn of(worker: &Worker, resume: &Resume, action: Action) -> Event {
    let now = worker.clock.now();
    let by = (Actor::User(resume.ordered_by), Source::System);
    let ids = (TypedId::new(now, entropy()), resume.operation);
    Event { subject: Some(resume.id.into()), ..Event::new(ids, now, by, action) }
}

/// The same of what no person looked at before it was done.
pub(crate) fn unreviewed(worker: &Worker, resume: &Resume, action: Action) -> Event {
    let mut event = of(worker, resume, action);
    event.metadata.insert("unreviewed".into(), true.into());
    event
}

/// That a resume was read: by whom, for how much, with what result. Never what it says.
pub(crate) fn vetted(worker: &Worker, resume: &Resume, content: &Content) -> Event {
    let mut event = of(worker, resume, Action::VetResume);
    let mut note = |name: &str, value: serde_json::Value| drop(event.metadata.insert(name.to_owned(), value));
    note("findings", content.findings.len().into());
    note("refused", content.refused.len().into());
    note("unread", (!resume.has_text).into());
    note("reasons", serde_json::json!(resume.reasons));
    if let Some(vetting) = &resume.vetting {
        note("provider", vetting.by.as_str().into());
        note("model", vetting.model.clone().into());
        note("prompt", vetting.prompt_version.into());
        note("input_tokens", vetting.input_tokens.into());
        note("output_tokens", vetting.output_tokens.into());
        note("cost_micros", vetting.cost.0.into());
        note("took_ms", vetting.duration_ms.into());
        note("confidence", vetting.confidence.into());
        note("attempts", vetting.attempts.len().into());
    }
    event
}

/// That a file is no resume.
pub(crate) fn refused(worker: &Worker, resume: &Resume) -> Event {
    let mut event = of(worker, resume, Action::VetResume);
    event.outcome = Outcome::Failed;
    event.metadata.insert("refusal".into(), serde_json::json!(resume.refusal));
    event
}
