use std::collections::BTreeSet;

use chrono::NaiveDate;
use hirelog_domain::workflow::{Fields, Position, Refusal, RejectedFrom, Stage, Status, allowed_moves, plan_move};
use proptest::prelude::*;
use serde_json::json;

/// The table of DESIGN 6, written down a second time as text: the test that data and promise are the same.
const TABLE: &str = "
new             | screened rejected on_hold
screened        | interviewed technical_round hr_round rejected on_hold
interviewed     | technical_round hr_round offered rejected on_hold
technical_round | hr_round offered rejected on_hold
hr_round        | technical_round offered rejected on_hold
offered         | hired rejected on_hold
hired           |
";

pub(crate) fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn fields(value: serde_json::Value) -> Fields {
    serde_json::from_value(value).unwrap()
}

/// Everything any move can ask for, so that a refusal is never about fields.
pub(crate) fn full(from: Position, to: Status) -> Fields {
    let all = fields(json!({
        "screening_score": 4, "screening_notes": "clear", "interview_rating": 5, "interview_feedback": "strong",
        "technical_interviewer_id": "019ab000-0000-7000-8000-000000000001", "technical_score": 3,
        "offer_amount": "65000.50", "offer_currency": "eur", "offer_expires_on": "2026-12-01",
        "start_date": "2027-01-01", "rejection_reason": "skills", "hold_reason": "budget", "reopen_reason": "second look",
    }));
    let open = allowed_moves(from, true).into_iter().find(|open| open.to == to);
    let asked: BTreeSet<_> = open.iter().flat_map(|open| &open.fields).map(|field| field.name).collect();
    all.into_iter().filter(|(name, _)| asked.contains(name.as_str())).collect()
}

fn positions() -> Vec<Position> {
    let stages = || Stage::ALL.into_iter();
    stages()
        .map(|stage| Position::In { stage })
        .chain(stages().map(|from| Position::OnHold { from }))
        .chain(stages().map(|stage| Position::Rejected { from: RejectedFrom::Stage { stage } }))
        .chain(stages().map(|from| Position::Rejected { from: RejectedFrom::Hold { from } }))
        .chain([Position::Hired])
        .collect()
}

pub(crate) fn promised(from: Position) -> BTreeSet<Status> {
    let by_name = |name: &str| *Status::ALL.iter().find(|status| status.as_str() == name).unwrap();
    match from {
        Position::OnHold { from } => BTreeSet::from([from.status(), Status::Rejected]),
        Position::Rejected { from: RejectedFrom::Stage { stage } } => BTreeSet::from([stage.status()]),
        Position::Rejected { from: RejectedFrom::Hold { .. } } => BTreeSet::from([Status::OnHold]),
        _ => {
            let rows = TABLE.lines().filter_map(|line| line.split_once('|'));
            let (_, row) = rows.into_iter().find(|(name, _)| name.trim() == from.status().as_str()).unwrap();
            row.split_whitespace().map(by_name).collect()
        }
    }
}

#[test]
fn every_pair_of_statuses_is_allowed_or_refused_as_the_design_says() {
    for from in positions() {
        for to in Status::ALL {
            let planned = plan_move(from, to, &full(from, to), true, today());

            assert_eq!(planned.is_ok(), promised(from).contains(&to), "{from:?} -> {to}: {planned:?}");
        }
    }
}

#[test]
fn a_refusal_names_what_is_allowed_instead() {
    let refusal = plan_move(Position::START, Status::Offered, &Fields::new(), true, today()).unwrap_err();

    let allowed = vec![Status::Screened, Status::Rejected, Status::OnHold];
    assert_eq!(refusal, Refusal::NotAllowed { from: Status::New, allowed });
}

#[test]
fn only_who_may_reopen_is_offered_a_way_out_of_rejection() {
    let rejected = Position::Rejected { from: RejectedFrom::Stage { stage: Stage::HrRound } };
    let why = fields(json!({ "reopen_reason": "a second opening" }));

    assert!(plan_move(rejected, Status::HrRound, &why, true, today()).is_ok());
    assert!(allowed_moves(rejected, false).is_empty());
    assert!(matches!(plan_move(rejected, Status::HrRound, &why, false, today()), Err(Refusal::NotAllowed { .. })));
}

#[test]
fn each_missing_wrong_and_unknown_field_is_named() {
    let offered = fields(json!({ "offer_amount": -1, "offer_expires_on": "2026-11-22", "bonus": 1 }));
    let from = Position::In { stage: Stage::HrRound };

    let Err(Refusal::Fields(issues)) = plan_move(from, Status::Offered, &offered, true, today()) else { panic!() };

    let found: Vec<_> = issues.iter().map(|issue| (issue.field.as_str(), issue.code)).collect();
    assert_eq!(
        found,
        [
            ("/fields/offer_amount", "invalid_amount"),
            ("/fields/offer_currency", "required"),
            ("/fields/offer_expires_on", "too_early"),
            ("/fields/bonus", "unknown_field"),
        ]
    );
}

#[test]
fn a_note_is_needed_for_other_reasons_only() {
    let reject = |value| plan_move(Position::START, Status::Rejected, &fields(value), false, today());

    assert!(reject(json!({ "rejection_reason": "skills" })).is_ok());
    assert!(reject(json!({ "rejection_reason": "other" })).is_err());
    assert!(reject(json!({ "rejection_reason": "other", "rejection_note": "moved away" })).is_ok());
    assert!(reject(json!({ "rejection_reason": "because" })).is_err());
}

#[test]
fn a_score_is_a_whole_number_from_1_to_5() {
    let screen = |score: serde_json::Value| {
        let given = fields(json!({ "screening_score": score, "screening_notes": "ok" }));
        plan_move(Position::START, Status::Screened, &given, false, today()).is_ok()
    };

    let taken = [json!(0), json!(1), json!(5), json!(6), json!("3"), json!(2.5), json!(null)].map(screen);
    assert_eq!(taken, [false, true, true, false, false, false, false]);
}

#[test]
fn amounts_have_two_decimals_and_a_limit() {
    let offer = |amount: serde_json::Value| {
        let given =
            fields(json!({ "offer_amount": amount, "offer_currency": "EUR", "offer_expires_on": "2026-11-23" }));
        plan_move(Position::In { stage: Stage::HrRound }, Status::Offered, &given, false, today())
            .map(|planned| planned.fields["offer_amount"].as_str().unwrap().to_owned())
            .ok()
    };

    assert_eq!(offer(json!(65000)).as_deref(), Some("65000.00"));
    assert_eq!(offer(json!("65000.5")).as_deref(), Some("65000.50"));
    assert_eq!(offer(json!("1000000000.00")).as_deref(), Some("1000000000.00"));
    for wrong in [json!("1000000000.01"), json!(0), json!("1.234"), json!("1e9"), json!("+5"), json!(""), json!([1])] {
        assert_eq!(offer(wrong.clone()), None, "{wrong} was taken for an amount");
    }
}

proptest! {
    #[test]
    fn no_sequence_of_moves_leaves_the_table(targets in prop::collection::vec(0_usize..9, 1..60), may_reopen: bool) {
        let mut position = Position::START;
        for to in targets.into_iter().map(|index| Status::ALL[index]) {
            let before = position;
            if let Ok(planned) = plan_move(position, to, &full(position, to), may_reopen, today()) {
                prop_assert!(promised(before).contains(&to));
                prop_assert_eq!(planned.to.status(), to);
                position = planned.to;
            }
            prop_assert!(before != Position::Hired || position == Position::Hired);
        }
    }
}
