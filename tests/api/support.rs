//! Words that all tests use: how a problem looks, how a list is read.

use hirelog_testkit::{Client, Reply};
use serde_json::Value;

/// A problem in the form that clients rely on.
#[track_caller]
pub(crate) fn assert_problem(reply: &Reply, status: u16, code: &str) {
    assert_eq!((reply.status.as_u16(), reply.code()), (status, code), "{}", reply.text);
    assert_eq!(reply.header("content-type"), Some("application/problem+json"));
    assert_eq!(reply.json["status"], status);
    assert_eq!(reply.json["type"], format!("/api/docs#{code}"));
    assert!(!reply.json["detail"].as_str().unwrap().is_empty());
}

/// A problem that names that field, alone.
#[track_caller]
pub(crate) fn assert_field(reply: &Reply, field: &str, code: &str) {
    assert_eq!(reply.status, 422, "{}", reply.text);
    assert_eq!(reply.header("content-type"), Some("application/problem+json"));
    let errors: Vec<_> = reply.json["errors"].as_array().unwrap().iter().map(|e| (&e["field"], &e["code"])).collect();
    assert_eq!(errors, [(&Value::from(field), &Value::from(code))], "{}", reply.text);
}

/// A body that people can read in a snapshot.
pub(crate) fn pretty(reply: &Reply) -> String {
    serde_json::to_string_pretty(&reply.json).unwrap()
}

/// Every item of a list, page after page, with the sizes of the pages.
pub(crate) async fn all_pages(client: &Client, path: &str) -> (Vec<Value>, Vec<usize>) {
    pages_from(client, path, None).await
}

/// The same from a cursor on.
pub(crate) async fn pages_from(client: &Client, path: &str, cursor: Option<String>) -> (Vec<Value>, Vec<usize>) {
    let (mut items, mut sizes, mut cursor) = (Vec::new(), Vec::new(), cursor);
    loop {
        let more = cursor.map(|cursor| format!("&cursor={cursor}")).unwrap_or_default();
        let page = client.get(&format!("{path}{more}")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        let found = page.json["items"].as_array().unwrap().clone();
        sizes.push(found.len());
        items.extend(found);
        match page.json["next"].as_str() {
            Some(next) => cursor = Some(next.to_owned()),
            None => return (items, sizes),
        }
    }
}

/// What came back, for a failing test.
pub(crate) fn texts_of(replies: &[Reply]) -> String {
    replies.iter().map(|reply| format!("{} {}\n", reply.status, reply.text)).collect()
}

pub(crate) fn texts(items: &[Value], field: &str) -> Vec<String> {
    items.iter().map(|item| item[field].as_str().unwrap_or_default().to_owned()).collect()
}
