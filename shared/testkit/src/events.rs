//! Events of Lambda: made from bodies, read from the folder `events/`, and their answers.

use std::path::{Path, PathBuf};

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent, SqsMessage};

/// An event with one message per body; their ids are `message-0` and so on.
pub fn sqs_event(bodies: impl IntoIterator<Item = impl Into<String>>) -> SqsEvent {
    let message = |(n, body): (usize, String)| {
        let mut message = SqsMessage::default();
        message.message_id = Some(format!("message-{n}"));
        message.body = Some(body);
        message
    };
    let mut event = SqsEvent::default();
    event.records = bodies.into_iter().map(Into::into).enumerate().map(message).collect();
    event
}

/// The ids of the messages that an answer gives back to the queue, sorted.
#[must_use]
pub fn failed_ids(response: &SqsBatchResponse) -> Vec<String> {
    let mut ids: Vec<_> = response.batch_item_failures.iter().map(|item| item.item_identifier.clone()).collect();
    ids.sort();
    ids
}

/// The sample events of a function, as name and text, sorted by name. Tests run all of them, so none is forgotten.
///
/// # Panics
/// When the folder `events/<function>` is missing or empty.
#[must_use]
pub fn event_files(function: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../events").join(function);
    let entries = std::fs::read_dir(&folder).expect("every function has a folder with sample events");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let mut paths: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|kind| kind == "json")).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} holds no sample event", folder.display());
    let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = |path: &Path| std::fs::read_to_string(path).expect("a sample event can be read");
    paths.iter().map(|path| (name(path), text(path))).collect()
}
