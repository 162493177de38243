//! The files of the built UI, embedded.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "$OUT_DIR/dist"]
struct Files;

/// A name with a hash in it never changes its content.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// The page itself is asked for again each time: it names the files of the current build.
const EACH_TIME: &str = "no-cache";

/// The file of that path, or the page.
pub(crate) fn serve(path: &str) -> Response {
    let name = path.trim_start_matches('/');
    if let Some(file) = Files::get(name).filter(|_| !name.is_empty() && name != "index.html") {
        let kind = mime_guess::from_path(name).first_or_octet_stream();
        let cached = if name.starts_with("assets/") { FOREVER } else { EACH_TIME };
        let headers =
            [(header::CONTENT_TYPE, kind.essence_str().to_owned()), (header::CACHE_CONTROL, cached.to_owned())];
        return (headers, file.data.into_owned()).into_response();
    }
    if name.starts_with("assets/") {
        return StatusCode::NOT_FOUND.into_response();
    }
    match Files::get("index.html") {
        Some(page) => {
            let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, EACH_TIME)];
            (headers, page.data.into_owned()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
