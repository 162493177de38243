//! What had to be repaired.

use super::{done, sum};
use crate::activity::{Action, Sum};
use crate::metrics::{Better, Formula, Group, Metric, Unit};

pub(super) static METRICS: &[Metric] = &[
    Metric {
        id: "moves_taken_back",
        name: "Moves taken back",
        unit: Unit::Count,
        group: Group::Quality,
        better: Better::Less,
        definition: "Moves that were undone, or that somebody took straight back within a day; they count for who had made the move.",
        formula: Formula::Sum(&[sum(Sum::TakenBack)]),
    },
    Metric {
        id: "moves_taken_back_rate",
        name: "Moves taken back of all",
        unit: Unit::Percent,
        group: Group::Quality,
        better: Better::Less,
        definition: "Moves taken back, for a hundred that were made.",
        formula: Formula::Share { part: &[sum(Sum::TakenBack)], whole: &[sum(Sum::Stays)] },
    },
    Metric {
        id: "undos",
        name: "Moves undone",
        unit: Unit::Count,
        group: Group::Quality,
        better: Better::Neither,
        definition: "Times a person took a move back.",
        formula: Formula::Sum(&[done(Action::UndoChangeStatus)]),
    },
    Metric {
        id: "refused",
        name: "Not allowed",
        unit: Unit::Count,
        group: Group::Quality,
        better: Better::Neither,
        definition: "Attempts at something that the person may not do, or that is not there.",
        formula: Formula::Sum(&[sum(Sum::Denied)]),
    },
    Metric {
        id: "failed",
        name: "Refused or failed",
        unit: Unit::Count,
        group: Group::Quality,
        better: Better::Less,
        definition: "Attempts that a rule refused, or that failed.",
        formula: Formula::Sum(&[sum(Sum::Failed)]),
    },
    Metric {
        id: "letters_stopped",
        name: "Letters stopped",
        unit: Unit::Count,
        group: Group::Quality,
        better: Better::Neither,
        definition: "Letters to candidates that a person stopped before they went out.",
        formula: Formula::Sum(&[done(Action::CancelLetter)]),
    },
    Metric {
        id: "letters_previewed",
        name: "Letters previewed",
        unit: Unit::Count,
        group: Group::Quality,
        better: Better::Neither,
        definition: "Looks at a letter before it is sent.",
        formula: Formula::Sum(&[done(Action::PreviewLetter)]),
    },
    Metric {
        id: "bulk_previews",
        name: "Moves of many previewed",
        unit: Unit::Count,
        group: Group::Quality,
        better: Better::Neither,
        definition: "Times a person asked what a move of many would do.",
        formula: Formula::Sum(&[done(Action::PreviewBulkStatus)]),
    },
];
