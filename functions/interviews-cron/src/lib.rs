//! What is said about interviews, once a minute: invitations and changes half a minute after they were made, reminders,
//! the question for feedback, the candidate's answers.
//!
//! What is to be said follows from how the interview stands at that moment and from what people were told before
//! ([`hirelog_domain::interviews::Agenda`]). The mails are written in the transaction that notes them as said, on the
//! versions that were looked at: two runs at once say nothing twice, and nobody is told what does not hold any more.

mod letters;
mod people;
mod say;

use std::collections::BTreeSet;

use futures_util::StreamExt;
use futures_util::stream::iter;
use hirelog_aws::Queues;
use hirelog_domain::organisation::Organisation;
use hirelog_store::{Store, StoreError};
use hirelog_telemetry::Clock;
use lambda_runtime::Diagnostic;
use serde::Serialize;
use serde::de::IgnoredAny;

/// Interviews that one page of the index brings.
const PAGE: i32 = 100;
/// Pages of one run: what is left is due in the next one.
const PAGES: usize = 20;
/// Interviews that are dealt with at the same time.
const AT_ONCE: usize = 8;

/// What a run works with.
#[derive(Clone, Debug)]
pub struct Cron {
    /// The table.
    pub store: Store,
    /// Where messages go.
    pub queues: Queues,
    /// Who invites.
    pub organisation: Organisation,
    /// What time it is.
    pub clock: Clock,
}

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Interviews about which something was said.
    pub said: usize,
    /// Interviews about which there was nothing to say after all.
    pub quiet: usize,
    /// Interviews that were changed, or dealt with by another run, at the same moment: the next run looks again.
    pub left: usize,
    /// Interviews that could not be dealt with; the reasons are in the log.
    pub failed: usize,
}

/// One run. What the schedule says does not matter, only that it fired; firing twice is harmless.
///
/// # Errors
/// When the table cannot be read: the run counts as failed, and the next one comes in a minute.
pub async fn handle(_fired: IgnoredAny, cron: &Cron) -> Result<Done, Diagnostic> {
    run(cron).await.map_err(|error| Diagnostic { error_type: "RunFailed".into(), error_message: error.to_string() })
}

async fn run(cron: &Cron) -> Result<Done, StoreError> {
    let now = cron.clock.now();
    let settings = cron.store.interview_settings().await?;
    let mut due = BTreeSet::new();
    let mut from = None;
    for _ in 0..PAGES {
        let page = cron.store.interviews_due(now, PAGE, from.as_ref()).await?;
        due.extend(page.items);
        from = page.next;
        if from.is_none() {
            break;
        }
    }
    let outcomes = iter(due).map(|id| say::say(cron, &settings, id)).buffer_unordered(AT_ONCE);
    let done = outcomes.fold(Done::default(), async |done, outcome| match outcome {
        say::Outcome::Said => Done { said: done.said + 1, ..done },
        say::Outcome::Quiet => Done { quiet: done.quiet + 1, ..done },
        say::Outcome::Left => Done { left: done.left + 1, ..done },
        say::Outcome::Failed => Done { failed: done.failed + 1, ..done },
    });
    Ok(done.await)
}
