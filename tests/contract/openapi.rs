use std::path::Path;

use serde_json::Value;

/// The document that `web` serves and the UI's client is generated from. `make openapi` writes it anew.
#[test]
fn the_openapi_document_is_the_one_of_the_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../functions/web/openapi.json");
    let document = hirelog_tests::openapi().to_pretty_json().unwrap() + "\n";
    #[expect(clippy::disallowed_methods, reason = "a switch of this test, not of the product")]
    if std::env::var("UPDATE").is_ok() {
        std::fs::write(&path, &document).unwrap();
    }

    let stored = std::fs::read_to_string(&path).unwrap_or_default();

    // As values: the order of a document's extensions differs from run to run.
    let [stored, document] = [stored, document].map(|text| serde_json::from_str::<Value>(&text).unwrap_or_default());
    assert!(stored == document, "functions/web/openapi.json is stale: run `make openapi`");
}
