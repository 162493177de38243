//! The dry run: every row is read and compared, nothing is created.

use hirelog_domain::candidates::Likeness;
use hirelog_domain::ids::ImportId;
use hirelog_domain::imports::{
    Duplicates, Found, Import, ImportFailure, ImportPlan, ImportState, MAX_SHOWN_PROBLEMS, Problem,
};
use hirelog_sheets::{Column, Format, Row, Value, Writer};
use hirelog_store::Change;

use super::{PORTION, Read, directory, likenesses, load, read_all, rows, save, stop};
use crate::{TaskError, Worker, files};

/// Does the dry run of an import.
pub(crate) async fn check(worker: &Worker, id: ImportId) -> Result<(), TaskError> {
    let Some(import) = load(worker, id).await? else { return Ok(()) };
    let (ImportState::Checking, Some(plan)) = (import.state, import.plan.clone()) else { return Ok(()) };
    let rows = match rows(worker, &import).await? {
        Ok(rows) => rows,
        Err(reason) => return stop(worker, &import, reason).await,
    };
    let directory = directory(worker).await?;
    let read = read_all(&plan, &rows, &directory);
    let Some((import, found, problems)) = compare(worker, import, &rows, read).await? else { return Ok(()) };

    let has_file = write_problems(worker, &import, &plan, &rows, &problems).await?;
    let shown = problems.into_iter().take(MAX_SHOWN_PROBLEMS).collect();
    let after = import.checked(found, shown, has_file, worker.clock.now());
    let saved = save(worker, Change::import_portion(&import, &after, None)).await?;
    if !saved && has_file {
        forget_problems(worker, &import).await?;
    }
    Ok(())
}

/// Deletes a file of problems that was stored while somebody was erased who may be in it.
async fn forget_problems(worker: &Worker, import: &Import) -> Result<(), TaskError> {
    let now = load(worker, import.id).await?;
    if now.is_none_or(|import| import.failure == Some(ImportFailure::FileErased)) {
        files::delete(worker, &import.problems_key()).await;
    }
    Ok(())
}

/// Compares the people of the rows with those in the table, portion by portion. None where another worker is at it.
async fn compare(
    worker: &Worker,
    mut import: Import,
    rows: &[Row],
    read: Vec<Read>,
) -> Result<Option<(Import, Found, Vec<Problem>)>, TaskError> {
    let (mut found, mut problems) = (Found::default(), Vec::new());
    let mut read = read.into_iter().zip(rows).zip(0..).peekable();
    while read.peek().is_some() {
        let portion: Vec<_> = read.by_ref().take(PORTION as usize).collect();
        let new = portion.iter().filter_map(|((read, _), at)| match read {
            Read::New(new) => Some((import.candidate_id(*at), new.person())),
            _ => None,
        });
        let alike = likenesses(worker, &new.collect::<Vec<_>>()).await?;
        for ((read, row), at) in portion {
            match read {
                Read::Wrong(of_row) => {
                    found.wrong += 1;
                    problems.extend(of_row);
                }
                Read::Again(_, earlier) => {
                    found.duplicate += 1;
                    let detail = format!("the same person as in row {earlier}");
                    problems.push(Problem::of_row(row.number, "duplicate", detail));
                }
                Read::New(_) => match alike.get(&import.candidate_id(at)) {
                    Some(likeness) => {
                        found.duplicate += 1;
                        let detail = format!("there is such a candidate already: {}", in_words(*likeness));
                        problems.push(Problem::of_row(row.number, "duplicate", detail));
                    }
                    None => found.fine += 1,
                },
            }
            import.done = at + 1;
        }
        let after = import.checking(import.done, worker.clock.now());
        let before = Import { done: 0, ..import };
        if !save(worker, Change::import_portion(&before, &after, None)).await? {
            return Ok(None);
        }
        import = after;
    }
    Ok(Some((import, found, problems)))
}

fn in_words(likeness: Likeness) -> &'static str {
    match likeness {
        Likeness::Mail => "the same mail address",
        Likeness::Phone => "the same telephone number",
        Likeness::NameAndLocation => "the same name at the same place",
        Likeness::NameAndJob => "the same name for the same job",
        Likeness::NameAndMailName => "the same name and a similar mail address",
    }
}

/// Stores the rows that will not become candidates, as they stand in the file, with a column that says why. True where
/// there are any.
async fn write_problems(
    worker: &Worker,
    import: &Import,
    plan: &ImportPlan,
    rows: &[Row],
    problems: &[Problem],
) -> Result<bool, TaskError> {
    let skips = plan.duplicates == Duplicates::Skip;
    let mut of_row: std::collections::BTreeMap<u32, Vec<String>> = std::collections::BTreeMap::new();
    for problem in problems.iter().filter(|problem| skips || problem.code != "duplicate") {
        of_row.entry(problem.row).or_default().push(problem.in_words());
    }
    if of_row.is_empty() {
        return Ok(false);
    }
    let titles = import.columns.iter().map(|column| column.title.as_str()).chain(["problem"]);
    let columns: Vec<_> = titles.map(|title| Column { title, width: 20 }).collect();
    let mut writer = Writer::new(Format::Csv, "Problems", &columns)?;
    for row in rows {
        let Some(why) = of_row.get(&row.number) else { continue };
        let why = why.join("; ");
        let cells = row.cells.iter().map(String::as_str).chain([why.as_str()]).map(Value::Text);
        writer.row(&cells.collect::<Vec<_>>())?;
    }
    files::store(worker, &import.problems_key(), "text/csv; charset=utf-8", writer.finish()?).await?;
    Ok(true)
}
