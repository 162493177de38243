//! What a person never did before, and networks that a person never came from. Looks at everybody; the first days of
//! somebody are only learned from.

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding, KEPT_DAYS, PERSON, Rows, found};
use super::calendar::{counted, spoken_at};
use super::seen::{Seen, weighty};
use crate::activity::{Action, Event, Outcome};
use crate::time::start_of_day;

/// Looks through a person's events, in order of time, for what is new against what is known. Returns what was found and
/// what is known after it. `learning_days` are those of the rules `new_action` and `new_network`.
#[must_use]
pub fn novelty(seen: &Seen, events: &[&Event], learning_days: (u16, u16), zone: Tz) -> (Vec<Finding>, Seen) {
    let mut findings = Vec::new();
    let mut after = seen.clone();
    for event in events.iter().filter(|event| event.outcome == Outcome::Ok) {
        let learns = |days: u16| event.at < seen.since + Duration::days(days.into());
        let new = match event.action {
            Action::Login | Action::AcceptInvite => {
                new_network(&mut after, event, zone).filter(|_| !learns(learning_days.1))
            }
            _ => new_action(&mut after, event, zone).filter(|_| !learns(learning_days.0)),
        };
        findings.extend(new);
    }
    (findings, after)
}

fn new_action(known: &mut Seen, event: &Event, zone: Tz) -> Option<Finding> {
    let words = weighty(event.action)?;
    let reason = format!("{PERSON} {words} on {}, for the first time.", spoken_at(event.at, zone));
    let what = event.action;
    known.actions.insert(what).then(|| finding(AlertKind::NewAction, known, event, (&what, reason), zone))
}

fn new_network(known: &mut Seen, event: &Event, zone: Tz) -> Option<Finding> {
    let (network, day) = (event.ip.as_deref()?, event.at.day(zone));
    let kept = |last: &NaiveDate| (day - *last).num_days() <= KEPT_DAYS;
    known.networks.retain(|_, last| kept(last));
    let others = u64::try_from(known.networks.len()).unwrap_or_default();
    let before = known.networks.insert(network.to_owned(), day);
    let times = counted(others, "other network", "other networks");
    let reason = format!(
        "{PERSON} signed in from {network} on {}, a network that the person never came from; {times} are known.",
        spoken_at(event.at, zone),
    );
    let reason = if others == 1 { reason.replace("are known", "is known") } else { reason };
    before.is_none().then(|| finding(AlertKind::NewNetwork, known, event, (&network, reason), zone))
}

fn finding(
    kind: AlertKind,
    known: &Seen,
    event: &Event,
    (what, reason): (&dyn std::fmt::Display, String),
    zone: Tz,
) -> Finding {
    let day = event.at.day(zone);
    Finding {
        id: found(kind, &known.user, &format!("{what}/{day}"), start_of_day(day, zone)),
        kind,
        user: Some(known.user),
        day,
        reason,
        rows: Rows {
            user: Some(known.user),
            action: Some(event.action),
            from: event.at,
            to: event.at + Duration::milliseconds(1),
            candidates: Vec::new(),
        },
    }
}
