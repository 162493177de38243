//! Charts as Excel's own: the data in cells, the chart beside it.
//!
//! Names and titles of charts are references to cells, never strings: Excel takes a string that
//! starts with `=` for a formula.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartAxisLabelPosition, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType,
    ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, Color, ConditionalFormat2ColorScale, Worksheet,
};

use super::cell;
use super::formats::{self, Cells, Formats};
use crate::model::{BarChart, Column, Funnel, HeatMap, Kind, LineChart, Series, Value};
use crate::{DocumentError, words};

/// The data of a bar or line chart, which are alike in a sheet.
#[derive(Clone, Copy)]
pub(crate) struct Data<'a> {
    pub(crate) title: &'a str,
    pub(crate) kind: Kind,
    pub(crate) categories: &'a [String],
    pub(crate) series: &'a [Series],
    pub(crate) lines: bool,
}

const COLORS: [Color; 5] =
    [formats::ACCENT, Color::RGB(0xE0_8A_1E), Color::RGB(0x2A_8C_82), Color::RGB(0x8A_4F_9E), Color::RGB(0x7B_86_94)];

impl<'a> From<&'a BarChart> for Data<'a> {
    fn from(chart: &'a BarChart) -> Self {
        let BarChart { title, kind, categories, series } = chart;
        Self { title, kind: *kind, categories, series, lines: false }
    }
}

impl<'a> From<&'a LineChart> for Data<'a> {
    fn from(chart: &'a LineChart) -> Self {
        let LineChart { title, kind, categories, series } = chart;
        Self { title, kind: *kind, categories, series, lines: true }
    }
}

/// Fills a sheet with the data of a chart and the chart.
pub(crate) fn fill(sheet: &mut Worksheet, data: Data<'_>, formats: &Formats) -> Result<(), DocumentError> {
    let free = write_data(sheet, data, formats)?;
    if let Some(chart) = chart(&sheet.name(), data) {
        sheet.insert_chart(1, free + 1, &chart)?;
    }
    Ok(())
}

/// The data alone; returns the first free column.
fn write_data(sheet: &mut Worksheet, data: Data<'_>, formats: &Formats) -> Result<u16, DocumentError> {
    let mut columns = vec![Column::text(data.title)];
    columns.extend(data.series.iter().map(|series| Column::new(series.name.as_str(), data.kind)));
    super::table::head(sheet, &columns, formats)?;
    for (row, name) in (1..).zip(data.categories) {
        cell::text(sheet, (row, 0), name, formats.body.text(name))?;
        for (column, series) in (1..).zip(data.series) {
            let value = series.value(row as usize - 1);
            cell::write(sheet, (row, column), value, data.kind, &formats.body)?;
        }
    }
    let names = data.categories.iter().chain([&data.title.to_owned()]).map(|name| name.chars().count()).max();
    sheet.set_column_width(0, names.unwrap_or(0).clamp(16, 60) as f64 * 1.06 + 2.0)?;
    for (column, series) in (1..).zip(data.series) {
        sheet.set_column_width(column, super::table::head_width(&series.name).clamp(13, 40) as f64)?;
    }
    let last = u16::try_from(data.series.len()).unwrap_or(u16::MAX - 2);
    sheet.set_freeze_panes(1, 1)?;
    Ok(last + 1)
}

/// A funnel: the counts with bars behind them, the shares that went on, and a chart.
pub(crate) fn funnel(sheet: &mut Worksheet, funnel: &Funnel, formats: &Formats) -> Result<(), DocumentError> {
    let (names, series) = funnel_data(funnel);
    let free = write_data(sheet, data_of(funnel, &names, &series), formats)?;
    cell::text(sheet, (0, free), words::WENT_ON, &formats.head_right)?;
    for (row, stage) in (1..).zip(&funnel.stages) {
        let share = stage.went_on.map_or(Value::Empty, Value::Percent);
        cell::write(sheet, (row, free), &share, Kind::Percent, &formats.body)?;
    }
    sheet.set_column_width(free, 14)?;
    if let Some(chart) = funnel_chart(&sheet.name(), funnel) {
        sheet.add_conditional_format(1, free, names.len() as u32, free, &super::table::bars())?;
        sheet.insert_chart(1, free + 2, &chart)?;
    }
    Ok(())
}

/// The chart over the data that `funnel` put on the sheet of that name; `None` where there are no stages.
pub(crate) fn funnel_chart(sheet: &str, funnel: &Funnel) -> Option<Chart> {
    let (names, series) = funnel_data(funnel);
    chart(sheet, data_of(funnel, &names, &series))
}

/// The names of the stages, and their counts of this and, where there are any, of the previous period.
fn funnel_data(funnel: &Funnel) -> (Vec<String>, Vec<Series>) {
    let names = funnel.stages.iter().map(|stage| stage.name.clone()).collect();
    let mut series = vec![Series::counts(words::THIS_PERIOD, funnel.stages.iter().map(|stage| stage.count))];
    if funnel.stages.iter().any(|stage| stage.previous.is_some()) {
        let values = funnel.stages.iter().map(|stage| stage.previous.map_or(Value::Empty, Value::Count)).collect();
        series.push(Series { name: words::PREVIOUS.to_owned(), values });
    }
    (names, series)
}

fn data_of<'a>(funnel: &'a Funnel, names: &'a [String], series: &'a [Series]) -> Data<'a> {
    Data { title: &funnel.title, kind: Kind::Count, categories: names, series, lines: false }
}

/// The chart over the data that `fill` put on the sheet of that name; `None` where there is none.
pub(crate) fn chart(sheet: &str, data: Data<'_>) -> Option<Chart> {
    let rows = u32::try_from(data.categories.len()).ok().filter(|&rows| rows > 0)?;
    if data.series.is_empty() {
        return None;
    }
    let mut chart = Chart::new(if data.lines { ChartType::Line } else { ChartType::Bar });
    for (column, _) in (1_u16..).zip(data.series) {
        let index = usize::from(column) - 1;
        let series = chart.add_series();
        series
            .set_categories((sheet, 1, 0, rows, 0))
            .set_values((sheet, 1, column, rows, column))
            .set_name((sheet, 0, column));
        style(series, index, data);
    }
    chart.title().set_name((sheet, 0, 0));
    let pattern = Cells::pattern(data.kind);
    if data.lines {
        chart.y_axis().set_num_format(pattern).set_major_gridlines_line(ChartLine::new().set_color(formats::RULE));
    } else {
        first_on_top(&mut chart, pattern);
    }
    if data.series.len() > 1 {
        chart.legend().set_position(ChartLegendPosition::Bottom);
    } else {
        chart.legend().set_hidden();
    }
    let height = if data.lines { 320 } else { (110 + rows * 22 * data.series.len().min(2) as u32).clamp(300, 1600) };
    chart.set_width(720).set_height(height).set_alt_text(crate::clean::line(data.title));
    Some(chart)
}

/// Bars in the order of the list beside them, with the numbers below. (In a bar chart `y` is the categories' axis.)
pub(crate) fn first_on_top(chart: &mut Chart, pattern: &str) {
    chart.y_axis().set_reverse().set_label_position(ChartAxisLabelPosition::Low);
    chart.y_axis().set_crossing(ChartAxisCrossing::Max);
    chart.x_axis().set_num_format(pattern).set_major_gridlines_line(ChartLine::new().set_color(formats::RULE));
}

fn style(series: &mut rust_xlsxwriter::ChartSeries, index: usize, data: Data<'_>) {
    let previous = data.series.len() == 2 && index == 1;
    if data.lines {
        let color = if previous { formats::MUTED } else { COLORS[index % COLORS.len()] };
        let mut line = ChartLine::new();
        line.set_color(color).set_width(if index == 0 { 2.25 } else { 1.5 });
        if index > 0 {
            line.set_dash_type(ChartLineDashType::Dash);
        }
        series.set_format(ChartFormat::new().set_line(&line));
        let mut fill = ChartFormat::new();
        fill.set_solid_fill(ChartSolidFill::new().set_color(color)).set_no_border();
        series.set_marker(ChartMarker::new().set_type(ChartMarkerType::Circle).set_size(5).set_format(&mut fill));
    } else {
        let color = if previous { formats::COMPANION } else { COLORS[index % COLORS.len()] };
        series.set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(color)));
        series.set_gap(60);
    }
}

/// Days by hours with a colour scale.
pub(crate) fn heat_map(sheet: &mut Worksheet, map: &HeatMap, formats: &Formats) -> Result<(), DocumentError> {
    let mut columns = vec![Column::text(format!("{} ({})", map.title, map.unit))];
    columns.extend((0..24).map(|hour| Column::count(format!("{hour:02}"))));
    super::table::head(sheet, &columns, formats)?;
    for (row, (day, hours)) in (1..).zip(words::DAYS.iter().zip(&map.cells)) {
        cell::text(sheet, (row, 0), day, formats.body.text(day))?;
        for (column, &count) in (1..).zip(hours) {
            cell::write(sheet, (row, column), &count.into(), Kind::Count, &formats.body)?;
        }
    }
    sheet.set_column_width(0, 34)?;
    sheet.set_column_range_width(1, 24, 6)?;
    sheet.set_freeze_panes(1, 1)?;
    let scale =
        ConditionalFormat2ColorScale::new().set_minimum_color(Color::White).set_maximum_color(Color::RGB(0x5B_93_C9));
    sheet.add_conditional_format(1, 1, 7, 24, &scale)?;
    Ok(())
}
