//! What a report is, before it is a PDF or a workbook. No layout and no number formats live here.

mod chart;
mod funnel;
mod table;
mod value;

pub use chart::{BarChart, HeatMap, LineChart, Series};
pub use funnel::{Funnel, Stage};
pub use table::{Column, Rows, Table};
pub use value::{Kind, Value};

use chrono::DateTime;
use chrono_tz::Tz;

/// A whole report: the one input of [`crate::pdf`] and [`crate::xlsx`].
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// What the report is about, for example "Team activity".
    pub title: String,
    /// Whose report it is.
    pub organisation: String,
    /// The period in words, for example "16 – 22 November 2026 (week 47)".
    pub period: String,
    /// The period it is compared with, in words; `None` when it is compared with nothing.
    pub previous_period: Option<String>,
    /// The time zone of days and hours, in words, for example "Europe/Berlin".
    pub zone: String,
    /// When it was made; its zone is the one that is printed.
    pub made_at: DateTime<Tz>,
    /// Language of the texts (BCP 47, "en"); told to readers and screen readers.
    pub language: String,
    /// The numbers on top.
    pub figures: Vec<Figure>,
    /// Everything below the figures, in reading order.
    pub sections: Vec<Section>,
    /// How each number is made; printed last.
    pub explanations: Vec<Explanation>,
}

/// One number on top of the report, with what it was in the previous period.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Name of the number, for example "Candidates hired".
    pub label: String,
    /// The number of this period.
    pub value: Value,
    /// The number of the previous period.
    pub previous: Option<Value>,
    /// Which direction is good news.
    pub better: Better,
    /// Id of the metric in [`Explanation::id`], for the reader who wants to know more.
    pub explanation: Option<String>,
}

/// Which direction of a number is good news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: the change is shown without a judgement.
    #[default]
    Neither,
}

/// A part of the report below the figures.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a heat map is big, but a report has few sections")]
pub enum Section {
    /// Rows and columns.
    Table(Table),
    /// Horizontal bars, one group per category.
    BarChart(BarChart),
    /// Lines over time.
    LineChart(LineChart),
    /// Seven days by 24 hours.
    HeatMap(HeatMap),
    /// Stages with what is left in each.
    Funnel(Funnel),
    /// The rows behind the numbers, as many as there are.
    Rows(Rows),
    /// A paragraph.
    Note(Note),
}

/// A paragraph of text with an optional heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Heading; empty for none.
    pub title: String,
    /// Text; line breaks make paragraphs.
    pub text: String,
}

/// How one number is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Id of the metric in the catalogue.
    pub id: String,
    /// Its name as it is printed in tables and tiles.
    pub name: String,
    /// Its unit, for example "candidates" or "hours".
    pub unit: String,
    /// What is counted, and what is not.
    pub definition: String,
}

impl Section {
    /// The heading of the section.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            Self::Table(table) => &table.title,
            Self::BarChart(chart) => &chart.title,
            Self::LineChart(chart) => &chart.title,
            Self::HeatMap(map) => &map.title,
            Self::Funnel(funnel) => &funnel.title,
            Self::Rows(rows) => &rows.title,
            Self::Note(note) => &note.title,
        }
    }
}
