//! In whose day an event counts, and what for. Mostly in the day of who acted; a move that is taken back also counts less
//! in the day of who had made it.

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use serde_json::Value;

use super::{Action, Counter, Event, Outcome, Sum};
use crate::candidates::{Step, TakenBack};
use crate::ids::UserId;
use crate::resumes::Vetter;
use crate::time::Instant;

/// Feedback is in time for so long after the interview's end.
pub const FEEDBACK_IN_TIME: Duration = Duration::hours(48);

/// What an event counts for in one person's day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    /// Whose day.
    pub user: UserId,
    /// Which day, in the organisation's zone.
    pub day: NaiveDate,
    /// The moment of what is counted: it counts if the person agreed to be measured then.
    pub at: Instant,
    /// True where the person was at work at that moment.
    pub present: bool,
    /// Additions, some below zero.
    pub counts: Vec<(Counter, i64)>,
}

impl Credit {
    /// Everybody whose day an event counts in: nobody, who acted, or also who made the move that is taken back. At most
    /// one a person and day.
    #[must_use]
    pub fn of(event: &Event, zone: Tz) -> Vec<Self> {
        let step = Step::of(event);
        let mut credits: Vec<Self> =
            event.actor.user().map(|user| own(user, event, step.as_ref(), zone)).into_iter().collect();
        let Some(step) = step else { return credits };
        let changed = [(step.takes_back, step.from, -1), (step.gives_back, Some(step.to), 1)];
        for (earlier, status, by) in changed {
            let Some((TakenBack { by: user, at }, status)) = earlier.zip(status) else { continue };
            let counts = [(Counter::MovedTo(status), by), (Counter::Sum(Sum::TakenBack), -by)];
            let day = at.day(zone);
            match credits.iter_mut().find(|credit| credit.user == user && credit.day == day) {
                Some(credit) => credit.counts.extend(counts),
                None => credits.push(Self { user, day, at, present: false, counts: counts.into() }),
            }
        }
        credits
    }

    /// What is added to one counter.
    #[must_use]
    pub fn to(&self, counter: Counter) -> i64 {
        self.counts.iter().filter(|(one, _)| *one == counter).map(|(_, by)| by).sum()
    }
}

/// The day of who acted.
fn own(user: UserId, event: &Event, step: Option<&Step>, zone: Tz) -> Credit {
    // What Hirelog does for a person minutes later is that person's doing, and no time at work.
    let later = matches!(event.action, Action::VetResume | Action::AcceptExtraction)
        || event.metadata.contains_key("unreviewed");
    let present = event.outcome == Outcome::Ok && !later;
    let counts = match event.outcome {
        Outcome::Ok => done(event, step),
        Outcome::Denied => vec![(Counter::Sum(Sum::Denied), 1)],
        Outcome::Failed => vec![(Counter::Sum(Sum::Failed), 1)],
    };
    Credit { user, day: event.at.day(zone), at: event.at, present, counts }
}

/// What a vetting adds: by whom a resume was read, how sure that was, what it cost.
fn vetted(event: &Event) -> [(Sum, i64); 8] {
    let number = |name: &str| event.metadata.get(name).and_then(Value::as_i64).unwrap_or_default();
    let provider = event.metadata.get("provider").and_then(Value::as_str);
    let unread = event.metadata.get("unread").and_then(Value::as_bool) == Some(true);
    let model = provider.is_some_and(|provider| provider != Vetter::Rules.as_str());
    [
        (Sum::UnreadResumes, i64::from(unread)),
        (Sum::ModelVettings, i64::from(model)),
        (Sum::FoundIn, i64::from(number("findings") > 0)),
        (Sum::Confidence, number("confidence")),
        (Sum::ModelTokens, number("input_tokens") + number("output_tokens")),
        (Sum::ModelCost, number("cost_micros")),
        (Sum::VettingMillis, number("took_ms")),
        (Sum::FactsRefused, number("refused")),
    ]
}

fn done(event: &Event, step: Option<&Step>) -> Vec<(Counter, i64)> {
    let mut counts = vec![(Counter::Done(event.action), 1)];
    let mut add = |sum: Sum, by: i64| counts.push((Counter::Sum(sum), by));
    let number = |name: &str| event.metadata.get(name).and_then(Value::as_i64);
    match event.action {
        Action::CreateCandidate if event.metadata.contains_key("import") => add(Sum::Imported, 1),
        Action::ScheduleInterview => {
            if let Some(lead) = number("lead") {
                add(Sum::Leads, 1);
                add(Sum::LeadSeconds, lead);
            }
        }
        Action::GiveFeedback => {
            if let Some(delay) = number("delay") {
                add(Sum::Feedbacks, 1);
                add(Sum::FeedbacksInTime, i64::from(delay <= FEEDBACK_IN_TIME.num_seconds()));
                add(Sum::FeedbackSeconds, delay);
            }
        }
        Action::DownloadExport => add(Sum::ExportedRows, number("rows").unwrap_or_default()),
        Action::VetResume => vetted(event).into_iter().for_each(|(sum, by)| add(sum, by)),
        Action::ReviewExtraction => {
            add(Sum::FactsAccepted, number("accepted").unwrap_or_default());
            add(Sum::FactsCorrected, number("corrected").unwrap_or_default());
            add(Sum::FactsRejected, number("rejected").unwrap_or_default());
            add(Sum::FactsAdded, number("added").unwrap_or_default());
        }
        Action::ChangeStatus | Action::BulkChangeStatus => {
            // Going straight back is the repair of a mistake: neither the mistake nor the repair is a move made.
            if let Some(step) = step.filter(|step| step.takes_back.is_none()) {
                add(Sum::Stays, 1);
                add(Sum::StaySeconds, step.stay);
                counts.push((Counter::MovedTo(step.to), 1));
            }
        }
        _ => {}
    }
    counts
}
