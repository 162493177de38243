//! Lists: `limit` and `cursor` in, `items` and `next` out.

use hirelog_store::{Cursor, Page};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::problem::Problem;

/// Most items of one page.
const MAX_LIMIT: i32 = 100;
/// Items of a page where nothing is said.
const DEFAULT_LIMIT: i32 = 50;

/// Where on a list a request is, checked.
#[derive(Clone, Debug)]
pub struct Paging {
    /// Items on the page.
    pub limit: i32,
    /// Where the list goes on.
    pub from: Option<Cursor>,
}

impl Paging {
    /// Checks `limit` and `cursor` of a query string.
    ///
    /// # Errors
    /// 422 naming the one that is wrong.
    pub fn check(limit: Option<i32>, cursor: Option<&str>) -> Result<Self, Problem> {
        let limit = limit.unwrap_or(DEFAULT_LIMIT);
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(Problem::invalid_field("limit", "out_of_range", "must be from 1 to 100"));
        }
        let from = cursor.map(Cursor::decode).transpose();
        let from = from.map_err(|error| Problem::invalid_field("cursor", "invalid_cursor", error.to_string()))?;
        Ok(Self { limit, from })
    }
}

/// The query of a list that has no filter.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PagingIn {
    /// Items on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    pub limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    #[param(max_length = 8192)]
    pub cursor: Option<String>,
}

impl PagingIn {
    /// Checks both, see [`Paging::check`].
    ///
    /// # Errors
    /// 422 naming the one that is wrong.
    pub fn check(&self) -> Result<Paging, Problem> {
        Paging::check(self.limit, self.cursor.as_deref())
    }
}

/// One page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ListOut<T> {
    /// What is on the page. It can be short, even empty, and still go on.
    pub items: Vec<T>,
    /// The cursor of the next page; null at the end.
    pub next: Option<String>,
}

impl<T> ListOut<T> {
    /// A page as clients see it.
    pub fn from_page<S>(page: Page<S>, show: impl FnMut(S) -> T) -> Self {
        let next = page.next.as_ref().map(Cursor::encode);
        Self { items: page.items.into_iter().map(show).collect(), next }
    }
}
