//! The board: every status with its first cards and how many there are.

use hirelog_domain::candidates::CandidateFilter;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::permissions::Scope;
use hirelog_domain::pipeline::Counter;
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, Problem, Query, Signed};
use hirelog_store::Cursor;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::out::SummaryOut;

/// Most cards of a column that are read at once.
const MAX_CARDS: i32 = 100;

/// Which board.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct BoardIn {
    /// Only candidates of this job.
    job: Option<JobId>,
    /// Only candidates of this responsible person.
    owner: Option<UserId>,
    /// Cards of each column.
    #[param(minimum = 1, maximum = 100, default = 20)]
    limit: Option<i32>,
}

/// One column.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BoardColumn)]
pub(crate) struct ColumnOut {
    /// The status.
    status: Status,
    /// How many candidates are there; null where that is not known.
    count: Option<u64>,
    /// The first cards, most recently moved first.
    items: Vec<SummaryOut>,
    /// Where the list of candidates in this status goes on.
    next: Option<String>,
}

/// All columns.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Board)]
pub(crate) struct BoardOut {
    /// In the order of the pipeline.
    columns: Vec<ColumnOut>,
}

/// The board of a job, of a person, or of everything. Who sees only own jobs gets the newest of them where none is named.
#[utoipa::path(get, path = "/api/v1/candidates/board", tag = "candidates", params(BoardIn),
    responses((status = 200, description = "The board", body = BoardOut)))]
pub(crate) async fn view_board(signed: Signed, Query(query): Query<BoardIn>) -> Answer<axum::Json<BoardOut>> {
    let limit = query.limit.unwrap_or(20);
    if !(1..=MAX_CARDS).contains(&limit) {
        return Err(Problem::invalid_field("limit", "out_of_range", "must be from 1 to 100"));
    }
    let job = match (signed.scope(), query.job) {
        (Scope::Everything, job) => job,
        (Scope::Jobs(own), Some(job)) if own.contains(&job) => Some(job),
        (Scope::Jobs(_), Some(_)) => return Err(Problem::not_found()),
        (Scope::Jobs(own), None) => match own.last() {
            Some(newest) => Some(*newest),
            None => return Ok(axum::Json(BoardOut { columns: Vec::new() })),
        },
    };
    job.into_iter().for_each(|job| signed.note("job", job.to_string()));
    query.owner.into_iter().for_each(|owner| signed.note("owner", owner.to_string()));
    let filter =
        CandidateFilter { jobs: job.map(|job| [job].into()), owner: query.owner, ..CandidateFilter::default() };
    let store = &signed.app().store;
    let (columns, figures) = tokio::try_join!(store.board(&filter, limit), store.pipeline(job))?;
    let count = |status| query.owner.is_none().then(|| figures.get(Counter::At, status));
    let columns = columns.into_iter().map(|column| ColumnOut {
        status: column.status,
        count: count(column.status),
        next: column.page.next.as_ref().map(Cursor::encode),
        items: column.page.items.iter().map(|candidate| SummaryOut::seen_by(&signed, candidate)).collect(),
    });
    Ok(axum::Json(BoardOut { columns: columns.collect() }))
}
