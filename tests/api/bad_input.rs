//! Input that cannot be taken: each route with a body meets every kind of it, names the field and writes nothing.
//! What the fields are is read from the OpenAPI document.

use std::rc::Rc;

use hirelog_http::MAX_BODY;
use hirelog_testkit::{Client, Reply};
use hirelog_tests::DeclaredRoute;
use serde_json::{Map, Value, json};

use crate::office::Office;
use crate::samples::{Sample, Target, routes};
use crate::support::{assert_field, assert_problem};

/// Properties and required ones of a route's body.
fn fields_of(sample: &Sample) -> (Map<String, Value>, Vec<String>) {
    let document = serde_json::to_value(hirelog_tests::openapi()).unwrap();
    let (method, path) = sample.route.split_once(' ').unwrap();
    let operation = &document["paths"][path][method.to_lowercase()];
    let schema = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str().unwrap();
    let schema = document.pointer(schema.trim_start_matches('#')).unwrap();
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let required = required.iter().map(|name| name.as_str().unwrap().to_owned()).collect();
    (schema["properties"].as_object().unwrap().clone(), required)
}

/// A route that takes a body, in front of a caller who may.
struct Desk {
    office: Rc<Office>,
    client: Client,
    sample: &'static Sample,
    path: String,
    body: Value,
}

impl Desk {
    /// One for every route, all in one office, since nothing should be written.
    async fn all() -> Vec<Self> {
        let office = Rc::new(Office::open().await);
        let mut desks = Vec::new();
        for (route, sample) in routes() {
            desks.extend(Self::at(&route, sample, Rc::clone(&office)).await);
        }
        desks
    }

    async fn at(route: &DeclaredRoute, sample: &'static Sample, office: Rc<Office>) -> Option<Self> {
        let body = sample.body(&office, Target::Own)?;
        sample.prepare(&office).await;
        let client = match sample.may {
            "public" => office.visitor(&office.doors, route.function),
            _ => office.doors.to(route.function).as_user(&office.admin).await,
        };
        let (client, path) = (sample.dressed(&client), sample.path(&office, Target::Own, ""));
        Some(Self { client, sample, path, body, office })
    }

    async fn send(&self, body: impl ToString) -> Reply {
        self.client.send(self.sample.method().parse().unwrap(), &self.path, Some(body.to_string())).await
    }

    fn with(&self, field: &str, value: Value) -> Value {
        let mut body = self.body.clone();
        body[field] = value;
        body
    }
}

#[tokio::test]
async fn unknown_missing_and_wrongly_typed_fields_are_named_and_nothing_is_written() {
    let mut refused = 0;
    for desk in Desk::all().await {
        let (properties, required) = fields_of(desk.sample);
        let before = desk.office.items().await;

        assert_field(&desk.send(desk.with("surprise", json!(1))).await, "/surprise", "unknown_field");
        for name in &required {
            let mut body = desk.body.clone();
            body.as_object_mut().unwrap().remove(name);
            assert_field(&desk.send(body).await, &format!("/{name}"), "required");
        }
        for (name, schema) in &properties {
            let wrong = if schema["type"] == "boolean" { json!("yes") } else { json!(true) };
            assert_field(&desk.send(desk.with(name, wrong)).await, &format!("/{name}"), "wrong_type");
        }

        assert_eq!(desk.office.items().await, before, "{}", desk.sample.route);
        refused += 1 + required.len() + properties.len();
    }

    println!("Bad input: {refused} wrong fields, each refused by its name");
}

#[tokio::test]
async fn what_is_not_one_json_object_is_refused() {
    for desk in Desk::all().await {
        let before = desk.office.items().await;

        for text in ["", " ", "{", "{\"a\":}", "nonsense", "{} {}", "{}x", "\u{feff}{}"] {
            let body = text.strip_prefix("{}").map(|rest| format!("{}{rest}", desk.body));
            let body = body.unwrap_or_else(|| text.to_owned());
            assert_problem(&desk.send(body).await, 400, "malformed_json");
        }
        let values = desk.body.as_object().unwrap().values().cloned().collect::<Vec<_>>();
        for body in [json!(values), json!([]), json!(null), json!("text"), json!(1)] {
            assert_field(&desk.send(body).await, "", "wrong_type");
        }
        let twice = desk.body.as_object().unwrap().iter().next();
        if let Some((name, value)) = twice {
            let reply = desk.send(format!("{{\"{name}\":{value},\"{name}\":{value}}}")).await;
            assert_eq!((reply.status.as_u16(), reply.code()), (422, "invalid_input"), "{}", reply.text);
        }

        assert_eq!(desk.office.items().await, before, "{}", desk.sample.route);
    }
}

#[tokio::test]
async fn a_body_that_is_not_sent_as_json_is_refused() {
    for desk in Desk::all().await {
        let before = desk.office.items().await;

        for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp", ""]
        {
            let client = desk.client.with("content-type", kind);
            let method = desk.sample.method().parse().unwrap();
            let reply = client.send(method, &desk.path, Some(desk.body.to_string())).await;
            assert_problem(&reply, 415, "unsupported_media_type");
        }

        assert_eq!(desk.office.items().await, before, "{}", desk.sample.route);
    }
}

#[tokio::test]
async fn a_body_may_have_64_kib_and_not_one_byte_more() {
    for (route, sample) in routes().iter().filter(|(_, sample)| sample.method() != "GET") {
        let Some(desk) = Desk::at(route, sample, Rc::new(Office::open().await)).await else { continue };
        let before = desk.office.items().await;
        let padded = |bytes: usize| {
            let body = desk.body.to_string();
            let space = " ".repeat(bytes - body.len());
            format!("{body}{space}")
        };

        assert_problem(&desk.send(padded(MAX_BODY + 1)).await, 413, "payload_too_large");
        assert_eq!(desk.office.items().await, before, "{}", desk.sample.route);

        let fits = desk.send(padded(MAX_BODY)).await;
        assert_eq!(fits.status.as_u16(), desk.sample.status, "{}: {}", desk.sample.route, fits.text);
        let less = desk.send(padded(MAX_BODY - 1)).await.status.as_u16();
        assert!(less != 413 && less < 500, "{}: {less}", desk.sample.route);
    }
}

#[tokio::test]
async fn characters_that_cannot_be_shown_are_refused_in_every_text() {
    for desk in Desk::all().await {
        desk.sample.prepare(&desk.office).await; // again: that of another route may have come after
        let before = desk.office.items().await;
        // A file's name comes from the sender's machine: what cannot be shown of it is left out.
        let cleaned = |name: &str| name == "file_name";
        let texts = desk.body.as_object().unwrap().iter().filter(|(name, value)| value.is_string() && !cleaned(name));

        for (name, value) in texts {
            for character in ["\u{0}", "\u{7}", "\u{202e}", "\u{1b}[31m"] {
                let text = value.as_str().unwrap();
                let reply = desk.send(desk.with(name, json!(format!("{text}{character}x")))).await;
                // A secret that is not the right one is told apart from no other.
                let secret = ["/token", "/code"].contains(&format!("/{name}").as_str()) && reply.status == 401;
                let named = reply.json["errors"][0]["field"] == format!("/{name}");
                assert!(secret || reply.status == 422 && named, "{} {name}: {}", desk.sample.route, reply.text);
            }
        }

        // Wrong codes are counted, which is the one thing that is written.
        if !desk.sample.route.ends_with("/code") {
            assert_eq!(desk.office.items().await, before, "{}", desk.sample.route);
        }
    }
}

#[tokio::test]
async fn a_text_may_have_as_many_characters_as_the_document_says_and_not_one_more() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.recruiter).await;
    let body = |name: String| json!({ "title": name, "department": "a", "location": "b", "openings": 500 });

    assert_eq!(client.post("/api/v1/jobs", body("ż".repeat(120))).await.status, 201);
    assert_field(&client.post("/api/v1/jobs", body("ż".repeat(121))).await, "/title", "too_long");
    assert_field(&client.post("/api/v1/jobs", body("  ".into())).await, "/title", "required");
}
