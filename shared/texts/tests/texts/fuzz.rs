//! Ten thousand files that were good before something happened to them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use hirelog_texts::{Kind, Limits, MAX_BYTES, Sandbox, TextError};

use super::docx::{docx, main_part, p, part, relations, with};
use super::pdf::{FONT, document, lines, one_page, pdf, shows, stream};
use super::{WORDS, runtime, sandbox};

const FILES: usize = 10_000;
/// How many children run at a time.
const LANES: usize = 4;

/// The next of a row of numbers that is the same each time (splitmix64).
pub(super) fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

fn below(state: &mut u64, bound: usize) -> usize {
    usize::try_from(next(state) % u64::try_from(bound.max(1)).unwrap()).unwrap()
}

/// A good file, or the inside of one that is packed after its accident: a packed stream with a wrong bit ends at its
/// checksum, and what reads the words would never see it.
struct Seed {
    kind: Kind,
    bytes: Vec<u8>,
    pack: fn(&[u8]) -> Vec<u8>,
}

fn corpus() -> Vec<Seed> {
    let mut plain = Vec::new();
    document(&[vec![(50.0, 800.0, WORDS)], vec![(50.0, 700.0, "Nguyễn")]]).save_to(&mut plain).unwrap();
    let mut modern = Vec::new();
    document(&[vec![(50.0, 800.0, WORDS)]]).save_modern(&mut modern).unwrap();
    let rels = relations(&[("r1", "hyperlink", "https://example.org", true), ("r2", "header", "header1.xml", false)]);
    let cells = format!("<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>", p("x"), p("y"));
    let body =
        format!("{}{cells}<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>a &amp; b</w:t></w:r></w:hyperlink></w:p>", p(WORDS));
    let parts: [(&str, &[u8]); 2] =
        [("word/_rels/document.xml.rels", rels.as_bytes()), ("word/header1.xml", b"<h><t>H</t></h>")];
    let whole = |kind, bytes| Seed { kind, bytes, pack: <[u8]>::to_vec };
    let xml = part("document", &format!("<w:body>{body}</w:body>")).into_bytes();
    let content = [shows(WORDS), b"q 1 0 0 1 9 9 cm BT /F1 12 Tf [(a) -20 <62>] TJ T* (c) ' ET Q".to_vec()].concat();
    vec![
        whole(Kind::Pdf, plain),
        whole(Kind::Pdf, modern),
        whole(Kind::Pdf, lines(&[WORDS, "Ελένη"])),
        whole(Kind::Pdf, pdf(&vec![vec![(50.0, 800.0, WORDS)]; 3])),
        whole(Kind::Pdf, include_bytes!("files/browser.pdf").to_vec()),
        Seed { kind: Kind::Pdf, bytes: content, pack: |inner| one_page(FONT, stream("", inner), &[]) },
        whole(Kind::Docx, docx(&p(WORDS))),
        whole(Kind::Docx, with(&body, &parts)),
        Seed { kind: Kind::Docx, bytes: xml, pack: main_part },
        whole(Kind::Txt, WORDS.repeat(20).into_bytes()),
    ]
}

/// One to four accidents: a bit flipped, a piece cut, a piece of another file put in, a run of one byte, a number changed.
fn mutated(file: &[u8], other: &[u8], state: &mut u64) -> Vec<u8> {
    let mut bytes = file.to_vec();
    for _ in 0..=below(state, 4) {
        let at = below(state, bytes.len());
        let length = below(state, 64).min(bytes.len() - at);
        match below(state, 6) {
            0 if at < bytes.len() => bytes[at] ^= 1 << below(state, 8),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..at + length)),
            3 => {
                let from = below(state, other.len());
                let piece = &other[from..other.len().min(from + 16 * length)];
                drop(bytes.splice(at..at + length, piece.iter().copied()));
            }
            4 => bytes[at..at + length].fill(below(state, 256).to_le_bytes()[0]),
            _ => {
                if let Some(digit) = bytes[at..].iter_mut().find(|byte| byte.is_ascii_digit()) {
                    *digit = b'0' + below(state, 10).to_le_bytes()[0];
                }
            }
        }
    }
    bytes
}

fn lane(sandbox: &Sandbox, corpus: &[Seed], turn: &AtomicUsize) -> BTreeMap<&'static str, usize> {
    let runtime = runtime();
    let mut outcomes = BTreeMap::new();
    loop {
        let at = turn.fetch_add(1, Ordering::Relaxed);
        if at >= FILES {
            return outcomes;
        }
        let mut state = u64::try_from(at).unwrap();
        let seed = &corpus[at % corpus.len()];
        let other = &corpus[below(&mut state, corpus.len())].bytes;
        let bytes = (seed.pack)(&mutated(&seed.bytes, other, &mut state));
        assert!(bytes.len() < MAX_BYTES);
        let outcome = runtime.block_on(sandbox.read(seed.kind, &bytes));
        assert_ne!(outcome, Err(TextError::Unavailable), "file {at}");
        *outcomes.entry(outcome.map_or_else(TextError::code, |_| "read")).or_default() += 1;
    }
}

#[test]
fn ten_thousand_broken_files_end_no_parent_and_take_bounded_memory() {
    let sandbox = sandbox(Limits::default());
    let (corpus, turn) = (corpus(), AtomicUsize::new(0));
    let mut outcomes: BTreeMap<&str, usize> = BTreeMap::new();
    thread::scope(|scope| {
        let lanes: Vec<_> = (0..LANES).map(|_| scope.spawn(|| lane(&sandbox, &corpus, &turn))).collect();
        for lane in lanes {
            lane.join().unwrap().into_iter().for_each(|(code, count)| *outcomes.entry(code).or_default() += count);
        }
    });
    println!("{outcomes:?}, largest child {} MB", sandbox.highest_memory() >> 20);
    assert_eq!(outcomes.values().sum::<usize>(), FILES);
    assert!(
        outcomes["read"] > FILES / 10 && outcomes["damaged"] > FILES / 10,
        "the accidents are neither harmless nor all alike"
    );
    assert!(sandbox.highest_memory() < 64 << 20, "small files need little memory, whatever is wrong with them");
}
