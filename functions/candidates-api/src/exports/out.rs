//! Exports as people see them.

use hirelog_domain::exports::{Export, ExportEnd, ExportFilter, ExportFormat, ExportState};
use hirelog_domain::ids::{ExportId, UserId};
use hirelog_domain::time::Instant;
use serde::Serialize;
use utoipa::ToSchema;

/// A file of candidates on its way out.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Export)]
pub(crate) struct ExportOut {
    /// Identifier.
    id: ExportId,
    /// Its kind.
    format: ExportFormat,
    /// Which candidates. Words that were searched for are forgotten with the order: they read "…".
    filter: ExportFilter,
    /// How far it is.
    state: ExportState,
    /// Rows so far.
    rows: u32,
    /// Size of the file.
    bytes: u64,
    /// When it was ordered.
    created_at: Instant,
    /// When the file was there.
    finished_at: Option<Instant>,
    /// Until when it can be fetched.
    expires_at: Option<Instant>,
    /// Why the file is gone; null where it is not.
    end: Option<ExportEnd>,
    /// Who ordered it.
    by: UserId,
    /// Rises by one with every change.
    version: u64,
}

impl From<Export> for ExportOut {
    fn from(export: Export) -> Self {
        let expires_at = export.expires_at();
        let filter = export.filter.without_words();
        let Export { id, format, state, rows, bytes, created_at, finished_at, end, by, version, .. } = export;
        Self { id, format, filter, state, rows, bytes, created_at, finished_at, expires_at, end, by, version }
    }
}
