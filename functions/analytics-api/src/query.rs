//! The filter of the log as clients write it.

use hirelog_domain::activity::{Action, Outcome, SubjectKind};
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Operation, Paging, Problem};
use hirelog_store::ActivityFilter;
use serde::Deserialize;
use utoipa::IntoParams;

/// Longest identifier that is looked for.
const MAX_ENTITY_ID: usize = 64;

/// Which rows of the log.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct ActivityIn {
    /// Only this action.
    action: Option<Action>,
    /// Only about this kind of thing.
    entity_type: Option<SubjectKind>,
    /// Only about this thing.
    #[param(max_length = 64)]
    entity_id: Option<String>,
    /// Only with this outcome.
    outcome: Option<Outcome>,
    /// Not before this moment.
    #[param(value_type = Option<String>, format = DateTime)]
    from: Option<Instant>,
    /// Before this moment.
    #[param(value_type = Option<String>, format = DateTime)]
    to: Option<Instant>,
    /// Rows on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    cursor: Option<String>,
}

impl ActivityIn {
    /// Checks the filter and notes it for the event of this look at the log.
    pub(crate) fn check(self, operation: &Operation) -> Answer<(ActivityFilter, Paging)> {
        let paging = Paging::check(self.limit, self.cursor.as_deref())?;
        if self.entity_id.as_ref().is_some_and(|id| id.is_empty() || id.len() > MAX_ENTITY_ID) {
            return Err(Problem::invalid_field("entity_id", "too_long", "must have 1 to 64 characters"));
        }
        if self.from.zip(self.to).is_some_and(|(from, to)| from >= to) {
            return Err(Problem::invalid_field("to", "before_from", "must be after from"));
        }
        self.action.into_iter().for_each(|action| operation.note("action", action.as_str()));
        self.outcome.into_iter().for_each(|outcome| operation.note("outcome", outcome.as_str()));
        let Self { action, entity_type, entity_id, outcome, from, to, .. } = self;
        Ok((ActivityFilter { action, outcome, entity_type, entity_id, from, to, ..ActivityFilter::default() }, paging))
    }
}
