//! Every number of the catalogue in the documents of a report: what stands in Excel and on paper is what the API says.
//! The workbooks and what must stand in them stay in `tests/output/documents`, for the programs people open them with.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use calamine::{Data, Range, Reader, Xlsx};
use hirelog_domain::activity::{Action, Actor};
use hirelog_domain::metrics::{self, About, Formula, Metric, Unit};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{By, Chart, Format, Layout, ReportKind, Run, RunOrder, RunSource, RunState, Subject};
use hirelog_domain::time::Period;
use hirelog_domain::users::User;
use hirelog_testkit::{Client, TestStack, an_event, failed_ids, id, sqs_event};
use printpdf::{PdfDocument, PdfParseOptions};
use reports_worker::{Worker, handle};
use serde_json::{Value, json};

use crate::explained::{get, open};

const DAYS: &str = "from=2026-11-09&to=2026-11-22";

/// Layouts that together hold every number: those of people by person, those of pipelines by job, and both by week.
fn layouts() -> Vec<Layout> {
    let of = |by: By, about: About| {
        let all: Vec<String> = metrics::metrics_about(about).map(|metric| metric.id.to_owned()).collect();
        let layout = move |ids: &[String]| Layout {
            about: Subject::Team,
            metrics: ids.to_vec(),
            by,
            sort: None,
            charts: vec![Chart::Bars { metric: ids[0].clone() }, Chart::Lines { metric: ids[0].clone() }],
            people: Vec::new(),
            jobs: Vec::new(),
        };
        all.chunks(30).map(layout).collect::<Vec<_>>()
    };
    [of(By::Person, About::People), of(By::Job, About::Pipeline), of(By::Week, About::Pipeline)].concat()
}

/// Makes the report; its workbook and the pieces of text of its PDF.
async fn made(stack: &TestStack, n: u64, admin: &User, layout: &Layout) -> (Workbook, Vec<String>) {
    let period = Period { from: "2026-11-09".parse().unwrap(), to: "2026-11-22".parse().unwrap() };
    let order = RunOrder {
        kind: ReportKind::Range,
        period,
        title: Some("Everything".into()),
        layout: layout.clone(),
        formats: Format::ALL.to_vec(),
        recipients: Vec::new(),
        source: RunSource::ByHand,
        skip_empty: false,
    };
    let now = stack.clock.now();
    let run = Run::queued(id(700 + n), order, Actor::User(admin.id), now);
    let event = an_event(admin.id, Action::GenerateReport, now);
    stack.seed(&event, |change| change.order_run(&run, &format!("documents {n}"), 60)).await;
    let worker = Worker {
        store: stack.store.clone(),
        queues: stack.queues.clone(),
        bucket: stack.bucket(),
        organisation: stack.organisation.clone(),
        clock: stack.clock.clone(),
    };
    let message = json!({ "kind": "run", "run": run.id }).to_string();
    assert!(failed_ids(&handle(sqs_event([message]), &worker).await).is_empty());
    let run = stack.store.run(run.id).await.unwrap().unwrap();
    assert_eq!(run.state, RunState::Done, "{:?}", run.error);
    let [pdf, xlsx] = &run.files[..] else { panic!("two files") };
    let workbook = Workbook::kept(n, stack.file(&xlsx.key).await.unwrap());
    (workbook, text(&stack.file(&pdf.key).await.unwrap()))
}

/// A workbook, and the numbers of the API that were found in it.
struct Workbook {
    name: String,
    read: Xlsx<Cursor<Vec<u8>>>,
    told: Vec<Value>,
}

/// A cell as calamine reads it, and where it is: row and column, from zero.
struct Cell {
    data: Data,
    place: (u32, u32),
}

impl Workbook {
    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/output/documents")
    }

    fn kept(n: u64, bytes: Vec<u8>) -> Self {
        let name = format!("{n}.xlsx");
        std::fs::write(Self::folder().join(&name), &bytes).unwrap();
        Self { name, read: Xlsx::new(Cursor::new(bytes)).unwrap(), told: Vec::new() }
    }

    /// Rows of a sheet by their first cell: cells by the words above them.
    fn rows(&mut self, sheet: &str) -> BTreeMap<String, BTreeMap<String, Cell>> {
        let range: Range<Data> = self.read.worksheet_range(sheet).unwrap();
        assert_eq!(range.start(), Some((0, 0)));
        let mut lines = range.rows().zip(0_u32..);
        let head: Vec<String> = lines.next().unwrap().0.iter().map(ToString::to_string).collect();
        let row = |(cells, row): (&[Data], u32)| {
            let cells =
                cells.iter().zip(0_u32..).map(|(data, column)| Cell { data: data.clone(), place: (row, column) });
            let mut named = head.iter().cloned().zip(cells);
            (first(&named.next().unwrap().1.data), named.collect())
        };
        lines.map(row).collect()
    }

    /// The cells of the summary behind a name.
    fn summary(&mut self, name: &str) -> Vec<Cell> {
        let range: Range<Data> = self.read.worksheet_range("Summary").unwrap();
        let (above, before) = range.start().unwrap();
        let (row, cells) = range.rows().enumerate().find(|(_, row)| row[0] == *name).unwrap();
        let place = |column| (above + u32::try_from(row).unwrap(), before + column);
        cells.iter().zip(0..).skip(1).map(|(data, column)| Cell { data: data.clone(), place: place(column) }).collect()
    }

    #[track_caller]
    fn assert_same(&mut self, sheet: &str, metric: &Metric, cell: &Cell, api: &Value) {
        let (found, api) = (number(&cell.data), api.as_f64().map(|api| kept(metric, api)));
        match (found, api) {
            (Some(found), Some(api)) => {
                assert!((found - api).abs() < 1e-9, "{} in {sheet}: {found} and {api}", metric.id);
            }
            (found, api) => assert_eq!(found, api, "{} in {sheet}", metric.id),
        }
        let (row, column) = cell.place;
        self.told.push(json!({
            "file": self.name, "sheet": sheet, "row": row, "column": column, "metric": metric.id, "number": api,
        }));
    }
}

fn text(pdf: &[u8]) -> Vec<String> {
    let document = PdfDocument::parse(pdf, &PdfParseOptions::default(), &mut Vec::new()).unwrap();
    document.extract_text().concat()
}

/// The number that Excel keeps for one of the API: shares of one, parts of a day.
fn kept(metric: &Metric, number: f64) -> f64 {
    match metric.unit {
        Unit::Count | Unit::PerDay => number,
        Unit::Percent => number / 100.0,
        Unit::Seconds => number / 86_400.0,
        Unit::MicroDollars => number / 10_000.0,
    }
}

fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let parts: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|part| std::str::from_utf8(part).unwrap()).collect();
    parts.join(",")
}

/// The number as it is printed.
fn printed(metric: &Metric, number: Option<f64>) -> String {
    let Some(number) = number else { return "–".into() };
    let minutes = (number / 60.0).round();
    match (metric.unit, &metric.formula) {
        (Unit::Count, _) => thousands(number),
        (Unit::PerDay, _) => format!("{number:.1}"),
        (Unit::MicroDollars, _) => format!("{:.1}", number / 10_000.0),
        (Unit::Percent, _) => format!("{number:.1} %"),
        (Unit::Seconds, Formula::ActiveTime) => {
            format!("{} h {:02} min", thousands((minutes / 60.0).floor()), minutes % 60.0)
        }
        (Unit::Seconds, _) => format!("{:.1} days", number / 86_400.0),
    }
}

/// True where the number stands on paper right after its name, which may have several lines.
fn follows(text: &[String], name: &str, number: &str) -> bool {
    let at = |start: usize, lines: usize| {
        text.get(start..start + lines).is_some_and(|label| label.join(" ") == name)
            && text.get(start + lines).is_some_and(|next| next == number)
    };
    (0..text.len()).any(|start| (1..4).any(|lines| at(start, lines)))
}

/// A name, or a day in the form of the API.
fn first(cell: &Data) -> String {
    let zero = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    match cell {
        Data::DateTime(day) => (zero + chrono::TimeDelta::seconds((day.as_f64() * 86_400.0) as i64)).to_string(),
        other => other.to_string(),
    }
}

fn number(cell: &Data) -> Option<f64> {
    match cell {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(i32::try_from(*number).unwrap().into()),
        Data::DateTime(time) => Some(time.as_f64()),
        _ => None,
    }
}

fn figure<'a>(figures: &'a Value, metric: &str) -> &'a Value {
    figures.as_array().unwrap().iter().find(|figure| figure["metric"] == metric).unwrap()
}

/// What the API says to the same question.
async fn asked(client: &Client, by: By) -> (Value, &'static str, &'static str) {
    let (name, sheet, all) = match by {
        By::Person => ("user", "Team", "Team"),
        By::Job => ("job", "Jobs", "All jobs"),
        _ => ("week", "Weeks", "All weeks"),
    };
    (get(client, &format!("/api/v1/admin/team-analytics?{DAYS}&by={name}")).await, sheet, all)
}

#[tokio::test]
async fn every_number_in_excel_and_on_paper_is_that_of_the_api() {
    let (stack, client, users) = open().await;
    let admin = users.iter().find(|user| user.role == Role::Admin).unwrap();
    let (mut numbers, mut cells, mut some, mut told) = (0, 0, 0_u32, Vec::new());
    std::fs::create_dir_all(Workbook::folder()).unwrap();
    for (n, layout) in layouts().iter().enumerate() {
        assert!(layout.check("").is_empty());
        let (api, sheet, all) = asked(&client, layout.by).await;
        let (mut workbook, paper) = made(&stack, n as u64, admin, layout).await;
        let table = workbook.rows(sheet);
        for metric in layout.metrics() {
            let total = figure(&api["total"], metric.id);
            let line = workbook.summary(metric.name);
            workbook.assert_same("Summary", metric, &line[0], &total["value"]);
            workbook.assert_same("Summary", metric, &line[1], &total["previous"]);
            workbook.assert_same(sheet, metric, &table[all][metric.name], &total["value"]);
            let shown = printed(metric, total["value"].as_f64());
            assert!(follows(&paper, metric.name, &shown), "{} {shown} is not on paper: {paper:?}", metric.id);
            (numbers, some) =
                (numbers + 1, some + u32::from(total["value"].as_f64().is_some_and(|value| value != 0.0)));
            for row in api["rows"].as_array().unwrap() {
                let name = row["name"].as_str().unwrap();
                let Some(own) = table.get(name).filter(|_| row["state"] == "shown") else { continue };
                let value = &figure(&row["figures"], metric.id)["value"];
                workbook.assert_same(sheet, metric, &own[metric.name], value);
                cells += 1;
            }
        }
        told.append(&mut workbook.told);
    }
    std::fs::write(Workbook::folder().join("told.json"), serde_json::to_string(&told).unwrap()).unwrap();
    assert_eq!(numbers, metrics::all().count() + metrics::metrics_about(About::Pipeline).count());
    assert!(some >= 25 && cells > 850, "{some} numbers are not zero, {cells} cells were compared");
    println!("{numbers} totals on paper and in Excel and {cells} cells are those of the API, {some} totals not zero");
}
