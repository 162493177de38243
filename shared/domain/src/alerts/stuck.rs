//! Candidates who are in a stage for longer than they should be, by job. Says nothing about people of the team.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding, MAX_ROWS, Rows, found};
use super::calendar::counted;
use crate::candidates::Candidate;
use crate::ids::JobId;
use crate::jobs::Job;
use crate::time::{Instant, start_of_day};
use crate::workflow::Status;

/// Days that a run may come late: who passed the limit within them is told of by the day on which that was; who is stuck
/// for longer is told of once.
pub const LOOKED_BACK: u64 = 7;

/// Groups candidates who are stuck at the end of `day` by job, and by the day on which they passed their limit.
#[must_use]
pub fn stuck(
    candidates: &[Candidate],
    jobs: &BTreeMap<JobId, Job>,
    limits: &BTreeMap<Status, u16>,
    day: NaiveDate,
    zone: Tz,
) -> Vec<Finding> {
    let mut groups: BTreeMap<(JobId, Option<NaiveDate>), Vec<&Candidate>> = BTreeMap::new();
    for candidate in candidates {
        if let Some(passed) = passed_on(candidate, limits, zone).filter(|passed| *passed <= day) {
            let lately = Some(passed).filter(|passed| *passed + Days::new(LOOKED_BACK) > day);
            groups.entry((candidate.job, lately)).or_default().push(candidate);
        }
    }
    let finding = |((job, passed), stuck): (&(JobId, Option<NaiveDate>), &Vec<&Candidate>)| {
        Some(of_job(jobs.get(job)?, *passed, stuck, limits, (day, zone)))
    };
    groups.iter().filter_map(finding).collect()
}

/// The first day on which a candidate is in the present status for too long. An offer or a hold with a date runs until
/// then, however long that is.
fn passed_on(candidate: &Candidate, limits: &BTreeMap<Status, u16>, zone: Tz) -> Option<NaiveDate> {
    let limit = limits.get(&candidate.status())?;
    let passed = candidate.standing.since.day(zone) + Days::new(u64::from(*limit) + 1);
    Some(candidate.until().map_or(passed, |until| passed.max(until + Days::new(1))))
}

fn of_job(
    job: &Job,
    passed: Option<NaiveDate>,
    stuck: &[&Candidate],
    limits: &BTreeMap<Status, u16>,
    (day, zone): (NaiveDate, Tz),
) -> Finding {
    let who = u64::try_from(stuck.len()).unwrap_or_default();
    let stages: Vec<String> =
        Status::ALL.into_iter().filter_map(|status| stage(status, stuck, limits, day, zone)).collect();
    let verb = if who == 1 { "waits" } else { "wait" };
    let reason = format!(
        "{} of the job {} {verb} for longer than allowed: {}.",
        counted(who, "candidate", "candidates"),
        job.title,
        stages.join("; "),
    );
    // What was stuck already when it was first looked at is one alert for the job, whenever that is.
    let (what, at) = match passed {
        Some(passed) => (passed.to_string(), start_of_day(passed, zone)),
        None => ("longer".to_owned(), job.created_at),
    };
    let since = stuck.iter().map(|candidate| candidate.standing.since).min().unwrap_or(Instant::from_millis(0));
    Finding {
        id: found(AlertKind::StuckCandidates, &job.id, &what, at),
        kind: AlertKind::StuckCandidates,
        user: None,
        day: passed.unwrap_or(day),
        reason,
        rows: Rows {
            user: None,
            action: None,
            from: since,
            to: start_of_day(day + Days::new(1), zone),
            candidates: stuck.iter().take(MAX_ROWS).map(|candidate| candidate.id).collect(),
        },
    }
}

/// `2 in Screened (14 days at most, the longest 21)`.
fn stage(
    status: Status,
    stuck: &[&Candidate],
    limits: &BTreeMap<Status, u16>,
    day: NaiveDate,
    zone: Tz,
) -> Option<String> {
    let there = stuck.iter().filter(|candidate| candidate.status() == status);
    let days: Vec<i64> = there.map(|candidate| (day - candidate.standing.since.day(zone)).num_days()).collect();
    let longest = days.iter().max()?;
    let limit = counted(u64::from(*limits.get(&status)?), "day", "days");
    Some(format!("{} in {} ({limit} at most, the longest {longest})", days.len(), status.label()))
}
