//! A file comes in: read within its limits, kept for a day.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hirelog_domain::imports::{FileName, Import, ImportFormat, ImportState};
use hirelog_http::{Answer, Created, Problem, Query, Raw, Signed};
use hirelog_sheets::{Format, MAX_BYTES, Sheet, SheetError};
use hirelog_store::Change;
use serde::Deserialize;
use utoipa::IntoParams;

use super::out::ImportOut;
use crate::CandidatesState;

/// The type of Excel files.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// Rows that are looked at for samples of a column.
const SAMPLED: usize = 20;

/// What the file is called.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct UploadIn {
    /// The file's name; its ending must fit its type.
    name: String,
}

/// Takes a file of candidates, CSV or Excel: at most 4 MB, 5,000 rows, 60 columns.
#[utoipa::path(post, path = "/api/v1/candidates/imports", tag = "imports", params(UploadIn),
    request_body(content(("text/csv"), ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))),
    responses((status = 201, description = "The import; say next what its columns hold", body = ImportOut)))]
pub(crate) async fn upload_import(
    signed: Signed,
    State(state): State<CandidatesState>,
    Query(query): Query<UploadIn>,
    file: Raw<MAX_BYTES>,
) -> Answer<Response> {
    let name = FileName::new(&query.name);
    let format = format(&name, &file.media_type)?;
    let of_sheet = if format == ImportFormat::Csv { Format::Csv } else { Format::Xlsx };
    let sheet = hirelog_sheets::read(of_sheet, &file.bytes).map_err(|error| refused(&error))?;
    let import = import(&signed, name, format, sheet);
    signed.note("phase", "upload");
    signed.note("rows", import.rows);
    // First the file, then the record of it: a file without a record is gone after a day.
    state.bucket.put(&import.source_key(), &file.media_type, file.bytes).await?;
    signed.commit(Change::told_by(&signed.event(import.id)?).create_import(&import)).await?;
    let location = format!("/api/v1/candidates/imports/{}", import.id);
    Ok(Created { location, version: import.version, body: ImportOut::from(import) }.into_response())
}

/// The format that name and type agree on.
fn format(name: &FileName, media_type: &str) -> Answer<ImportFormat> {
    let told = match media_type {
        "text/csv" => Some(ImportFormat::Csv),
        XLSX => Some(ImportFormat::Xlsx),
        _ => None,
    };
    told.filter(|told| name.format() == Some(*told))
        .ok_or_else(|| refused(&SheetError::WrongType("Choose a CSV file (.csv) or an Excel file (.xlsx).")))
}

fn refused(error: &SheetError) -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, error.code(), error.to_string())
}

fn import(signed: &Signed, name: FileName, format: ImportFormat, sheet: Sheet) -> Import {
    let Sheet { encoding, columns, rows } = sheet;
    let sampled: Vec<_> = rows.iter().take(SAMPLED).map(|row| row.cells.as_slice()).collect();
    Import {
        id: signed.new_id(),
        name,
        format,
        encoding,
        columns: Import::columns_of(columns, &sampled),
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        state: ImportState::Uploaded,
        plan: None,
        done: 0,
        found: None,
        created: 0,
        skipped: 0,
        undone: 0,
        kept: 0,
        problems: Vec::new(),
        has_problem_file: false,
        failure: None,
        created_at: signed.now(),
        by: signed.user().id,
        begun: None,
        finished_at: None,
        taken_back: None,
        touched_at: signed.now(),
        version: 1,
    }
}
