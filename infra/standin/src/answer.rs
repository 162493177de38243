//! What both protocols share: spoiling an answer, counting tokens, waiting.

use std::time::Duration;

use serde_json::Value;

use crate::behaviour::Behaviour;

/// What a model says when it does not do as it is told.
pub(crate) const PROSE: &str = "Certainly! Here is what I found. Let me know if you need anything else.";

/// What a model says when it does not want to.
pub(crate) const REFUSAL: &str = "I'm sorry, but I can't help with that.";

/// Characters divided by four, rounded up.
pub(crate) fn tokens(text: &str) -> usize {
    text.chars().count().div_ceil(4)
}

/// Waits as the behaviour says; for ever, if it says so.
pub(crate) async fn wait(behaviour: Behaviour) {
    match behaviour {
        Behaviour::Slow { ms } => tokio::time::sleep(Duration::from_millis(ms)).await,
        Behaviour::Hangs => std::future::pending().await,
        _ => {}
    }
}

/// The answer as the behaviour wants it.
pub(crate) fn spoil(mut answer: Value, behaviour: Behaviour, text: &str) -> Value {
    match behaviour {
        Behaviour::UnknownFields => add_fields(&mut answer),
        Behaviour::Invented => invent(&mut answer, text, &mut 0),
        _ => {}
    }
    answer
}

/// The first half of a text, in whole characters; never all of it.
pub(crate) fn half(text: &str) -> String {
    text.chars().take(text.chars().count() / 2).collect()
}

fn add_fields(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(add_fields);
            fields.insert("favourite_colour".to_owned(), Value::from("green"));
        }
        Value::Array(items) => items.iter_mut().for_each(add_fields),
        _ => {}
    }
}

fn invent(value: &mut Value, text: &str, count: &mut usize) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(|field| invent(field, text, count)),
        Value::Array(items) => items.iter_mut().for_each(|item| invent(item, text, count)),
        Value::String(said) => loop {
            *count += 1;
            *said = format!("Quixotry {count}");
            if !text.contains(said.as_str()) {
                break;
            }
        },
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Behaviour, half, spoil, tokens};

    #[test]
    fn what_is_invented_does_not_stand_in_the_text() {
        let answer = json!({"name": "Ann", "past": [{"title": "Smith", "years": 3}]});
        let spoilt = spoil(answer, Behaviour::Invented, "Ann, Smith, Quixotry 1");
        assert_eq!(spoilt, json!({"name": "Quixotry 2", "past": [{"title": "Quixotry 3", "years": 3}]}));
    }

    #[test]
    fn unknown_fields_are_in_every_object() {
        let spoilt = spoil(json!({"past": [{}]}), Behaviour::UnknownFields, "");
        assert_eq!(spoilt, json!({"past": [{"favourite_colour": "green"}], "favourite_colour": "green"}));
    }

    #[test]
    fn four_characters_are_a_token() {
        assert_eq!(["", "a", "äöüß", "abcde"].map(tokens), [0, 1, 1, 2]);
    }

    #[test]
    fn half_of_a_text_is_never_all_of_it() {
        assert_eq!(["{}", "a", "äöü"].map(half), ["{", "", "ä"]);
    }
}
