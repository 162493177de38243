//! Prints how long a file of 100,000 candidates takes, and the most memory the process held (BARS P7):
//! `cargo run --release -p candidates-worker --example export_volume [csv|xlsx]`
//! The table and the bucket are left out: a page of the one and a part of the other are of fixed size.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]

use std::collections::BTreeMap;
use std::io::Read;

use hirelog_domain::candidates::{Candidate, CandidateSource, Language, Standing, labels};
use hirelog_domain::exports::{EXPORT_COLUMNS, ExportCell, export_row};
use hirelog_domain::ids::{CandidateId, JobId, TypedId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_sheets::{Column, Format, Value, Writer};

const ROWS: u32 = 100_000;
const AT: Instant = Instant::from_millis(1_795_431_600_000);

fn main() {
    let format = match std::env::args().nth(1).as_deref() {
        Some("csv") => Format::Csv,
        _ => Format::Xlsx,
    };
    let start = std::time::Instant::now();
    let columns = EXPORT_COLUMNS.map(|(title, width)| Column { title, width });
    let mut writer = Writer::new(format, "Candidates", &columns).unwrap();
    for n in 0..ROWS {
        let row = export_row(&candidate(n), "Backend engineer", "Ada Lovelace", chrono_tz::Europe::Berlin);
        let cells = row.each_ref().map(|cell| match cell {
            ExportCell::Empty => Value::Empty,
            ExportCell::Text(text) => Value::Text(text),
            ExportCell::Day(day) => Value::Date(*day),
        });
        writer.row(&cells).unwrap();
    }
    let mut file = writer.finish().unwrap();
    let (mut part, mut bytes) = (vec![0; 6 * 1024 * 1024], 0);
    while let read @ 1.. = file.read(&mut part).unwrap() {
        bytes += read;
    }
    println!("{ROWS} candidates as {format:?}: {:?}, {bytes} bytes", start.elapsed());
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default());
}

fn candidate(n: u32) -> Candidate {
    let mut entropy = [0; 10];
    entropy[6..].copy_from_slice(&n.to_be_bytes());
    Candidate {
        id: CandidateId::new(AT, entropy),
        name: Name::parse(&format!("Candidate Żółć {n}")).unwrap(),
        mail: MailAddress::parse(&format!("candidate{n}@mail.example")).unwrap(),
        phone: Some(format!("+49 30 55{n:06}")),
        location: Some(Name::parse("Berlin").unwrap()),
        language: Language::De,
        tags: labels(["priority", "moves"]).unwrap(),
        skills: labels(["Rust", "Distributed systems", "PostgreSQL"]).unwrap(),
        job: JobId::new(AT, [1; 10]),
        standing: Standing::new(AT),
        last_move: None,
        source: CandidateSource::CareerPage,
        owner: UserId::new(AT, [2; 10]),
        consent: None,
        absorbed: BTreeMap::new(),
        created_at: AT,
        updated_at: AT,
        version: 1,
    }
}
