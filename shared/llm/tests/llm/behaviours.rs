//! Everything the stand-in can do, seen by both providers.

use hirelog_llm::{Failure, LanguageModel, ProviderName};
use hirelog_standin::{Behaviour, Protocol};
use serde_json::json;

use crate::support::{LONG, MODEL, TEXT, ask, bedrock, both, openai, openai_with_key, sdk_config, standin};

#[tokio::test]
async fn a_right_answer_comes_with_what_it_cost() {
    let standin = standin().await;
    for model in both(standin.url(), LONG) {
        let reply = ask(model.as_ref()).await.unwrap();
        assert_eq!(reply.answer, json!({"name": "Ann Example", "years": 3}));
        assert_eq!(reply.usage.input_tokens, 11, "3 for the instruction, 8 for the text");
        assert!(reply.usage.output_tokens > 0);
    }
    let calls = standin.calls();
    assert_eq!(calls.iter().map(|call| call.protocol).collect::<Vec<_>>(), [Protocol::Bedrock, Protocol::OpenAi]);
    for call in calls {
        assert!(call.authorised);
        assert_eq!((call.model.as_str(), call.text_len), (MODEL, TEXT.chars().count()));
    }
}

#[tokio::test]
async fn each_failure_has_its_reason() {
    let standin = standin().await;
    for (behaviour, why) in [
        (Behaviour::Malformed, Failure::NotJson),
        (Behaviour::NotJson, Failure::NotJson),
        (Behaviour::Down, Failure::Unavailable),
        (Behaviour::Throttled, Failure::OverQuota),
        (Behaviour::NotAllowed, Failure::NotAllowed),
        (Behaviour::UnknownModel, Failure::UnknownModel),
        (Behaviour::CutOff, Failure::CutOff),
        (Behaviour::Refused, Failure::Refused),
    ] {
        standin.behave(behaviour);
        for model in both(standin.url(), LONG) {
            let failed = ask(model.as_ref()).await.unwrap_err();
            assert_eq!(failed.why, why, "{behaviour:?} {:?}", model.name());
        }
    }
}

#[tokio::test]
async fn tokens_of_an_answer_that_is_of_no_use_are_counted_all_the_same() {
    let standin = standin().await;
    for behaviour in [Behaviour::NotJson, Behaviour::CutOff, Behaviour::Refused] {
        standin.behave(behaviour);
        for model in both(standin.url(), LONG) {
            let usage = ask(model.as_ref()).await.unwrap_err().usage.unwrap();
            assert!(usage.input_tokens == 11 && usage.output_tokens > 0, "{behaviour:?} {usage:?}");
        }
    }
    standin.behave(Behaviour::NotAllowed);
    for model in both(standin.url(), LONG) {
        assert_eq!(ask(model.as_ref()).await.unwrap_err().usage, None);
    }
}

#[tokio::test]
async fn an_object_is_handed_on_whatever_is_in_it() {
    let standin = standin().await;
    for (behaviour, answer) in [
        (Behaviour::UnknownFields, json!({"name": "Ann Example", "years": 3, "favourite_colour": "green"})),
        (Behaviour::Invented, json!({"name": "Quixotry 1", "years": 3})),
        (Behaviour::Slow { ms: 20 }, json!({"name": "Ann Example", "years": 3})),
    ] {
        standin.behave(behaviour);
        for model in both(standin.url(), LONG) {
            assert_eq!(ask(model.as_ref()).await.unwrap().answer, answer, "{behaviour:?} {:?}", model.name());
        }
    }
}

#[tokio::test]
async fn what_passes_is_tried_once_more() {
    for first in [Behaviour::Throttled, Behaviour::Down] {
        let standin = standin().await;
        for protocol in [Protocol::Bedrock, Protocol::OpenAi] {
            standin.behave_in_turn(protocol, &[first, Behaviour::Right]);
        }
        for model in both(standin.url(), LONG) {
            ask(model.as_ref()).await.unwrap();
        }
        assert_eq!(standin.calls().len(), 4, "two each after {first:?}");
    }
}

#[tokio::test]
async fn what_does_not_pass_is_not_tried_again_and_nothing_is_tried_thrice() {
    for (behaviour, times) in [
        (Behaviour::Throttled, 2),
        (Behaviour::Down, 2),
        (Behaviour::NotAllowed, 1),
        (Behaviour::UnknownModel, 1),
        (Behaviour::NotJson, 1),
        (Behaviour::CutOff, 1),
        (Behaviour::Refused, 1),
    ] {
        let standin = standin().await;
        standin.behave(behaviour);
        for model in both(standin.url(), LONG) {
            ask(model.as_ref()).await.unwrap_err();
        }
        assert_eq!(standin.calls().len(), 2 * times, "{behaviour:?}");
    }
}

#[tokio::test]
async fn a_wrong_key_and_no_credentials_are_not_let_in() {
    let standin = standin().await;
    let wrong = openai_with_key(standin.url(), "another-key", LONG);
    assert_eq!(ask(&wrong).await.unwrap_err().why, Failure::NotAllowed);
    assert_eq!(standin.calls().iter().filter(|call| !call.authorised).count(), 1);
    let nobody = hirelog_llm::Bedrock::new(&sdk_config(None), Some(standin.url()), MODEL, LONG);
    assert_eq!(ask(&nobody).await.unwrap_err().why, Failure::NotAllowed);
}

#[tokio::test]
async fn a_model_says_who_it_is() {
    let (bedrock, openai) = (bedrock("http://localhost", LONG), openai("http://localhost", LONG));
    assert_eq!((bedrock.name(), bedrock.model()), (ProviderName::Bedrock, MODEL));
    assert_eq!((openai.name(), openai.model()), (ProviderName::OpenAiCompatible, MODEL));
}

#[test]
fn codes_of_failures_are_stable_and_differ() {
    let codes = Failure::ALL.map(Failure::code);
    let expected = [
        "unreachable",
        "too_slow",
        "over_quota",
        "unavailable",
        "not_allowed",
        "unknown_model",
        "not_taken",
        "redirected",
        "not_json",
        "cut_off",
        "refused",
        "text_too_large",
        "answer_too_large",
    ];
    assert_eq!(codes, expected);
}
