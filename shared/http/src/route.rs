//! The one declaration of a route (DESIGN 2, rule 3): path and method from the handler, permission and action here. The
//! router, the role matrix, the OpenAPI document and the test that everything is recorded all read it.

use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::str::FromStr;

use axum::Router;
use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use hirelog_domain::activity::{Action, Subject, SubjectKind};
use hirelog_domain::permissions::Permission;
use hirelog_store::{Found, Key, Lookup, StoreError, keys};
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::{OpenApi, Ref, RefOr, ResponseBuilder};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};

use crate::after::Pending;
use crate::app::App;
use crate::auth::{Signed, authenticate, check_origin};
use crate::body::MAX_BODY;
use crate::operation::Operation;
use crate::problem::{Problem, ProblemBody};

/// What was looked up while the session was checked, where the route declares it and the address asks for it. None also
/// where the caller may not see what it was found by, or goes on from a place of another list.
#[derive(Clone, Debug, Default)]
pub struct Ahead(pub Option<Found>);

impl<S: Send + Sync> FromRequestParts<S> for Ahead {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, _state: &S) -> Result<Self, Problem> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}

/// Who may call a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody; says why that is safe.
    Public(&'static str),
    /// People whose role has the permission.
    Needs(Permission),
}

/// What a route records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracking {
    /// An event with this action.
    Records(Action),
    /// Nothing; says why.
    Silent(&'static str),
}

/// What is declared about a route, beside its path and method.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// Who may call it.
    pub access: Access,
    /// What it records.
    pub tracking: Tracking,
    /// What its path names, by the parameter `id`.
    pub about: Option<SubjectKind>,
    /// Whether that thing is read together with the session.
    pub loads: bool,
    /// The search that goes out together with the check of the session.
    pub ahead: Option<fn(&Uri) -> Option<Lookup>>,
    /// Another thing that the path names, read together with the session.
    pub beside: Option<fn(&Uri) -> Option<Key>>,
    /// Things that the body names, read together with the session.
    pub named: Option<Named>,
}

/// The keys of what an address and a body name.
pub type Named = fn(&Uri, &[u8]) -> Vec<Key>;

impl Declared {
    /// A route that needs a permission and records an action.
    #[must_use]
    pub const fn new(permission: Permission, action: Action) -> Self {
        Self {
            access: Access::Needs(permission),
            tracking: Tracking::Records(action),
            about: None,
            loads: false,
            ahead: None,
            beside: None,
            named: None,
        }
    }

    /// The same, recording nothing, for the given reason.
    #[must_use]
    pub const fn silent(permission: Permission, reason: &'static str) -> Self {
        Self {
            access: Access::Needs(permission),
            tracking: Tracking::Silent(reason),
            about: None,
            loads: false,
            ahead: None,
            beside: None,
            named: None,
        }
    }

    /// A route that anybody may call, for the given reason.
    #[must_use]
    pub const fn public(reason: &'static str, tracking: Tracking) -> Self {
        Self {
            access: Access::Public(reason),
            tracking,
            about: None,
            loads: false,
            ahead: None,
            beside: None,
            named: None,
        }
    }

    /// Says what the path's `id` names: the events of the route are about it.
    #[must_use]
    pub const fn about(self, kind: SubjectKind) -> Self {
        Self { about: Some(kind), ..self }
    }

    /// Reads the thing together with the session.
    #[must_use]
    pub const fn loading(self) -> Self {
        Self { loads: true, ..self }
    }

    /// Looks up what the address asks for while the session is checked; the handler finds it as [`Ahead`]. The answer
    /// is thrown away where the check fails.
    #[must_use]
    pub const fn looking_ahead(self, lookup: fn(&Uri) -> Option<Lookup>) -> Self {
        Self { ahead: Some(lookup), ..self }
    }

    /// Reads another thing that the path names together with the session, such as a part of what `id` names.
    #[must_use]
    pub const fn beside(self, key: fn(&Uri) -> Option<Key>) -> Self {
        Self { beside: Some(key), ..self }
    }

    /// Reads things that the body or the query names together with the session; together with what the path names at
    /// most 97. What does not read as such a body names nothing: the handler tells what is wrong with it.
    #[must_use]
    pub const fn naming(self, keys: Named) -> Self {
        Self { named: Some(keys), ..self }
    }
}

/// The routes of a function.
pub struct Routes<S> {
    list: Vec<(Declared, UtoipaMethodRouter<S>)>,
}

/// A function ready to serve.
#[derive(Clone, Debug)]
pub struct Service {
    /// Its router.
    pub router: Router,
    /// What it does after each response.
    pub pending: Pending,
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self { list: Vec::new() }
    }
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a route: `routes!(handler)` with its declaration.
    #[must_use]
    pub fn add(mut self, declared: Declared, route: UtoipaMethodRouter<S>) -> Self {
        self.list.push((declared, route));
        self
    }

    /// The same routes recording nothing. For measuring what recording costs, never for serving.
    #[must_use]
    pub fn silenced(mut self) -> Self {
        self.list.iter_mut().for_each(|(declared, _)| declared.tracking = Tracking::Silent("measured without"));
        self
    }

    /// Every route as method, path and declaration: for the role matrix and the tests.
    #[must_use]
    pub fn declared(&self) -> Vec<(String, String, Declared)> {
        let of = |(declared, (_, paths, _)): &(Declared, UtoipaMethodRouter<S>)| {
            let (path, item) = paths.paths.iter().next()?;
            Some((method(item)?.to_owned(), path.clone(), *declared))
        };
        self.list.iter().filter_map(of).collect()
    }

    /// The part of the OpenAPI document that these routes are, with permission and action as extensions.
    #[must_use]
    pub fn openapi(self) -> OpenApi {
        self.described().to_openapi()
    }

    fn described(self) -> OpenApiRouter<S> {
        self.list.into_iter().fold(OpenApiRouter::new(), |router, (declared, (schemas, mut paths, methods))| {
            paths.paths.values_mut().for_each(|item| describe(item, declared));
            router.routes((schemas, paths, methods))
        })
    }

    /// The function: every route behind its check, everything else a clear refusal.
    #[must_use]
    pub fn build(mut self, app: &App, state: S) -> Service {
        for (declared, (_, _, methods)) in &mut self.list {
            let (app, declared) = (app.clone(), *declared);
            let guarded = from_fn(move |request: Request, next: Next| guard(app.clone(), declared, request, next));
            *methods = std::mem::take(methods).layer(guarded);
        }
        let (router, _) = self.described().split_for_parts();
        let router = router
            .fallback(async || secured(Problem::not_found().into_response()))
            .method_not_allowed_fallback(async || {
                let detail = "This address does not take that method.";
                secured(Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", detail).into_response())
            })
            .with_state(state);
        Service { router, pending: app.pending.clone() }
    }
}

fn method(item: &utoipa::openapi::path::PathItem) -> Option<&'static str> {
    let methods = [
        ("GET", &item.get),
        ("PUT", &item.put),
        ("POST", &item.post),
        ("PATCH", &item.patch),
        ("DELETE", &item.delete),
    ];
    methods.into_iter().find_map(|(name, operation)| operation.as_ref().map(|_| name))
}

fn describe(item: &mut utoipa::openapi::path::PathItem, declared: Declared) {
    let operations = [&mut item.get, &mut item.put, &mut item.post, &mut item.patch, &mut item.delete];
    for operation in operations.into_iter().flatten() {
        let permission = match declared.access {
            Access::Public(reason) => format!("public: {reason}"),
            Access::Needs(permission) => serde_json::to_value(permission).map_or_else(|_| String::new(), text),
        };
        let records = match declared.tracking {
            Tracking::Records(action) => action.as_str().to_owned(),
            Tracking::Silent(reason) => format!("nothing: {reason}"),
        };
        let extensions = ExtensionsBuilder::new().add("x-permission", permission).add("x-records", records).build();
        operation.extensions = Some(extensions);
        let problem = ResponseBuilder::new()
            .description("A problem (RFC 9457)")
            .content(
                "application/problem+json",
                utoipa::openapi::content::ContentBuilder::new()
                    .schema(Some(RefOr::Ref(Ref::from_schema_name("Problem"))))
                    .build(),
            )
            .build();
        operation.responses.responses.insert("default".into(), RefOr::T(problem));
    }
}

fn text(value: serde_json::Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The schema that every operation refers to.
impl ProblemBody {
    /// Names and schemas for the document's components: its own and those it refers to.
    #[must_use]
    pub fn components() -> Vec<(String, RefOr<utoipa::openapi::Schema>)> {
        let mut components = vec![("Problem".into(), <Self as utoipa::PartialSchema>::schema())];
        <Self as utoipa::ToSchema>::schemas(&mut components);
        components
    }
}

/// The way of every request: origin, session, permission, handler, record.
async fn guard(app: App, declared: Declared, request: Request, next: Next) -> Response {
    let operation = Operation::start(&app, declared.tracking, &request);
    let handled = AssertUnwindSafe(enter(&operation, declared, request, next)).catch_unwind().await;
    let response = match handled {
        Ok(Ok(response)) => response,
        Ok(Err(problem)) => problem.into_response(),
        Err(_) => Problem::internal("a handler panicked").into_response(),
    };
    operation.finish(response.status().as_u16());
    secured(response)
}

async fn enter(operation: &Operation, declared: Declared, request: Request, next: Next) -> Result<Response, Problem> {
    check_origin(operation, &request)?;
    let (mut parts, body) = request.into_parts();
    let (body, also_named) = match declared.named {
        Some(keys) => {
            let bytes = axum::body::to_bytes(body, MAX_BODY).await.map_err(|_| Problem::payload_too_large())?;
            let keys = keys(&parts.uri, &bytes);
            (bytes.into(), keys)
        }
        None => (body, Vec::new()),
    };
    let named = match declared.about {
        Some(kind) => Some(named(kind, &mut parts).await),
        None => None,
    };
    if let Access::Needs(permission) = declared.access {
        let known = named.as_ref().and_then(|named| named.as_ref().ok());
        known.into_iter().for_each(|(_, subject)| operation.about(subject.clone()));
        let loaded = known.filter(|_| declared.loads).map(|(key, _)| key.clone());
        let beside = declared.beside.and_then(|beside| beside(&parts.uri));
        let also = loaded.into_iter().chain(beside).chain(also_named).collect();
        let check = authenticate(operation, &parts.headers, permission, also);
        let lookup = declared.ahead.and_then(|lookup| lookup(&parts.uri));
        let (signed, found) = checked_and_looked(operation, check, lookup).await?;
        parts.extensions.insert(signed);
        parts.extensions.insert(Ahead(found));
    }
    // An id that is none is told only to those who may ask.
    named.transpose()?;
    parts.extensions.insert(operation.clone());
    Ok(next.run(Request::from_parts(parts, body)).await)
}

/// Checks the session while the search is under way. An answer from contact data is not waited for where the caller may
/// not see them: neither what it holds nor how long it takes is told.
async fn checked_and_looked(
    operation: &Operation,
    check: impl Future<Output = Result<Signed, Problem>>,
    lookup: Option<Lookup>,
) -> Result<(Signed, Option<Found>), Problem> {
    let Some(lookup) = lookup else { return Ok((check.await?, None)) };
    let by_contact = lookup.asks_contact();
    let may = |signed: &Signed| !by_contact || signed.reaches(Permission::SeeContact).is_some();
    let (check, looked) = (pin!(check), pin!(operation.app().store.look_up(lookup)));
    let (signed, found) = match select(check, looked).await {
        Either::Left((signed, looked)) => match signed? {
            signed if may(&signed) => (signed, looked.await),
            signed => return Ok((signed, None)),
        },
        Either::Right((found, check)) => (check.await?, found),
    };
    match found {
        _ if !may(&signed) => Ok((signed, None)),
        Err(StoreError::Cursor) => Ok((signed, None)),
        found => Ok((signed, Some(found?))),
    }
}

/// What the path names, as key and as subject of events.
async fn named(kind: SubjectKind, parts: &mut axum::http::request::Parts) -> Result<(Key, Subject), Problem> {
    let params = RawPathParams::from_request_parts(parts, &()).await.map_err(|_| Problem::not_found())?;
    let id = params.iter().find(|(name, _)| *name == "id").map(|(_, value)| value.to_owned());
    let id = id.ok_or_else(|| Problem::internal("a route about a thing without {id} in its path"))?;
    let found = match kind {
        SubjectKind::User => of(&id, keys::user),
        SubjectKind::Job => of(&id, keys::job),
        SubjectKind::Candidate => of(&id, keys::candidate),
        SubjectKind::Invite => of(&id, keys::invite),
        SubjectKind::ReportRun => of(&id, keys::run),
        SubjectKind::ReportDefinition => of(&id, keys::definition),
        SubjectKind::ReportSchedule => of(&id, keys::schedule),
        SubjectKind::Import => of(&id, keys::import),
        SubjectKind::Export => of(&id, keys::export),
        SubjectKind::Interview => of(&id, keys::interview),
        SubjectKind::Room => of(&id, keys::room),
        SubjectKind::Alert => of(&id, keys::alert),
        SubjectKind::Resume => of(&id, keys::resume),
        SubjectKind::Session | SubjectKind::Setting => None,
    };
    found.ok_or_else(Problem::not_found)
}

fn of<T: FromStr + Copy + Into<Subject>>(id: &str, key: impl Fn(T) -> Key) -> Option<(Key, Subject)> {
    let id: T = id.parse().ok()?;
    Some((key(id), id.into()))
}

/// Headers of every answer (BARS S10). Answers hold personal data: no cache keeps them.
fn secured(mut response: Response) -> Response {
    const HEADERS: [(&str, &str); 5] = [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
        ("referrer-policy", "no-referrer"),
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ];
    for (name, value) in HEADERS {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}
