//! Reading candidates: list, search, the page of one.

use axum::response::Response;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::CandidateId;
use hirelog_domain::permissions::Scope;
use hirelog_domain::workflow::Durations;
use hirelog_http::{Ahead, Answer, ListOut, Paging, Param, Problem, Query, Signed, versioned};
use hirelog_store::{Gone, Merged, Page, StoreError};

use super::out::SummaryOut;
use super::page::{FileOut, TimeOut};
use super::query::CandidatesIn;
use super::target;

/// Candidates, in the order of the pipeline where nothing else is asked for. Who sees only own jobs names one of them.
#[utoipa::path(get, path = "/api/v1/candidates", tag = "candidates", params(CandidatesIn),
    responses((status = 200, description = "The candidates", body = ListOut<SummaryOut>)))]
pub(crate) async fn list_candidates(
    signed: Signed,
    ahead: Ahead,
    Query(query): Query<CandidatesIn>,
) -> Answer<axum::Json<ListOut<SummaryOut>>> {
    if query.text.is_some() {
        return Err(Problem::invalid_field("text", "unknown_field", "is searched for at /api/v1/candidates/search"));
    }
    listed(&signed, ahead, &query).await
}

/// Searches candidates by words of name, mail, telephone, skills and tags.
#[utoipa::path(get, path = "/api/v1/candidates/search", tag = "candidates", params(CandidatesIn),
    responses((status = 200, description = "The candidates", body = ListOut<SummaryOut>)))]
pub(crate) async fn search_candidates(
    signed: Signed,
    ahead: Ahead,
    Query(query): Query<CandidatesIn>,
) -> Answer<axum::Json<ListOut<SummaryOut>>> {
    let Some(text) = &query.text else {
        return Err(Problem::invalid_field("text", "required", "says what to search for"));
    };
    // Not the words themselves: they name people, and the log outlives a person's erasure.
    signed.note("words", text.split_whitespace().count());
    listed(&signed, ahead, &query).await
}

async fn listed(signed: &Signed, ahead: Ahead, query: &CandidatesIn) -> Answer<axum::Json<ListOut<SummaryOut>>> {
    let paging = Paging::check(query.limit, query.cursor.as_deref())?;
    let Some(filter) = query.within_reach(signed)? else {
        return Ok(axum::Json(ListOut { items: Vec::new(), next: None }));
    };
    query.note_on(signed, &filter);
    let store = &signed.app().store;
    let page: Page<Candidate> = match ahead.0 {
        // Who sees only own jobs gets their names from those jobs: the list of all names has gaps that tell of others.
        Some(found) if query.asks_words() || *signed.scope() == Scope::Everything => {
            store.matching(found, &filter, usize::try_from(paging.limit).unwrap_or_default()).await?
        }
        None if query.asks_words() => return Err(StoreError::Cursor.into()),
        _ => store.list_candidates(&filter, query.order(), paging.limit, paging.from.as_ref()).await?,
    };
    signed.note("count", page.items.len());
    Ok(axum::Json(ListOut::from_page(page, |candidate| SummaryOut::seen_by(signed, &candidate))))
}

/// One candidate with the open moves, the history and everything that was written about the person.
#[utoipa::path(get, path = "/api/v1/candidates/{id}", tag = "candidates", params(("id" = CandidateId, Path,)),
    responses((status = 200, description = "The candidate", body = FileOut)))]
pub(crate) async fn view_candidate(signed: Signed, Param(id): Param<CandidateId>) -> Answer<Response> {
    let store = &signed.app().store;
    let candidate = match target(&signed, id) {
        Err(problem) if problem.code() == "not_found" => return Err(gone(&signed, store.gone_candidate(id).await?)),
        other => other?,
    };
    let file = store.candidate_file(&candidate).await?;
    let own = file.history.iter().rev().filter(|(record, _)| *record == id).map(|(_, row)| row.clone());
    let time = TimeOut::from(Durations::of(&own.collect::<Vec<_>>(), signed.now()));
    let version = candidate.version;
    Ok(versioned(version, FileOut::seen_by(&signed, candidate, file).with_time(time)))
}

/// What is said about a record that is not there: where it went, to those who could see it.
fn gone(signed: &Signed, gone: Gone) -> Problem {
    match gone {
        Gone::Merged(Merged { into, job }) if signed.scope().covers(job) => {
            let detail = "This record was merged into another one of the same person.";
            Problem::new(axum::http::StatusCode::GONE, "merged", detail).with("into", into)
        }
        Gone::Merged(_) | Gone::Absent => Problem::not_found(),
    }
}
