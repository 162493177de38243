//! Query strings, headers and path parameters that cannot be taken.

use hirelog_testkit::Client;
use serde_json::Value;

use crate::office::Office;
use crate::samples::{Sample, Target, routes};
use crate::support::{assert_field, assert_problem};

fn parameters(sample: &Sample) -> Vec<String> {
    let document = serde_json::to_value(hirelog_tests::openapi()).unwrap();
    let (method, path) = sample.route.split_once(' ').unwrap();
    let parameters = document["paths"][path][method.to_lowercase()]["parameters"].as_array().cloned();
    let in_query = parameters.unwrap_or_default().into_iter().filter(|parameter| parameter["in"] == "query");
    in_query.map(|parameter| parameter["name"].as_str().unwrap().to_owned()).collect()
}

async fn lists(office: &Office) -> Vec<(Client, String, Vec<String>)> {
    let mut lists = Vec::new();
    for (route, sample) in routes() {
        let parameters = parameters(sample);
        // Lists; what else a query can ask for is tested with its route.
        if parameters.iter().any(|name| name == "limit") && !sample.route.ends_with("/slots") {
            let client = office.doors.to(route.function).as_user(&office.admin).await;
            let path = sample.path(office, Target::Own, "");
            // A search says what for, an explanation of what; every other parameter can be left out.
            let said = match sample.route.rsplit('/').next() {
                Some("search") => "?text=candidate&",
                Some("explain") => "?metric=hired&",
                _ => "?",
            };
            lists.push((client, path.split('?').next().unwrap().to_owned() + said, parameters));
        }
    }
    lists
}

#[tokio::test]
async fn an_unknown_parameter_is_named() {
    let office = Office::open().await;
    let lists = lists(&office).await;

    for (client, path, _) in &lists {
        assert_field(&client.get(&format!("{path}surprise=1")).await, "surprise", "invalid_query");
    }

    assert_eq!(lists.len(), 21);
}

#[tokio::test]
async fn a_parameter_of_the_wrong_form_is_named() {
    let office = Office::open().await;

    for (client, path, parameters) in lists(&office).await {
        for name in parameters.iter().filter(|name| *name != "entity_id" && !path.contains(&format!("{name}="))) {
            let reply = client.get(&format!("{path}{name}=no%00such%20thing")).await;
            assert_eq!(reply.status, 422, "{path} {name}: {}", reply.text);
            assert_eq!(reply.json["errors"][0]["field"], Value::from(name.as_str()), "{path}: {}", reply.text);
        }
        for limit in ["0", "-1", "101", "2147483648", "1e2", ""] {
            let reply = client.get(&format!("{path}limit={limit}")).await;
            assert_eq!(reply.json["errors"][0]["field"], "limit", "{path} {limit}: {}", reply.text);
        }
        assert_eq!(client.get(&format!("{path}limit=100")).await.status, 200);
        let twice = client.get(&format!("{path}limit=1&limit=2")).await;
        assert_eq!(twice.status, 422, "{path}: {}", twice.text);
    }
}

#[tokio::test]
async fn a_cursor_of_another_list_or_of_another_filter_is_refused_by_its_name() {
    let office = Office::open().await;
    let admin = office.doors.candidates().as_user(&office.admin).await;
    let users = office.doors.auth().as_user(&office.admin).await;
    let foreign = users.get("/api/v1/users?limit=1").await.json["next"].as_str().unwrap().to_owned();
    let of_all = admin.get("/api/v1/candidates?limit=1").await.json["next"].as_str().unwrap().to_owned();

    for path in ["/api/v1/jobs?", "/api/v1/candidates?", "/api/v1/candidates?status=new&"] {
        assert_field(&admin.get(&format!("{path}cursor={foreign}")).await, "cursor", "invalid_cursor");
    }
    let filtered = format!("/api/v1/candidates?status=new&cursor={of_all}");
    assert_field(&admin.get(&filtered).await, "cursor", "invalid_cursor");
    assert_eq!(admin.get(&format!("/api/v1/candidates?cursor={of_all}")).await.status, 200);
}

#[tokio::test]
async fn a_cursor_that_somebody_made_up_is_refused() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.admin).await;

    // {"v":1,"list":"JOBS","last":{}} and the same with a key of another form.
    for cursor in ["eyJ2IjoxLCJsaXN0IjoiSk9CUyIsImxhc3QiOnt9fQ", "eyJ2IjoxLCJsaXN0IjoiSk9CUyIsImxhc3QiOnsiUEsiOiJ4In19"]
    {
        assert_field(&client.get(&format!("/api/v1/jobs?cursor={cursor}")).await, "cursor", "invalid_cursor");
    }
}

#[tokio::test]
async fn an_idempotency_key_has_1_to_64_visible_characters() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.recruiter).await;

    for key in ["", "two words", &"k".repeat(65)] {
        let reply = client.idempotency_key(key).post("/api/v1/jobs", crate::samples::a_new_job()).await;
        assert_field(&reply, "Idempotency-Key", "invalid_key");
    }
    let longest = client.idempotency_key(&"k".repeat(64)).post("/api/v1/jobs", crate::samples::a_new_job()).await;
    assert_eq!(longest.status, 201);
}

#[tokio::test]
async fn a_path_parameter_that_does_not_read_is_a_thing_that_is_not_there() {
    let office = Office::open().await;
    let auth = office.doors.auth().as_user(&office.admin).await;
    let reports = office.doors.reports().as_user(&office.admin).await;

    assert_problem(&auth.delete("/api/v1/me/sessions/none").await, 404, "not_found");
    let path = format!("/api/v1/admin/reports/{}/files", office.run.id);
    assert_problem(&reports.get(&format!("{path}/docx")).await, 404, "not_found");
    assert_eq!(reports.get(&format!("{path}/xlsx")).await.status, 200);
}
