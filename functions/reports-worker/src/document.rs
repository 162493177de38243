//! A report as a document: which numbers, in which order, with which words. How it looks is not decided here.

use chrono::DateTime;
use chrono_tz::Tz;
use hirelog_documents::{Better, Explanation, Figure, Note, Report, Section};
use hirelog_domain::metrics::{self, Metric, metric};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::reports::{Run, Sheet};
use hirelog_domain::time::Period;

use crate::facts::Version;
use crate::value::{unit, value, words};
use crate::{charts, table};

/// The figures in a mail: the report's first ones.
const KEY_FIGURES: usize = 8;

/// The whole report as some readers see it.
pub(crate) fn report(run: &Run, version: &Version, organisation: &Organisation, made_at: DateTime<Tz>) -> Report {
    let sheet = &version.sheet;
    Report {
        title: run.order.title(),
        organisation: organisation.name.clone(),
        period: in_words(sheet.period),
        previous_period: Some(in_words(sheet.previous)),
        zone: organisation.zone.to_string(),
        made_at,
        language: "en".into(),
        figures: sheet.total.iter().filter_map(figure).collect(),
        sections: sections(run, version),
        explanations: sheet.total.iter().filter_map(|figure| metric(figure.metric)).map(explanation).collect(),
    }
}

/// Key figures as text: label and value.
pub(crate) fn key_figures(sheet: &Sheet) -> Vec<(String, String)> {
    let text = |figure: &metrics::Figure| {
        metric(figure.metric).map(|metric| (metric.name.to_owned(), words(metric, figure.value)))
    };
    sheet.total.iter().take(KEY_FIGURES).filter_map(text).collect()
}

fn figure(figure: &metrics::Figure) -> Option<Figure> {
    let metric = metric(figure.metric)?;
    let better = match metric.better {
        metrics::Better::More => Better::Higher,
        metrics::Better::Less => Better::Lower,
        metrics::Better::Neither => Better::Neither,
    };
    Some(Figure {
        label: metric.name.into(),
        value: value(metric, figure.value),
        previous: Some(value(metric, figure.previous)),
        better,
        explanation: Some(metric.id.into()),
    })
}

fn explanation(metric: &Metric) -> Explanation {
    Explanation {
        id: metric.id.into(),
        name: metric.name.into(),
        unit: unit(metric).into(),
        definition: format!("{} Computed: {}.", metric.definition, metric.formula.in_words()),
    }
}

fn sections(run: &Run, version: &Version) -> Vec<Section> {
    let sheet = &version.sheet;
    let mut sections = vec![Section::Table(table::rows(sheet, &version.variant.layout))];
    sections.extend(sheet.charts.iter().filter_map(|drawn| charts::section(drawn, sheet.by)));
    sections.extend(notes(run, version).into_iter().map(Section::Note));
    sections
}

fn notes(run: &Run, version: &Version) -> Vec<Note> {
    let mut notes = Vec::new();
    let (opted_out, people) = (version.sheet.opted_out(), version.sheet.rows.len());
    if opted_out > 0 {
        notes.push(Note {
            title: "People who are not measured".into(),
            text: format!(
                "{opted_out} of {people} people have not agreed to be measured, or said no. They have no figures here and are in no total."
            ),
        });
    }
    if version.variant.layout != run.order.layout {
        notes.push(Note {
            title: "What this copy holds".into(),
            text: "This copy holds the part of the report that its readers may see, and every total is of that part."
                .into(),
        });
    }
    notes
}

fn in_words(period: Period) -> String {
    let Period { from, to } = period;
    if from == to {
        from.format("%A, %-d %B %Y").to_string()
    } else {
        format!("{} to {}", from.format("%-d %B %Y"), to.format("%-d %B %Y"))
    }
}
