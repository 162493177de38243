//! Writes documents of made-up teams into a folder, to be looked at: an ordinary team, a big one, names and
//! texts as bad as they come, a period in which nothing happened, one person.
//! `cargo run -p hirelog-documents --example gallery -- <folder>`
#![allow(clippy::print_stdout, clippy::unwrap_used, unreachable_pub, reason = "a tool for developers")]

mod odd;
mod team;

use std::path::PathBuf;
use std::time::Instant;

use hirelog_documents::{Report, pdf, xlsx};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&folder).unwrap();
    let reports = [
        ("team", team::report()),
        ("big", odd::big()),
        ("hostile", odd::hostile()),
        ("empty", odd::empty()),
        ("one", odd::one_person()),
        ("wide", odd::wide()),
    ];
    for (name, report) in &reports {
        write(&folder, name, report);
    }
}

fn write(folder: &std::path::Path, name: &str, report: &Report) {
    let start = Instant::now();
    let made = pdf(report).unwrap();
    let (pages, size, took) = (made.pages, made.bytes.len(), start.elapsed());
    println!("{name}.pdf: {pages} pages, {size} bytes, {took:?}, missing {:?}", made.missing_glyphs);
    let start = Instant::now();
    let book = xlsx(report).unwrap();
    println!("{name}.xlsx: {} bytes, {:?}", book.len(), start.elapsed());
    std::fs::write(folder.join(format!("{name}.pdf")), made.bytes).unwrap();
    std::fs::write(folder.join(format!("{name}.xlsx")), book).unwrap();
}
