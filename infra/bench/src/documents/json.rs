//! A report as JSON, for the Python side: the same numbers, names and dates. Layout is not in it.

use std::io::Write as _;
use std::path::Path;

use hirelog_documents::{Column, Explanation, Figure, Kind, Report, Section, Series, Value};
use serde_json::{Value as Json, json};

/// Writes `<path>.json`, and the fonts beside it, which the PDF of the Python side embeds as well.
pub(crate) fn write(report: &Report, path: &Path) -> Result<(), String> {
    let text = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut file = std::io::BufWriter::new(std::fs::File::create(path.with_extension("json")).map_err(text)?);
    serde_json::to_writer(&mut file, &whole(report)).map_err(|error| error.to_string())?;
    file.flush().map_err(text)?;
    std::fs::write(path.with_file_name("regular.ttf"), notosans::REGULAR_TTF).map_err(text)?;
    std::fs::write(path.with_file_name("bold.ttf"), notosans::BOLD_TTF).map_err(text)
}

fn whole(report: &Report) -> Json {
    json!({
        "title": report.title,
        "organisation": report.organisation,
        "period": report.period,
        "previous_period": report.previous_period,
        "zone": report.zone,
        "figures": report.figures.iter().map(figure).collect::<Vec<_>>(),
        "sections": report.sections.iter().map(section).collect::<Vec<_>>(),
        "explanations": report.explanations.iter().map(explanation).collect::<Vec<_>>(),
    })
}

fn figure(figure: &Figure) -> Json {
    json!({ "label": figure.label, "value": value(&figure.value), "previous": figure.previous.as_ref().map(value) })
}

fn explanation(one: &Explanation) -> Json {
    json!({ "name": one.name, "unit": one.unit, "definition": one.definition })
}

fn section(section: &Section) -> Json {
    match section {
        Section::Table(table) => rows("table", &table.title, &table.columns, &table.rows),
        Section::Rows(raw) => rows("rows", &raw.title, &raw.columns, &raw.rows),
        Section::BarChart(chart) => self::chart("bars", &chart.title, &chart.categories, &chart.series),
        Section::LineChart(chart) => self::chart("lines", &chart.title, &chart.categories, &chart.series),
        Section::HeatMap(map) => json!({ "kind": "heat_map", "title": map.title, "cells": map.cells.map(Vec::from) }),
        Section::Funnel(funnel) => {
            let stages: Vec<Json> =
                funnel.stages.iter().map(|stage| json!([stage.name, stage.count, stage.went_on])).collect();
            json!({ "kind": "funnel", "title": funnel.title, "stages": stages })
        }
        Section::Note(note) => json!({ "kind": "note", "title": note.title, "text": note.text }),
    }
}

fn rows(kind: &str, title: &str, columns: &[Column], rows: &[Vec<Value>]) -> Json {
    let column = |column: &Column| json!({ "header": column.header, "kind": name(column.kind), "bars": column.bars });
    let rows: Vec<Vec<Json>> = rows.iter().map(|row| row.iter().map(value).collect()).collect();
    json!({ "kind": kind, "title": title, "columns": columns.iter().map(column).collect::<Vec<_>>(), "rows": rows })
}

fn chart(kind: &str, title: &str, categories: &[String], series: &[Series]) -> Json {
    let one = |one: &Series| json!({ "name": one.name, "values": one.values.iter().map(value).collect::<Vec<_>>() });
    json!({ "kind": kind, "title": title, "categories": categories, "series": series.iter().map(one).collect::<Vec<_>>() })
}

fn value(value: &Value) -> Json {
    match value {
        Value::Text(text) => json!(text),
        Value::Count(count) | Value::Duration(count) => json!(count),
        Value::Number(number) | Value::Percent(number) | Value::Days(number) => json!(number),
        Value::Date(day) => json!(day.to_string()),
        Value::DateTime(at) => json!(at.format("%Y-%m-%dT%H:%M:%S").to_string()),
        Value::OptedOut | Value::Empty => Json::Null,
    }
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Count | Kind::Number | Kind::Duration | Kind::Days => "number",
        Kind::Percent => "percent",
        Kind::Date => "date",
        Kind::DateTime => "date_time",
    }
}
