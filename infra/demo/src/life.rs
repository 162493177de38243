//! The way of one candidate, by the domain's own rules.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::{Candidate, CandidateSource, HistoryRow, Label, Language, Mover, Standing, Step};
use hirelog_domain::jobs::Job;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_domain::workflow::{FieldKind, FieldSpec, Fields, Move, Requirement, Status, allowed_moves, plan_move};
use hirelog_store::Change;
use serde_json::Value;

use crate::cast::{FAMILY, GIVEN, NOTES, PLACES, SKILLS, TAGS};
use crate::dice::Dice;
use crate::work::{event, is_working_day};
use crate::{Demo, DemoError};

/// A candidate's changes in order, and where the candidate ended up.
pub(crate) struct Life {
    pub(crate) candidate: Candidate,
    pub(crate) changes: Vec<Change>,
}

fn rule(error: impl std::fmt::Debug) -> DemoError {
    DemoError::Rule(format!("{error:?}"))
}

/// The number `n` candidate: added to a job on some day, then moved until the present or an end.
pub(crate) fn live(
    demo: &Demo,
    dice: &mut Dice,
    n: usize,
    job: &Job,
    team: &[User],
    openings: &mut u16,
) -> Result<Life, DemoError> {
    let recruiters = &team[2..7];
    let owner = dice.pick(recruiters);
    let today = demo.now.day(demo.organisation.zone);
    let added = last_working_day(today - Duration::days(dice.between(1, crate::DAYS as i64 - 3)));
    let at = demo.at(added, dice.between(9 * 60, 17 * 60));
    let mut candidate = newcomer(dice, n, job, owner, at)?;

    let mut told = event(dice, owner, at, Action::CreateCandidate, Some(candidate.id.into()));
    Step::added(&candidate, demo.organisation.zone).tell(&mut told);
    let first = HistoryRow::first(&candidate, &mover(&told, owner));
    let mut changes = vec![Change::told_by(&told).create_candidate(&candidate, &first)];
    let mut day = added;
    // Every tenth is left waiting where it is: a pipeline has its forgotten ones.
    while !dice.chance(10) {
        day = working_day(day + Duration::days(dice.between(1, 7)));
        let at = demo.at(day, dice.between(9 * 60, 18 * 60));
        let Some(open) = next_move(dice, &candidate).filter(|_| at < demo.now) else { break };
        if open.to == Status::Hired {
            let Some(left) = openings.checked_sub(1) else { break };
            *openings = left;
        }
        let hiring = team.iter().find(|user| user.jobs.contains(&job.id)).filter(|_| dice.chance(25));
        let given = filled(dice, &open.fields, day, recruiters);
        let planned = plan_move(candidate.standing.position, open.to, &given, true, day).map_err(rule)?;
        let mut told = event(dice, hiring.unwrap_or(owner), at, Action::ChangeStatus, Some(candidate.id.into()));
        let by = mover(&told, hiring.unwrap_or(owner));
        let moved = candidate.moved(&planned, &by);
        Step::moved(&candidate, &moved, demo.organisation.zone).tell(&mut told);
        let step = HistoryRow::of_move(&candidate, &moved, planned.fields, &by);
        changes.push(Change::told_by(&told).move_candidate(&candidate, &moved, &step));
        candidate = moved;
    }
    Ok(Life { candidate, changes })
}

fn newcomer(dice: &mut Dice, n: usize, job: &Job, owner: &User, at: Instant) -> Result<Candidate, DemoError> {
    use CandidateSource::{Agency, CareerPage, JobBoard, Linkedin, Other, Referral};
    let name = format!("{} {}", dice.pick(&GIVEN), dice.pick(&FAMILY));
    Ok(Candidate {
        id: dice.id(at),
        name: Name::parse(&name).map_err(rule)?,
        mail: MailAddress::parse(&format!("candidate.{n}@example.com")).map_err(rule)?,
        phone: dice.chance(70).then(|| format!("+49 30 555{n:04}")),
        location: dice.chance(80).then(|| Name::parse(dice.pick::<&str>(&PLACES)).map_err(rule)).transpose()?,
        language: *dice.pick(&[Language::En, Language::De]),
        tags: some_of(dice, &TAGS, 2)?,
        skills: some_of(dice, &SKILLS, 4)?,
        job: job.id,
        standing: Standing::new(at),
        last_move: None,
        source: *dice.pick(&[Referral, JobBoard, JobBoard, CareerPage, CareerPage, Agency, Linkedin, Linkedin, Other]),
        owner: owner.id,
        consent: None,
        absorbed: BTreeMap::new(),
        created_at: at,
        updated_at: at,
        version: 1,
    })
}

/// Some labels of a list, none to `most`.
fn some_of(dice: &mut Dice, labels: &[&str], most: i64) -> Result<BTreeSet<Label>, DemoError> {
    (0..dice.between(0, most)).map(|_| Label::parse(dice.pick::<&str>(labels)).map_err(rule)).collect()
}

fn mover(told: &Event, by: &User) -> Mover {
    Mover { event: told.id, operation: told.operation_id, by: by.id, at: told.at }
}

/// Mostly forward, often rejected, sometimes put on hold.
fn next_move(dice: &mut Dice, candidate: &Candidate) -> Option<Move> {
    let open = allowed_moves(candidate.standing.position, true);
    let status = candidate.status();
    let wanted = match (status, dice.between(1, 100)) {
        (Status::Rejected, 98..) => return open.into_iter().next(),
        (Status::Rejected | Status::Hired, _) => return None,
        (Status::OnHold, 1..=40) => return open.into_iter().next(),
        (Status::OnHold, _) => Status::Rejected,
        (Status::Offered, 1..=70) => Status::Hired,
        (_, 1..=6) => Status::OnHold,
        (_, 7..=36) => Status::Rejected,
        _ => return forward(dice, status, open),
    };
    open.into_iter().find(|open| open.to == wanted)
}

/// The next stage, sometimes skipping one; from the last round it is the offer, not the round before.
fn forward(dice: &mut Dice, status: Status, mut open: Vec<Move>) -> Option<Move> {
    open.retain(|open| !matches!(open.to, Status::Rejected | Status::OnHold));
    match status {
        Status::HrRound => open.pop(),
        _ if dice.chance(70) => open.into_iter().next(),
        _ => open.pop(),
    }
}

fn filled(dice: &mut Dice, specs: &[FieldSpec], day: NaiveDate, recruiters: &[User]) -> Fields {
    let mut fields = Fields::new();
    for spec in specs.iter().filter(|spec| spec.requirement == Requirement::Required) {
        let value: Value = match &spec.kind {
            FieldKind::Score { max, .. } => dice.between(2, i64::from(*max)).into(),
            FieldKind::Text { .. } => (*dice.pick(&NOTES)).into(),
            FieldKind::Choice { choices } => (*dice.pick(&choices[..choices.len() - 1])).into(),
            FieldKind::Date { .. } => (day + Duration::days(dice.between(10, 40))).to_string().into(),
            FieldKind::Money => (dice.between(42, 98) * 1_000).into(),
            FieldKind::Currency => "EUR".into(),
            FieldKind::User => dice.pick(recruiters).id.to_string().into(),
        };
        fields.insert(spec.name.to_owned(), value);
    }
    fields
}

/// That day, or the Friday before it: nobody is added in the future.
fn last_working_day(day: NaiveDate) -> NaiveDate {
    let back = (0..3).map(|days| day - Duration::days(days));
    back.into_iter().find(|day| is_working_day(*day)).unwrap_or(day)
}

/// That day, or the Monday after it.
fn working_day(day: NaiveDate) -> NaiveDate {
    day.iter_days().find(|day| is_working_day(*day)).unwrap_or(day)
}
