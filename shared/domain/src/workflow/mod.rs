//! The path of a candidate (DESIGN 6): statuses, moves between them, the fields that a move needs.
//! The rules are data; every way to change a status, one by one or in bulk, goes through [`plan_move`].

mod durations;
mod fields;
mod plan;
mod position;
mod reason;
mod status;

pub use durations::Durations;
pub use fields::{
    FieldKind, FieldSpec, Fields, Money, NotAnAmount, Requirement, check_fields, fields_asked, fields_to_enter,
    unasked_fields, visible_fields,
};
pub use plan::{Move, PlannedMove, Refusal, allowed_moves, plan_move};
pub use position::{Position, RejectedFrom};
pub use reason::{NotAReason, RejectionReason};
pub use status::{Stage, Status};
