//! JSON as the SDK has it and as we have it. (The SDK's own bridge to serde is not stable yet.)

use aws_smithy_types::{Document, Number};
use serde_json::Value;

/// As deep as `serde_json` reads; deeper is no answer to anything.
const DEPTH: usize = 128;

/// Our JSON for the SDK.
pub(super) fn from_json(value: &Value) -> Document {
    match value {
        Value::Null => Document::Null,
        Value::Bool(bool) => Document::Bool(*bool),
        Value::Number(number) => Document::Number(number_from_json(number)),
        Value::String(text) => Document::String(text.clone()),
        Value::Array(items) => Document::Array(items.iter().map(from_json).collect()),
        Value::Object(fields) => {
            Document::Object(fields.iter().map(|(name, value)| (name.clone(), from_json(value))).collect())
        }
    }
}

fn number_from_json(number: &serde_json::Number) -> Number {
    if let Some(whole) = number.as_u64() {
        Number::PosInt(whole)
    } else if let Some(negative) = number.as_i64() {
        Number::NegInt(negative)
    } else {
        Number::Float(number.as_f64().unwrap_or_default())
    }
}

/// The SDK's JSON for us; nothing when it is nested too deep.
pub(super) fn to_json(document: Document) -> Option<Value> {
    to_json_within(document, DEPTH)
}

fn to_json_within(document: Document, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    Some(match document {
        Document::Null => Value::Null,
        Document::Bool(bool) => Value::Bool(bool),
        Document::Number(Number::PosInt(whole)) => Value::from(whole),
        Document::Number(Number::NegInt(negative)) => Value::from(negative),
        Document::Number(Number::Float(float)) => Value::from(float),
        Document::String(text) => Value::String(text),
        Document::Array(items) => items.into_iter().map(|item| to_json_within(item, depth)).collect::<Option<_>>()?,
        Document::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| Some((name, to_json_within(value, depth)?)))
            .collect::<Option<serde_json::Map<_, _>>>()?
            .into(),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Document, from_json, to_json};

    #[test]
    fn json_comes_back_as_it_went() {
        let value = json!({"a": [1, -2, 0.5, true, null, "ä"], "b": {"c": {}}, "d": u64::MAX});
        assert_eq!(to_json(from_json(&value)), Some(value));
    }

    #[test]
    fn what_is_nested_too_deep_is_no_answer() {
        let deep = |levels| (1..levels).fold(Document::Null, |inner, _| Document::Array(vec![inner]));
        assert!(to_json(deep(128)).is_some());
        assert!(to_json(deep(129)).is_none());
    }
}
