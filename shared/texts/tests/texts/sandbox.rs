//! The child's bounds and the parent's judgement of how a child ended.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use hirelog_texts::{Kind, Limits, Sandbox, Text, TextError, read};

use super::hostile_pdf::deflate;
use super::pdf::{FONT, lines, one_page, stream};
use super::{WORDS, runtime, sandbox};

/// What becomes of a file whose reader is this shell script.
fn outcome(script: &str, limits: Limits) -> Result<Text, TextError> {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("reader");
    std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
    runtime().block_on(Sandbox::new(program, limits).read(Kind::Txt, WORDS.as_bytes()))
}

#[test]
fn a_child_reads_what_the_function_reads() {
    let sandbox = sandbox(Limits::default());
    for (kind, file) in [(Kind::Pdf, lines(&[WORDS])), (Kind::Txt, WORDS.as_bytes().to_vec())] {
        assert_eq!(runtime().block_on(sandbox.read(kind, &file)), read(kind, &file));
    }
    assert!(sandbox.highest_memory() > 0);
    assert_eq!(runtime().block_on(Sandbox::here().read(Kind::Txt, WORDS.as_bytes())).unwrap().to_string(), WORDS);
}

#[test]
fn a_child_is_judged_by_how_it_ends() {
    let json = r#"{"result":{"Err":"no_text"},"highest":0}"#;
    let answer = &format!("printf 'text\\000\\000\\000\\{:03o}{json}'", json.len());
    for (script, error) in [
        ("cat >/dev/null; exit 1", TextError::Damaged),
        ("exit 101", TextError::Damaged),
        ("exit 78", TextError::Unavailable),
        ("kill -SEGV $$", TextError::Damaged),
        ("kill -KILL $$", TextError::TookTooMuchMemory),
        ("kill -XCPU $$", TextError::TookTooLong),
        ("kill -ABRT $$", TextError::Damaged),
        ("echo 'thread main has overflowed its stack' >&2; kill -ABRT $$", TextError::Damaged),
        ("echo 'memory allocation of 99 bytes failed' >&2; kill -ABRT $$", TextError::TookTooMuchMemory),
        ("exit 0", TextError::Damaged),
        ("echo nonsense", TextError::Damaged),
        ("head -c 5000000 /dev/zero; exit 0", TextError::Damaged),
        (answer, TextError::NoText),
        (&format!("head -c 1000000 /dev/zero >&2; {answer}"), TextError::NoText),
        (&format!("{answer}; echo more"), TextError::Damaged),
    ] {
        assert_eq!(outcome(script, Limits::default()), Err(error), "{script}");
    }
}

#[test]
fn a_child_that_never_answers_is_ended() {
    let limits = Limits { wall: Duration::from_millis(300), ..Limits::default() };
    assert_eq!(outcome("while :; do :; done", limits), Err(TextError::TookTooLong));
    assert_eq!(outcome("exec sleep 600", limits), Err(TextError::TookTooLong));
}

#[test]
fn nothing_is_left_of_a_child_that_was_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("id");
    let limits = Limits { wall: Duration::from_secs(1), ..Limits::default() };
    let script = format!("echo $$ >'{}'; exec sleep 600", path.display());
    assert_eq!(outcome(&script, limits), Err(TextError::TookTooLong));
    let id = std::fs::read_to_string(path).unwrap();
    assert!(!PathBuf::from("/proc").join(id.trim()).exists());
}

#[test]
fn a_child_gets_no_environment() {
    let script = "test \"$HOME$CARGO_MANIFEST_DIR\" = '' || exit 1; exit 78";
    assert_eq!(outcome(script, Limits::default()), Err(TextError::Unavailable));
}

#[test]
fn a_program_that_is_missing_is_no_fault_of_the_file() {
    let sandbox = Sandbox::new(PathBuf::from("/no/such/program"), Limits::default());
    assert_eq!(runtime().block_on(sandbox.read(Kind::Txt, WORDS.as_bytes())), Err(TextError::Unavailable));
}

/// Content of 40 MB is within the limits of a file, and more than this child has.
#[test]
fn a_file_that_needs_more_memory_than_there_is_says_so() {
    let bytes = one_page(FONT, stream("/Filter/FlateDecode", &deflate(&b"(a) Tj ".repeat(6 << 20))), &[]);
    let limits = Limits { memory: 96 << 20, ..Limits::default() };
    assert_eq!(runtime().block_on(sandbox(limits).read(Kind::Pdf, &bytes)), Err(TextError::TookTooMuchMemory));
}

/// A page that draws one long form thousands of times: small, shallow, and slow.
#[test]
fn a_file_that_needs_more_time_than_there_is_says_so() {
    let uses = b"/X Do ".repeat(4000);
    let form = stream(
        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode",
        &deflate(&b"q 1 0 0 1 0 0 cm Q ".repeat(200_000)),
    );
    let bytes = one_page("/Resources<</XObject<</X 6 0 R>>>>", stream("", &uses), &[form]);
    let limits = Limits { cpu_seconds: 1, wall: Duration::from_secs(60), ..Limits::default() };
    assert_eq!(runtime().block_on(sandbox(limits).read(Kind::Pdf, &bytes)), Err(TextError::TookTooLong));
}
