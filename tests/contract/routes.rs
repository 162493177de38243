//! The declarations of the routes, side by side.

use std::collections::BTreeSet;

use hirelog_domain::activity::SubjectKind;
use hirelog_http::{Access, Tracking};
use hirelog_tests::{declared_routes, openapi};

#[test]
fn no_two_routes_are_the_same_whatever_their_parameters_are_called() {
    let routes = declared_routes();
    let shape = |path: &str| {
        let part = |part: &str| if part.starts_with('{') { "{}".to_owned() } else { part.to_owned() };
        path.split('/').map(part).collect::<Vec<_>>().join("/")
    };

    let different: BTreeSet<_> = routes.iter().map(|route| (&route.method, shape(&route.path))).collect();

    assert_eq!(different.len(), routes.len());
}

#[test]
fn what_is_public_or_not_recorded_says_why() {
    for route in declared_routes() {
        let name = format!("{} {}", route.method, route.path);
        if let Access::Public(reason) = route.declared.access {
            assert!(reason.len() > 10, "{name}: {reason}");
        }
        if let Tracking::Silent(reason) = route.declared.tracking {
            assert!(reason.len() > 10, "{name}: {reason}");
            // What asks for a sign-in mail keeps nothing but counters; nobody has proved anything yet.
            let changes = route.method != "GET" && route.path != "/api/v1/auth/sign-in";
            assert!(!changes, "{name} changes things and records nothing");
        }
    }
}

#[test]
fn a_route_with_an_id_says_what_it_names() {
    for route in declared_routes() {
        let kind = match route.path.split('/').nth(3) {
            Some("jobs") => Some(SubjectKind::Job),
            Some("candidates") if route.path.contains("/imports/") => Some(SubjectKind::Import),
            Some("candidates") if route.path.contains("/exports/") => Some(SubjectKind::Export),
            Some("candidates") => Some(SubjectKind::Candidate),
            Some("users" | "availability") => Some(SubjectKind::User),
            Some("interviews") => Some(SubjectKind::Interview),
            Some("rooms") => Some(SubjectKind::Room),
            Some("resumes") => Some(SubjectKind::Resume),
            Some("admin") if route.path.contains("/reports/") => Some(SubjectKind::ReportRun),
            Some("admin") if route.path.contains("/report-schedules/") => Some(SubjectKind::ReportSchedule),
            Some("admin") if route.path.contains("/report-definitions/") => Some(SubjectKind::ReportDefinition),
            Some("admin") if route.path.contains("/alerts/") => Some(SubjectKind::Alert),
            Some("admin") => Some(SubjectKind::User),
            _ => None,
        };
        let expected = kind.filter(|_| route.path.contains("{id}"));
        assert_eq!(route.declared.about, expected, "{} {}", route.method, route.path);
    }
}

#[test]
fn the_document_describes_every_route_and_no_other() {
    let document = serde_json::to_value(openapi()).unwrap();
    let mut described = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            assert!(operation["operationId"].is_string(), "{method} {path}");
            assert!(operation["x-permission"].is_string() && operation["x-records"].is_string(), "{method} {path}");
            described.insert((method.to_uppercase(), path.clone()));
        }
    }

    let declared: BTreeSet<_> = declared_routes().into_iter().map(|route| (route.method, route.path)).collect();

    assert_eq!(described, declared);
}

#[test]
fn operation_ids_are_used_once() {
    let document = serde_json::to_value(openapi()).unwrap();
    let items = document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values());
    let ids: Vec<_> = items.map(|operation| operation["operationId"].as_str().unwrap().to_owned()).collect();

    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}
