//! Taking candidates out into a file: ordered here, made by the worker, fetched by a link.

mod order;
mod out;
mod view;

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::exports::Export;
use hirelog_domain::ids::ExportId;
use hirelog_domain::permissions::{Permission, Role};
use hirelog_http::{Answer, Declared, Problem, Routes, Signed};
use hirelog_store::keys;
use utoipa_axum::routes;

use crate::CandidatesState;

/// The routes of exports.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    use Permission::ExportCandidates as May;
    let progress = "progress of one's own order, asked every second; the order and every download are recorded";
    routes
        .add(Declared::new(May, Action::ExportCandidates), routes!(order::order_export))
        .add(Declared::new(May, Action::ListExports), routes!(view::list_exports))
        .add(Declared::silent(May, progress).about(SubjectKind::Export).loading(), routes!(view::view_export))
        .add(
            Declared::new(May, Action::DownloadExport).about(SubjectKind::Export).loading(),
            routes!(view::export_file),
        )
}

/// The export that the path names: one's own, or anybody's for admins.
fn target(signed: &Signed, id: ExportId) -> Answer<Export> {
    let export: Option<Export> = signed.loaded(&keys::export(id))?;
    let own = |export: &Export| export.by == signed.user().id || sees_all(signed);
    let known = |export: &Export| own(export) && signed.now() < export.forgotten_at();
    Ok(export.filter(known).ok_or_else(Problem::not_found)?.seen_at(signed.now()))
}

fn sees_all(signed: &Signed) -> bool {
    signed.user().role == Role::Admin
}
