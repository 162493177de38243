use chrono_tz::{Europe::Berlin, Tz};
use hirelog_domain::activity::{Action, Actor, Counter, Credit, DayStats, Event, Outcome, SCHEMA, Source, Sum, Totals};
use hirelog_domain::ids::{EventId, OperationId, TypedId, UserId};
use hirelog_domain::time::Instant;
use proptest::prelude::*;
use serde_json::Map;

pub(crate) const START: i64 = 1_763_852_400_000; // midnight in Berlin

pub(crate) fn event(minute: i64, action: Action, outcome: Outcome) -> Event {
    let at = Instant::from_millis(START + minute * 60_000);
    Event {
        id: EventId::new(at, [1; 10]),
        operation_id: OperationId::new(at, [2; 10]),
        at,
        actor: Actor::User(UserId::new(at, [3; 10])),
        source: Source::Web,
        action,
        subject: None,
        outcome,
        status: Some(200),
        duration_ms: Some(3),
        metadata: Map::new(),
        ip: None,
        user_agent: None,
        schema: SCHEMA,
    }
}

fn folded(events: &[Event], zone: Tz) -> DayStats {
    let mut day = DayStats::default();
    events.iter().flat_map(|event| Credit::of(event, zone)).for_each(|credit| day.add(&credit, zone));
    day
}

#[test]
fn presence_counts_five_minute_spans_once() {
    let day = folded(&[0, 4, 5, 6, 61].map(|m| event(m, Action::ViewCandidate, Outcome::Ok)), Berlin);

    assert_eq!(day.active_seconds(), 3 * 300);
    assert_eq!(day.tally.hours.iter().collect::<Vec<_>>(), [(0, 4), (1, 1)]);
}

#[test]
fn what_was_denied_or_failed_is_no_work_done() {
    let day = folded(&[Outcome::Denied, Outcome::Failed].map(|o| event(0, Action::ViewCandidate, o)), Berlin);

    assert_eq!((day.active_seconds(), day.tally.actions.len(), day.tally.first), (0, 0, None));
    let refused: Totals = [&day].into_iter().collect();
    assert_eq!([Sum::Denied, Sum::Failed].map(|sum| refused.get(Counter::Sum(sum))), [1, 1]);
}

#[test]
fn the_same_hour_on_two_days_counts_twice() {
    let day = folded(&[event(600, Action::Login, Outcome::Ok)], Berlin);

    let week: Totals = [&day, &day].into_iter().collect();

    assert_eq!((week.active_seconds, week.count(Action::Login)), (600, 2));
}

proptest! {
    #[test]
    fn the_order_of_events_does_not_matter(
        minutes in prop::collection::vec((0_i64..1440, 0_usize..Action::ALL.len()), 1..50), seed: u64
    ) {
        let events: Vec<_> = minutes.iter().map(|(m, a)| event(*m, Action::ALL[*a], Outcome::Ok)).collect();
        let mut shuffled = events.clone();
        let n = shuffled.len();
        for i in 0..n { shuffled.swap(i, (seed.rotate_left(u32::try_from(i).unwrap()) as usize) % n); }

        prop_assert_eq!(folded(&events, Berlin), folded(&shuffled, Berlin));
    }
}
