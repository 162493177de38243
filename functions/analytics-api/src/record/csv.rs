//! The own record as one table: a row for each thing and for each row of the log.

use std::io::Read;

use hirelog_domain::activity::Event;
use hirelog_sheets::{Column, Format, Value as Cell, WriteError, Writer};
use serde_json::{Map, Value};

use super::RecordOut;

const COLUMNS: [(&str, u16); 5] = [("part", 16), ("at", 24), ("what", 24), ("about", 44), ("details", 80)];

/// The file's bytes. No cell of it is a formula.
pub(crate) fn write(record: &RecordOut) -> Result<Vec<u8>, WriteError> {
    let columns = COLUMNS.map(|(title, width)| Column { title, width });
    let mut file = Writer::new(Format::Csv, "record", &columns)?;
    for part in &record.parts {
        for item in &part.items {
            let (at, what) = (first(item, &["at", "created_at", "day"]), first(item, &["kind", "name", "query"]));
            row(&mut file, [&part.kind, &at, &what, "", &Value::Object(item.clone()).to_string()])?;
        }
    }
    for event in &record.log {
        log_row(&mut file, event)?;
    }
    if let Some(next) = &record.next {
        row(&mut file, ["next", "", "The log goes on: ask again with this cursor", "", next])?;
    }
    let mut bytes = Vec::new();
    file.finish()?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn log_row(file: &mut Writer, event: &Event) -> Result<(), WriteError> {
    let json = serde_json::to_value(event).unwrap_or_default();
    let subject = event.subject.as_ref();
    let kind = json.get("entity_type").and_then(Value::as_str).unwrap_or_default();
    let about = subject.map_or_else(String::new, |subject| format!("{kind} {}", subject.id));
    row(file, ["log", &event.at.to_string(), event.action.as_str(), &about, &json.to_string()])
}

fn row(file: &mut Writer, cells: [&str; 5]) -> Result<(), WriteError> {
    file.row(&cells.map(Cell::Text))
}

/// The first of these facts that the thing has.
fn first(item: &Map<String, Value>, names: &[&str]) -> String {
    let found = names.iter().find_map(|name| item.get(*name));
    found.map_or_else(String::new, |value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}
