//! The JSON object in what a model wrote.

use serde_json::Value;

/// Reads a JSON object. A fence of Markdown around it, which many models cannot help drawing, is taken off.
pub(crate) fn object(text: &str) -> Option<Value> {
    serde_json::from_str(unfenced(text.trim())).ok().filter(Value::is_object)
}

fn unfenced(text: &str) -> &str {
    let inside = text.strip_prefix("```").and_then(|rest| rest.trim_end().strip_suffix("```"));
    let Some(inside) = inside else { return text };
    inside.strip_prefix("json").or_else(|| inside.strip_prefix("JSON")).unwrap_or(inside).trim()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::object;

    #[test]
    fn an_object_is_read_with_a_fence_and_without() {
        for text in
            ["{\"a\":1}", " \n{\"a\":1}\n", "```json\n{\"a\":1}\n```", "```\n{\"a\":1}\n```  ", "```JSON {\"a\":1}```"]
        {
            assert_eq!(object(text), Some(json!({"a": 1})), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_answer() {
        for text in
            ["", "```", "``````", "[1]", "\"a\"", "null", "Here it is: {\"a\":1}", "{\"a\":", "```json\n{\"a\":1}"]
        {
            assert_eq!(object(text), None, "{text}");
        }
    }

    #[test]
    fn nesting_without_end_is_no_answer() {
        let deep = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
        assert_eq!(object(&deep), None);
    }
}
