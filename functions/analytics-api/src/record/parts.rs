//! What is kept of a person beside the log, kind by kind.

use std::collections::BTreeMap;

use chrono::Months;
use hirelog_domain::alerts::Alert;
use hirelog_domain::time::Period;
use hirelog_http::Signed;
use hirelog_store::{KeptThing, StoreError, StoredDay};
use serde::Serialize;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;

/// For how long statistics are kept, in months.
const STATISTICS_MONTHS: u32 = 60;

/// Things of one kind.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OwnRecordPart)]
pub(crate) struct Part {
    /// Which kind.
    pub(crate) kind: String,
    /// The things, as they are kept.
    #[schema(value_type = Vec<Object>)]
    pub(crate) items: Vec<Map<String, Value>>,
}

/// Reads everything at once.
pub(crate) async fn parts(signed: &Signed) -> Result<Vec<Part>, StoreError> {
    let (store, user) = (&signed.app().store, signed.user());
    let today = signed.now().day(signed.app().organisation.zone);
    let first = user.created_at.day(signed.app().organisation.zone);
    let kept = today.checked_sub_months(Months::new(STATISTICS_MONTHS)).unwrap_or(first);
    let (things, diary, days, stop, alerts) = tokio::join!(
        store.things_of_person(user.id),
        store.diary_of_person(user.id),
        store.days_of(user.id, Period { from: first.max(kept), to: today }),
        store.stop_of_mails(&user.mail),
        store.alerts_about(user.id, signed.window()),
    );
    let days = days?.into_iter().map(day).collect::<Result<Vec<_>, _>>()?;
    let alerts = alerts?.iter().map(alert).collect::<Result<Vec<_>, _>>()?;
    let mut parts: BTreeMap<String, Vec<Map<String, Value>>> = BTreeMap::new();
    for KeptThing { kind, content } in things?.into_iter().chain(diary?).chain(stop?).chain(alerts).chain(days) {
        parts.entry(kind).or_default().push(content);
    }
    Ok(parts.into_iter().map(|(kind, items)| Part { kind, items }).collect())
}

/// What somebody should look at about the person, and what was said of it.
fn alert(alert: &Alert) -> Result<KeptThing, StoreError> {
    let content = as_object(alert)?;
    Ok(KeptThing { kind: "alert".into(), content })
}

/// A day of statistics: the counters as they are, presence as time.
fn day(day: StoredDay) -> Result<KeptThing, StoreError> {
    let mut content = Map::from_iter([
        ("day".to_owned(), json!(day.day)),
        ("active_seconds".to_owned(), json!(day.stats.active_seconds())),
    ]);
    content.extend(as_object(&day.stats.tally)?);
    Ok(KeptThing { kind: "statistics".into(), content })
}

fn as_object(thing: &impl Serialize) -> Result<Map<String, Value>, StoreError> {
    match serde_json::to_value(thing) {
        Ok(Value::Object(content)) => Ok(content),
        Ok(_) => Err(StoreError::Refused("a thing of the record is no object".into())),
        Err(error) => Err(StoreError::Refused(error.to_string())),
    }
}
