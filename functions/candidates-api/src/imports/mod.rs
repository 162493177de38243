//! Bringing candidates in from a file: upload, check, start, take back. The work is the worker's; here it is ordered.

mod out;
mod steps;
mod upload;
mod view;

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::ImportId;
use hirelog_domain::imports::Import;
use hirelog_domain::permissions::Permission;
use hirelog_http::{Answer, Declared, Problem, Routes, Signed};
use hirelog_store::{is_known, keys};
use utoipa_axum::routes;

use crate::CandidatesState;

/// The routes of imports.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    let may = |action| Declared::new(Permission::ImportCandidates, action);
    let one = |action| may(action).about(SubjectKind::Import).loading();
    routes
        .add(may(Action::ImportCandidates), routes!(upload::upload_import))
        .add(may(Action::ListImports), routes!(view::list_imports))
        .add(one(Action::ViewImport), routes!(view::view_import))
        .add(one(Action::ViewImport), routes!(view::import_problems))
        .add(one(Action::ImportCandidates), routes!(steps::check_import))
        .add(one(Action::ImportCandidates), routes!(steps::start_import))
        .add(one(Action::UndoImport), routes!(steps::undo_import))
}

/// The import that the path names.
fn target(signed: &Signed, id: ImportId) -> Answer<Import> {
    let import: Option<Import> = signed.loaded(&keys::import(id))?;
    let import = import.filter(|import| is_known(import, signed.now())).ok_or_else(Problem::not_found)?;
    Ok(import.seen_at(signed.now()))
}
