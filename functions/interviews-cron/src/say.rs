//! One interview: what is due, the mails that say it, and the note that it was said, in one transaction.

use hirelog_domain::activity::{Action, Actor, Event, Source};
use hirelog_domain::ids::{InterviewId, TypedId};
use hirelog_domain::interviews::{Duty, InterviewSettings};
use hirelog_domain::time::Instant;
use hirelog_store::{Change, InterviewFile, StoreError};
use hirelog_telemetry::{entropy, token};

use crate::Cron;
use crate::letters::{Letters, letters};
use crate::people::People;

/// What became of an interview that was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Something was said.
    Said,
    /// There was nothing to say.
    Quiet,
    /// It was changed, or dealt with elsewhere, at the same moment.
    Left,
    /// It could not be dealt with.
    Failed,
}

/// Says what is due about an interview.
pub(crate) async fn say(cron: &Cron, settings: &InterviewSettings, id: InterviewId) -> Outcome {
    match attempt(cron, settings, id).await {
        Ok(outcome) => outcome,
        Err(StoreError::Condition(_) | StoreError::Contention) => Outcome::Left,
        Err(error) => {
            tracing::error!(interview.id = %id, error = %error, "Nothing could be said about an interview");
            Outcome::Failed
        }
    }
}

async fn attempt(cron: &Cron, settings: &InterviewSettings, id: InterviewId) -> Result<Outcome, StoreError> {
    let Some(file) = cron.store.interview_file(id).await? else { return Ok(Outcome::Quiet) };
    let now = cron.clock.now();
    let InterviewFile { interview, agenda, invitation, .. } = &file;
    let duties = agenda.duties(interview, invitation, settings, now);
    let after = agenda.after(&duties, interview, settings, now);
    if duties.is_empty() {
        drop(cron.store.commit(Change::put_off(agenda, &after, interview)).await?);
        return Ok(Outcome::Quiet);
    }
    let people = People::of(cron, &file).await?;
    let secret = token();
    let Letters { mails, opens_link } = letters(cron, &file, &people, &duties, &secret);
    let mut change = Change::told_by(&event(&duties, id, mails.len(), now)).keep_agenda(agenda, &after, interview);
    if opens_link {
        let digest = hirelog_store::digest(&[&secret]);
        change = change.update_invitation(invitation, &invitation.with_link(digest));
    }
    let change = mails.iter().fold(change, |change, mail| change.mailing(mail, TypedId::new(now, entropy())));
    let committed = cron.store.commit(change).await?;
    cron.store.deliver(&cron.queues, committed.0).await;
    Ok(Outcome::Said)
}

fn event(duties: &[Duty], id: InterviewId, mails: usize, now: Instant) -> Event {
    let tells = duties.iter().any(|duty| matches!(duty, Duty::Tell | Duty::PassOn));
    let action = if tells { Action::TellInterview } else { Action::RemindInterview };
    let ids = (TypedId::new(now, entropy()), TypedId::new(now, entropy()));
    let event = Event::new(ids, now, (Actor::System("interviews-cron".into()), Source::Schedule), action);
    let mut event = Event { subject: Some(id.into()), ..event };
    event.metadata.insert("mails".into(), mails.into());
    event
}
