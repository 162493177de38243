//! Who may do what (BARS S1): every route, every role and nobody, things within reach, out of reach, absent.

use hirelog_domain::permissions::Role;
use hirelog_http::Access;
use hirelog_testkit::Reply;

use crate::office::Office;
use crate::samples::{SAMPLES, Sample, Target, routes};
use crate::support::assert_problem;

const CALLERS: [Option<Role>; 5] =
    [Some(Role::Admin), Some(Role::Recruiter), Some(Role::HiringManager), Some(Role::Viewer), None];

impl Sample {
    /// `a`ll, `o`wn or `-`.
    fn reach(&self, role: Role) -> char {
        let column = Role::ALL.iter().position(|one| *one == role).unwrap();
        self.may.chars().nth(column).unwrap()
    }

    fn targets(&self) -> &'static [Target] {
        match (self.takes_id(), self.depends_on_job()) {
            (true, true) => &[Target::Own, Target::Foreign, Target::Absent, Target::Malformed],
            (true, false) => &[Target::Own, Target::Absent, Target::Malformed],
            (false, true) => &[Target::Own, Target::Foreign, Target::Absent],
            (false, false) => &[Target::Own],
        }
    }
}

fn person(office: &Office, role: Role) -> &hirelog_domain::users::User {
    match role {
        Role::Admin => &office.admin,
        Role::Recruiter => &office.recruiter,
        Role::HiringManager => &office.manager,
        Role::Viewer => &office.viewer,
    }
}

async fn ask(office: &Office, function: &str, sample: &Sample, role: Option<Role>, target: Target) -> Reply {
    let door = office.doors.to(function);
    let Some(role) = role else { return sample.send(&door, office, target, None).await };
    let user = person(office, role);
    sample.send(&door.as_user(user).await, office, target, Some(user)).await
}

#[track_caller]
fn check(sample: &Sample, role: Option<Role>, target: Target, reply: &Reply) {
    let cell = format!("{} by {role:?} on {target:?}: {}", sample.route, reply.text);
    let Some(role) = role else { return assert_problem(reply, 401, "not_signed_in") };
    match (sample.reach(role), target) {
        ('-', _) => assert_problem(reply, 403, "forbidden"),
        (_, Target::Malformed) => assert_problem(reply, 404, "not_found"),
        (_, Target::Absent) if sample.takes_id() => assert_problem(reply, 404, "not_found"),
        (_, Target::Absent) => assert!(![401, 403].contains(&reply.status.as_u16()), "{cell}"),
        // A letter lies under the own candidate alone.
        (_, Target::Foreign) if sample.route.contains("{letter}") => assert_problem(reply, 404, "not_found"),
        // The two ways not to show a thing that is there: as absent, or as a field that names nothing.
        ('o', Target::Foreign) => assert!([404, 422].contains(&reply.status.as_u16()), "{cell}"),
        _ => assert!(![401, 403, 404, 500, 503].contains(&reply.status.as_u16()), "{cell}"),
    }
}

#[tokio::test]
async fn every_role_and_nobody_meets_every_route_as_the_table_says() {
    let mut cells = 0;

    for (route, sample) in routes().into_iter().filter(|(_, sample)| sample.may != "public") {
        let office = Office::open().await;
        for role in CALLERS {
            let mut unseen = Vec::new();
            for target in sample.targets() {
                let reply = ask(&office, route.function, sample, role, *target).await;
                check(sample, role, *target, &reply);
                cells += 1;
                if role == Some(Role::HiringManager) && matches!(target, Target::Foreign | Target::Absent) {
                    unseen.push((reply.status, reply.text));
                }
            }
            assert!(unseen.windows(2).all(|pair| pair[0] == pair[1]), "{}: {unseen:?}", sample.route);
        }
    }

    println!("S1: {cells} cells of the role matrix, 0 deviations");
    assert!(cells > 300, "{cells}");
}

#[tokio::test]
async fn public_routes_ask_nobody_to_sign_in() {
    let office = Office::open().await;

    for (route, sample) in routes().into_iter().filter(|(_, sample)| sample.may == "public") {
        let reply = sample.send(&office.visitor(&office.doors, route.function), &office, Target::Own, None).await;
        assert!(!["not_signed_in", "forbidden"].contains(&reply.code()), "{}: {}", sample.route, reply.text);
    }
}

#[test]
fn declarations_and_samples_name_the_same_routes_and_rights() {
    let routes = routes();

    assert_eq!(routes.len(), SAMPLES.len(), "a sample names a route that is not declared");
    for (route, sample) in routes {
        let declared = match route.declared.access {
            Access::Public(_) => "public".to_owned(),
            Access::Needs(permission) => {
                Role::ALL.map(|role| format!("{:?}", role.reach(permission))).map(short).join("")
            }
        };
        assert_eq!(declared, sample.may, "{}", sample.route);
    }
}

fn short(reach: String) -> String {
    match reach.as_str() {
        "Nothing" => "-".into(),
        "OwnJobs" => "o".into(),
        _ => "a".into(),
    }
}

#[tokio::test]
async fn a_hiring_manager_without_jobs_sees_empty_lists() {
    let office = Office::open().await;
    let newcomer = office.stack.new_user(Role::HiringManager).await;
    let client = office.doors.candidates().as_user(&newcomer).await;

    for path in ["/api/v1/jobs", "/api/v1/candidates"] {
        let reply = client.get(path).await;
        assert_eq!(reply.text, r#"{"items":[],"next":null}"#);
    }
}

#[tokio::test]
async fn a_person_who_is_deactivated_is_nobody_from_the_next_request_on() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.colleague).await;
    assert_eq!(client.get("/api/v1/jobs").await.status, 200);

    let admin = office.doors.auth().as_user(&office.admin).await.if_match(1);
    let path = format!("/api/v1/users/{}/deactivate", office.colleague.id);
    assert_eq!(admin.post(&path, serde_json::json!({})).await.status, 200);

    assert_problem(&client.get("/api/v1/jobs").await, 401, "not_signed_in");
}

#[tokio::test]
async fn a_change_of_role_acts_on_the_next_request() {
    let office = Office::open().await;
    let client = office.doors.auth().as_user(&office.colleague).await;
    assert_problem(&client.get("/api/v1/users").await, 403, "forbidden");

    let admin = office.doors.auth().as_user(&office.admin).await.if_match(1);
    let path = format!("/api/v1/users/{}/role", office.colleague.id);
    assert_eq!(admin.put(&path, serde_json::json!({ "role": "admin" })).await.status, 200);

    assert_eq!(client.get("/api/v1/users").await.status, 200);
}
