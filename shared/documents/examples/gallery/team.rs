//! A team of twelve in a good week.

use chrono::{NaiveDate, TimeZone};
use hirelog_documents::{
    BarChart, Better, Column, Explanation, Figure, Funnel, HeatMap, Kind, LineChart, Note, Report, Rows, Section,
    Series, Stage, Table, Value,
};

/// Name, role, actions this week, actions last week.
const TEAM: [(&str, &str, u64, u64); 12] = [
    ("Anna Lindqvist", "Recruiter", 412, 377),
    ("Nguyễn Thị Ánh Tuyết", "Recruiter", 389, 402),
    ("Юлия Шевченко", "Recruiter", 341, 298),
    ("Αλέξανδρος Παπαδόπουλος", "Hiring manager", 118, 131),
    ("Łukasz Wójcik-Brzęczyszczykiewicz", "Recruiter", 305, 310),
    ("Maria-Magdalena von Hohenstein-Großschönau", "HR manager", 96, 84),
    ("Şebnem Çağlayan", "Recruiter", 274, 251),
    ("Tomás Ó Súilleabháin", "Hiring manager", 77, 80),
    ("Zoë Fernández Muñoz", "Recruiter", 266, 219),
    ("Đặng Hoàng Phương", "Sourcer", 458, 431),
    ("Jón Þórðarson", "Hiring manager", 52, 66),
    ("Ines Marques", "Recruiter", 0, 0),
];
/// The one who said no to being measured.
const OPTED_OUT: usize = 11;

/// The report of the team.
pub fn report() -> Report {
    let zone = chrono_tz::Europe::Berlin;
    Report {
        title: "Team activity, weekly".into(),
        organisation: "Nordwind Logistik SE".into(),
        period: "16 – 22 November 2026 (week 47)".into(),
        previous_period: Some("9 – 15 November 2026 (week 46)".into()),
        zone: "Europe/Berlin".into(),
        made_at: zone.with_ymd_and_hms(2026, 11, 23, 7, 0, 0).unwrap(),
        language: "en".into(),
        figures: figures(),
        sections: vec![
            Section::BarChart(actions_per_person()),
            Section::LineChart(actions_per_day()),
            Section::HeatMap(heat_map()),
            Section::Table(per_person()),
            Section::Funnel(funnel()),
            Section::Table(pipeline()),
            Section::Note(Note {
                title: "Who is in this report".into(),
                text: "Twelve people belong to the team. One of them opted out of performance analytics: no figures about this \
                       person exist, and the totals are those of the other eleven. Figures of the pipeline come from the \
                       histories of candidates and name nobody."
                    .into(),
            }),
            Section::Rows(moves()),
        ],
        explanations: explanations(),
    }
}

fn figure(label: &str, value: Value, previous: Value, better: Better) -> Figure {
    Figure { label: label.into(), value, previous: Some(previous), better, explanation: None }
}

fn figures() -> Vec<Figure> {
    vec![
        figure("Actions recorded", Value::Count(2788), Value::Count(2649), Better::Neither),
        figure("Candidates moved forward", Value::Count(164), Value::Count(141), Better::Higher),
        figure("Interviews completed", Value::Count(58), Value::Count(63), Better::Higher),
        figure("Candidates hired", Value::Count(7), Value::Count(7), Better::Higher),
        figure("Median time to hire", Value::Days(23.4), Value::Days(26.1), Better::Lower),
        figure("Offers accepted", Value::Percent(0.778), Value::Percent(0.812), Better::Higher),
        figure("Time on the job, all people", Value::Duration(1_241_700), Value::Duration(1_198_800), Better::Neither),
        figure("Candidates waiting longer than the stage's limit", Value::Count(12), Value::Count(9), Better::Lower),
    ]
}

fn count(person: usize, count: u64) -> Value {
    if person == OPTED_OUT { Value::OptedOut } else { Value::Count(count) }
}

fn actions_per_person() -> BarChart {
    let mut order: Vec<usize> = (0..TEAM.len()).collect();
    order.sort_by_key(|&person| std::cmp::Reverse(TEAM[person].2));
    BarChart {
        title: "Actions per person".into(),
        kind: Kind::Count,
        categories: order.iter().map(|&person| TEAM[person].0.to_owned()).collect(),
        series: vec![
            Series {
                name: "This week".into(),
                values: order.iter().map(|&person| count(person, TEAM[person].2)).collect(),
            },
            Series {
                name: "Week before".into(),
                values: order.iter().map(|&person| count(person, TEAM[person].3)).collect(),
            },
        ],
    }
}

fn actions_per_day() -> LineChart {
    LineChart {
        title: "Actions per day".into(),
        kind: Kind::Count,
        categories: ["Mon 16", "Tue 17", "Wed 18", "Thu 19", "Fri 20", "Sat 21", "Sun 22"].map(str::to_owned).into(),
        series: vec![
            Series::counts("This week", [512, 634, 588, 571, 437, 31, 15]),
            Series::counts("Week before", [498, 560, 602, 531, 422, 12, 24]),
        ],
    }
}

fn heat_map() -> HeatMap {
    let by_hour = [0, 0, 0, 0, 0, 1, 4, 22, 58, 81, 86, 74, 31, 52, 79, 71, 55, 24, 8, 3, 2, 1, 0, 0];
    let by_day = [90, 112, 104, 100, 77, 5, 2];
    let mut map = HeatMap { title: "When the team works".into(), unit: "actions".into(), cells: [[0; 24]; 7] };
    for (day, share) in by_day.into_iter().enumerate() {
        for (hour, actions) in by_hour.into_iter().enumerate() {
            map.cells[day][hour] = (actions * share + (day * 37 + hour * 11) as u64 % 29) / 100;
        }
    }
    map
}

fn per_person() -> Table {
    let row = |person: usize| {
        let (name, role, actions, _) = TEAM[person];
        let rest = [
            Value::Count(actions),
            Value::Count(actions * 44 / 100),
            Value::Count(actions * 7 / 100),
            Value::Count(actions / 19),
            Value::Percent(0.42 + person as f64 * 0.031),
            Value::Duration(actions * 437),
            Value::DateTime(day(20).and_hms_opt(16, 4 + person as u32 * 4, 0).unwrap()),
        ];
        let rest = rest.into_iter().map(|value| if person == OPTED_OUT { Value::OptedOut } else { value });
        [Value::text(name), Value::text(role)].into_iter().chain(rest).collect()
    };
    Table {
        title: "People".into(),
        columns: vec![
            Column::text("Name").wide(30),
            Column::text("Role"),
            Column::count("Actions").with_bars(),
            Column::count("Candidates viewed"),
            Column::count("Moved forward").with_bars(),
            Column::count("Interviews"),
            Column::new("Feedback in 24 h", Kind::Percent),
            Column::new("Time on the job", Kind::Duration),
            Column::new("Last activity", Kind::DateTime),
        ],
        rows: (0..TEAM.len()).map(row).collect(),
        totals: Some(vec![
            Value::Empty,
            Value::text("11 people"),
            Value::Count(2788),
            Value::Count(1222),
            Value::Count(190),
            Value::Count(141),
            Value::Percent(0.575),
            Value::Duration(1_218_356),
        ]),
    }
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn pipeline() -> Table {
    let stages = [
        ("New", 214, 1.4, 0.61),
        ("Screened", 131, 3.2, 0.54),
        ("Interviewed", 71, 6.8, 0.47),
        ("Technical round", 33, 5.1, 0.64),
        ("HR round", 21, 3.9, 0.57),
        ("Offered", 9, 4.4, 0.78),
    ];
    let row = |(stage, entered, days, passed): (&str, u64, f64, f64)| {
        vec![stage.into(), entered.into(), Value::Days(days), Value::Percent(passed)]
    };
    Table {
        title: "Pipeline".into(),
        columns: vec![
            Column::text("Stage"),
            Column::count("Entered").with_bars(),
            Column::new("Median time in stage", Kind::Days),
            Column::new("Went on", Kind::Percent).with_bars(),
        ],
        rows: stages.into_iter().map(row).collect(),
        totals: None,
    }
}

fn funnel() -> Funnel {
    let stages = [
        ("New", 214, 230, 0.61),
        ("Screened", 131, 118, 0.54),
        ("Interviewed", 71, 80, 0.47),
        ("Technical round", 33, 31, 0.64),
        ("HR round", 21, 14, 0.57),
        ("Offered", 9, 11, 0.78),
    ];
    let mut stages: Vec<Stage> =
        stages.map(|(name, count, before, share)| Stage::new(name, count).before(before).went_on(share)).into();
    stages.push(Stage::new("Hired", 7).before(7));
    Funnel { title: "From application to hire".into(), stages }
}

/// Many rows, to see them go over pages.
fn moves() -> Rows {
    let candidates = [
        "Kateřina Dvořáková",
        "Олександр Ґудзь",
        "Trần Minh Khôi",
        "Ελένη Γεωργίου",
        "王小明",
        "=HYPERLINK(\"http://example.org\")",
    ];
    let jobs = [
        "Dispatcher, night shift (Hamburg)",
        "Senior Rust engineer",
        "Head of warehouse operations, region North-East and Baltics",
    ];
    let steps = ["new → screened", "screened → interviewed", "interviewed → technical round", "offered → hired"];
    let row = |index: usize| {
        let at =
            day(16 + index as u32 / 30).and_hms_opt(8 + (index as u32 % 15) / 2, (index as u32 * 17) % 60, 0).unwrap();
        vec![
            Value::DateTime(at),
            candidates[index % candidates.len()].into(),
            jobs[index % jobs.len()].into(),
            steps[index % steps.len()].into(),
            TEAM[index % 11].0.into(),
        ]
    };
    Rows {
        title: "Candidates moved".into(),
        columns: vec![
            Column::new("When", Kind::DateTime),
            Column::text("Candidate"),
            Column::text("Job"),
            Column::text("Move"),
            Column::text("By"),
        ],
        rows: (0..140).map(row).collect(),
    }
}

fn explanations() -> Vec<Explanation> {
    let texts = [
        (
            "actions",
            "Actions recorded",
            "actions",
            "Everything a person did in the system in the period: one for each request that was answered and is tracked. A bulk move of 40 candidates counts as 40. Failed and refused requests are not counted.",
        ),
        (
            "moved_forward",
            "Candidates moved forward",
            "moves",
            "Moves to a later status of the workflow. Moves that were undone within ten minutes or bounced back within a day are not counted.",
        ),
        (
            "time_to_hire",
            "Median time to hire",
            "days",
            "From the day a candidate was created to the day of the move to hired, for candidates hired in the period. Days on hold are not counted. The median is the value in the middle: half were faster.",
        ),
        (
            "offers_accepted",
            "Offers accepted",
            "per cent",
            "Candidates hired, divided by candidates whose offer ended in the period (hired, rejected or expired).",
        ),
        (
            "session_time",
            "Time on the job",
            "hours and minutes",
            "Five-minute slots in which at least one action was recorded. Two actions in one slot count once.",
        ),
        (
            "waiting",
            "Candidates waiting longer than the stage's limit",
            "candidates",
            "Candidates in a stage for more days than the limit set for it, at the end of the period.",
        ),
    ];
    let one = |(id, name, unit, definition): (&str, &str, &str, &str)| Explanation {
        id: id.into(),
        name: name.into(),
        unit: unit.into(),
        definition: definition.into(),
    };
    texts.map(one).into()
}
