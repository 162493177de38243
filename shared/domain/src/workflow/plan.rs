//! The one decision: may this candidate go there now, with these fields?

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::{FieldSpec, Fields, Position, Status, check_fields, fields_to_enter};
use crate::issue::Issue;

/// A move that is open to a candidate, with the fields it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Move {
    /// Where to.
    pub to: Status,
    /// True where it brings a rejected candidate back.
    pub reopens: bool,
    /// What must be given.
    pub fields: Vec<FieldSpec>,
}

/// A move that passed every rule, not written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedMove {
    /// Where the candidate stood.
    pub from: Position,
    /// Where the candidate will stand.
    pub to: Position,
    /// The checked fields.
    pub fields: Fields,
}

/// Why a move is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The table (or the missing permission to reopen) does not allow it.
    NotAllowed {
        /// Where the candidate stands.
        from: Status,
        /// What is allowed instead.
        allowed: Vec<Status>,
    },
    /// It is allowed, but not with these fields.
    Fields(Vec<Issue>),
}

/// The moves open from a position to a person who may (or may not) reopen.
#[must_use]
pub fn allowed_moves(from: Position, may_reopen: bool) -> Vec<Move> {
    let reopens = matches!(from, Position::Rejected { .. });
    if reopens && !may_reopen {
        return Vec::new();
    }
    let to_move = |to: Position| Move { to: to.status(), reopens, fields: fields_to_enter(from, to) };
    from.next().into_iter().map(to_move).collect()
}

/// Decides a move.
///
/// # Errors
/// [`Refusal`], with the allowed statuses or one issue per wrong field.
pub fn plan_move(
    from: Position,
    to: Status,
    given: &Fields,
    may_reopen: bool,
    today: NaiveDate,
) -> Result<PlannedMove, Refusal> {
    let allowed = allowed_moves(from, may_reopen);
    let target = from.next().into_iter().find(|next| next.status() == to);
    match (allowed.iter().find(|open| open.to == to), target) {
        (Some(open), Some(target)) => {
            let fields = check_fields(&open.fields, given, today).map_err(Refusal::Fields)?;
            Ok(PlannedMove { from, to: target, fields })
        }
        _ => Err(Refusal::NotAllowed { from: from.status(), allowed: allowed.iter().map(|open| open.to).collect() }),
    }
}
