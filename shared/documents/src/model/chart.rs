//! Charts. A chart is data with names: how it is drawn is decided by the PDF and Excel sides.

use super::{Kind, Value};

/// Horizontal bars: good for names, because names are long.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BarChart {
    /// Heading.
    pub title: String,
    /// What the values are.
    pub kind: Kind,
    /// One group of bars each, from top to bottom.
    pub categories: Vec<String>,
    /// One bar per group each. Two read well (this period, previous); more than four do not.
    pub series: Vec<Series>,
}

/// Lines over time.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LineChart {
    /// Heading.
    pub title: String,
    /// What the values are.
    pub kind: Kind,
    /// Labels of the points in time, from left to right.
    pub categories: Vec<String>,
    /// One line each. Lines differ in dashes as well as in colour.
    pub series: Vec<Series>,
}

/// The values of one line or of one bar per group, in the order of the categories.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Series {
    /// Name in the legend.
    pub name: String,
    /// Values; an empty one leaves a gap, a person who opted out is named as such.
    pub values: Vec<Value>,
}

/// Activity by day of the week and hour of the day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeatMap {
    /// Heading.
    pub title: String,
    /// Unit of the cells, for example "actions".
    pub unit: String,
    /// `cells[day][hour]`, Monday first.
    pub cells: [[u64; 24]; 7],
}

impl Series {
    /// A series of counts.
    pub fn counts(name: impl Into<String>, values: impl IntoIterator<Item = u64>) -> Self {
        Self { name: name.into(), values: values.into_iter().map(Value::Count).collect() }
    }

    /// The value of a category; empty where there are too few.
    #[must_use]
    pub fn value(&self, category: usize) -> &Value {
        self.values.get(category).unwrap_or(&Value::Empty)
    }
}

impl HeatMap {
    /// The biggest cell.
    #[must_use]
    pub fn max(&self) -> u64 {
        self.cells.iter().flatten().copied().max().unwrap_or(0)
    }
}
