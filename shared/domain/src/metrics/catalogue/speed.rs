//! How long that takes.

use super::{entered, sum};
use crate::activity::Sum;
use crate::flow::FlowCounter;
use crate::metrics::{Better, Formula, Group, Metric, Term, Unit};
use crate::workflow::Status;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        id: "time_to_hire",
        name: "Time to hire",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean time from being added to being hired, without time on hold.",
        formula: Formula::Mean { total: &[Term::In(FlowCounter::Age(Status::Hired))], of: &[entered(Status::Hired)] },
    },
    Metric {
        id: "time_to_offer",
        name: "Time to offer",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean time from being added to being offered a position, without time on hold.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Age(Status::Offered))],
            of: &[entered(Status::Offered)],
        },
    },
    Metric {
        id: "held_before_hire",
        name: "On hold before a hire",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean time that those who were hired had spent on hold.",
        formula: Formula::Mean { total: &[Term::In(FlowCounter::Held(Status::Hired))], of: &[entered(Status::Hired)] },
    },
    Metric {
        id: "time_in_new",
        name: "Time in new",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean stay of those who left new; who is still there is not in it.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Stay(Status::New))],
            of: &[Term::In(FlowCounter::Left(Status::New))],
        },
    },
    Metric {
        id: "time_in_screened",
        name: "Time in screened",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean stay of those who left screened; who is still there is not in it.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Stay(Status::Screened))],
            of: &[Term::In(FlowCounter::Left(Status::Screened))],
        },
    },
    Metric {
        id: "time_in_interviewed",
        name: "Time in interviewed",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean stay of those who left interviewed; who is still there is not in it.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Stay(Status::Interviewed))],
            of: &[Term::In(FlowCounter::Left(Status::Interviewed))],
        },
    },
    Metric {
        id: "time_in_technical_round",
        name: "Time in the technical round",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean stay of those who left the technical round; who is still there is not in it.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Stay(Status::TechnicalRound))],
            of: &[Term::In(FlowCounter::Left(Status::TechnicalRound))],
        },
    },
    Metric {
        id: "time_in_hr_round",
        name: "Time in the HR round",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean stay of those who left the HR round; who is still there is not in it.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Stay(Status::HrRound))],
            of: &[Term::In(FlowCounter::Left(Status::HrRound))],
        },
    },
    Metric {
        id: "time_in_offered",
        name: "Time in offered",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean stay of those who left offered; who is still there is not in it.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Stay(Status::Offered))],
            of: &[Term::In(FlowCounter::Left(Status::Offered))],
        },
    },
    Metric {
        id: "time_on_hold",
        name: "Time on hold",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean stay of those who left on hold; who is still there is not in it.",
        formula: Formula::Mean {
            total: &[Term::In(FlowCounter::Stay(Status::OnHold))],
            of: &[Term::In(FlowCounter::Left(Status::OnHold))],
        },
    },
    Metric {
        id: "time_to_move",
        name: "Time until moved on",
        unit: Unit::Seconds,
        group: Group::Speed,
        better: Better::Less,
        definition: "Mean time that candidates had been in a status when the person moved them on.",
        formula: Formula::Mean { total: &[sum(Sum::StaySeconds)], of: &[sum(Sum::Stays)] },
    },
];
