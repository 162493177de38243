//! The OpenAPI document as a page for people, made from the document itself.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;

#[derive(Template)]
#[template(path = "docs.html")]
struct Docs {
    operations: Vec<Operation>,
}

struct Operation {
    method: String,
    path: String,
    summary: String,
    permission: String,
    records: String,
    answers: Vec<(String, String)>,
}

/// Every operation with what it needs and what it records.
pub(crate) async fn page() -> Response {
    let document: Value = serde_json::from_str(super::OPENAPI).unwrap_or_default();
    match (Docs { operations: operations(&document) }).render() {
        Ok(page) => Html(page).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn operations(document: &Value) -> Vec<Operation> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let of_path = |(path, item): (&String, &Value)| {
        let path = path.clone();
        let methods = item.as_object().cloned().into_iter().flatten();
        methods.map(move |(method, operation)| operation_of(&path, &method, &operation)).collect::<Vec<_>>()
    };
    paths.flat_map(of_path).collect()
}

fn operation_of(path: &str, method: &str, operation: &Value) -> Operation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let answers = operation["responses"].as_object().into_iter().flatten();
    Operation {
        method: method.to_uppercase(),
        path: path.to_owned(),
        summary: text(&operation["summary"]),
        permission: text(&operation["x-permission"]),
        records: text(&operation["x-records"]),
        answers: answers.map(|(status, answer)| (status.clone(), text(&answer["description"]))).collect(),
    }
}
