//! Files that no program of an honest person wrote, each with what becomes of it. All go through a true child.

use hirelog_texts::{Kind, Limits, MAX_BYTES, TextError, recognise};

use super::{WORDS, hostile_docx, hostile_pdf, runtime, sandbox};

/// A file, and what becomes of it: its first words, or why it is refused.
pub(super) struct Case {
    pub(super) what: &'static str,
    pub(super) kind: Kind,
    pub(super) bytes: Vec<u8>,
    pub(super) outcome: Outcome,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Outcome {
    /// Read: what stands in it starts so.
    Reads(&'static str),
    Refused(TextError),
    /// One of these: whatever is left in it may be read.
    Either(TextError, TextError),
}

fn plain() -> Vec<Case> {
    let case = |what, bytes: Vec<u8>, error| Case { what, kind: Kind::Txt, bytes, outcome: Outcome::Refused(error) };
    let mut state = 7_u64;
    vec![
        case("nothing", Vec::new(), TextError::Empty),
        case("only spaces", vec![b' '; 4096], TextError::NoText),
        case("only line ends", vec![b'\n'; 4096], TextError::NoText),
        case("only digits", vec![b'7'; 4096], TextError::NoText),
        case("only marks that nobody sees", "\u{200b}\u{2060}".repeat(1000).into_bytes(), TextError::NoText),
        case(
            "random bytes",
            (0..4096).map(|_| super::fuzz::next(&mut state).to_le_bytes()[0]).collect(),
            TextError::NotText,
        ),
        case("ten megabytes and one byte", vec![b'a'; MAX_BYTES + 1], TextError::TooLarge),
        case("ten megabytes of letters", vec![b'a'; MAX_BYTES], TextError::TooLong),
        case("ten megabytes of accents", "\u{301}".repeat(MAX_BYTES / 2).into_bytes(), TextError::TooLong),
        case("ten megabytes of form feeds", vec![b'\x0c'; MAX_BYTES - 1], TextError::NoText),
        case("a UTF-16 surrogate alone", b"\xff\xfe\x00\xd8a\0".to_vec(), TextError::NotText),
        Case {
            what: "words turned round and hidden between others",
            kind: Kind::Txt,
            bytes: format!("{WORDS}\u{202e}\u{e0041}\u{e0042}").into_bytes(),
            outcome: Outcome::Reads(WORDS),
        },
    ]
}

#[test]
fn every_hostile_file_has_the_expected_outcome() {
    let sandbox = sandbox(Limits::default());
    let runtime = runtime();
    let cases: Vec<Case> = [plain(), hostile_pdf::cases(), hostile_docx::cases()].into_iter().flatten().collect();
    assert!(cases.len() >= 50, "{}", cases.len());
    for Case { what, kind, bytes, outcome } in &cases {
        let got = runtime.block_on(sandbox.read(*kind, bytes)).map(|text| text.to_string());
        let fine = match (outcome, &got) {
            (Outcome::Reads(start), Ok(text)) => text.starts_with(start),
            (Outcome::Refused(error), Err(got)) => got == error,
            (Outcome::Either(one, other), Err(got)) => got == one || got == other,
            _ => false,
        };
        assert!(fine, "{what}: {outcome:?} was expected, {got:?} came; {:?}", recognise(bytes));
    }
    println!("{} hostile files, largest child {} MB", cases.len(), sandbox.highest_memory() >> 20);
}
