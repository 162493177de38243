//! `template.yaml` holds what the code relies on: the way of each route to its function, the keys of the table, the
//! settings. It is read line by line; its form is regular enough, and a parser of YAML would be one more dependency.

use hirelog_store::schema::{KEY_SCHEMA, TTL_ATTRIBUTE};
use hirelog_tests::declared_routes;

fn template() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../template.yaml")).unwrap()
}

/// The resources with their lines.
fn resources() -> Vec<(String, String)> {
    let text = template();
    let body = text.split("\nResources:\n").nth(1).unwrap().split("\nOutputs:\n").next().unwrap();
    let mut resources: Vec<(String, String)> = Vec::new();
    for line in body.lines() {
        let name = line.strip_prefix("  ").filter(|rest| rest.starts_with(char::is_alphabetic));
        match name.and_then(|name| name.strip_suffix(':')) {
            Some(name) => resources.push((name.to_owned(), String::new())),
            None if line.trim_start().starts_with('#') => {}
            None => resources.iter_mut().last().into_iter().for_each(|(_, lines)| *lines += &format!("{line}\n")),
        }
    }
    resources
}

/// Functions by the name of their binary.
fn functions() -> Vec<(String, String)> {
    let functions = resources().into_iter().filter(|(_, lines)| lines.contains("Type: AWS::Serverless::Function"));
    functions
        .map(|(_, lines)| (after(&lines, "Binary: ").next().unwrap().trim_end_matches('}').to_owned(), lines))
        .collect()
}

/// The words that follow a marker.
fn after(lines: &str, marker: &str) -> impl Iterator<Item = String> + use<> {
    let word =
        |rest: &str| rest.split([',', '"', '\n', ' ']).find(|word| !word.is_empty()).unwrap_or_default().to_owned();
    let words: Vec<_> = lines.split(marker).skip(1).map(word).collect();
    words.into_iter()
}

/// Paths of API Gateway with the function behind each.
fn paths() -> Vec<(String, String)> {
    let of = |(binary, lines): &(String, String)| {
        let apis = lines.lines().filter(|line| line.contains("{Type: Api,")).map(str::to_owned).collect::<Vec<_>>();
        let binary = binary.clone();
        apis.into_iter().map(move |line| {
            assert!(line.contains("Method: ANY"), "{line}");
            let path = after(&line, "Path: ").next().unwrap();
            let path = path.trim_end_matches("}}").to_owned();
            (if path.ends_with("{proxy+") { path + "}" } else { path }, binary.clone())
        })
    };
    functions().iter().flat_map(of).collect()
}

/// How API Gateway chooses: along the path, a name before a parameter before the rest of the path. Lower is better.
fn rank(pattern: &str, path: &str) -> Option<Vec<u8>> {
    let (pattern, path): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    let mut rank = Vec::new();
    for (at, part) in pattern.iter().enumerate() {
        match path.get(at) {
            Some(_) if *part == "{proxy+}" => {
                rank.push(2);
                return Some(rank);
            }
            Some(name) if part == name => rank.push(0),
            Some(_) if part.starts_with('{') => rank.push(1),
            _ => return None,
        }
    }
    (pattern.len() == path.len()).then_some(rank)
}

#[test]
fn every_route_reaches_the_function_that_declares_it() {
    let paths = paths();
    assert!(paths.len() > 15, "{paths:?}");

    for route in declared_routes() {
        // Parameters become values, so that they do not match by their names.
        let path = route.path.replace(['{', '}'], "~");
        let mut matching: Vec<_> = paths.iter().filter_map(|(p, f)| Some((rank(p, &path)?, f, p))).collect();
        matching.sort();
        let best: Vec<_> =
            matching.iter().filter(|(rank, ..)| *rank == matching[0].0).map(|(_, f, _)| f.as_str()).collect();
        assert_eq!(best, [route.function], "{} {}", route.method, route.path);
    }
}

#[test]
fn no_path_of_an_api_function_waits_in_vain() {
    let routes = declared_routes();

    for (path, function) in paths().into_iter().filter(|(_, function)| function != "web") {
        // A path with a rest is there for itself or for what the next issues bring below it.
        if path.ends_with("{proxy+}") {
            continue;
        }
        let used = routes.iter().any(|route| route.path == path && route.function == function);
        assert!(used, "{path} leads to {function}, which has no such route");
    }
}

#[test]
fn the_matching_follows_api_gateway() {
    let best = |path: &str| {
        let patterns = ["/a", "/a/{proxy+}", "/a/b", "/a/b/{proxy+}", "/{proxy+}"];
        let mut ranked: Vec<_> = patterns.iter().filter_map(|pattern| Some((rank(pattern, path)?, *pattern))).collect();
        ranked.sort();
        ranked[0].1
    };

    assert_eq!(
        [best("/a"), best("/a/x"), best("/a/b"), best("/a/b/c/d"), best("/c/d")],
        ["/a", "/a/{proxy+}", "/a/b", "/a/b/{proxy+}", "/{proxy+}"]
    );
}

#[test]
fn the_tables_keys_are_those_of_the_store() {
    let resources = resources();
    let table = &resources.iter().find(|(name, _)| name == "Table").unwrap().1;
    let names: Vec<_> = after(table, "AttributeName: ").map(|name| name.trim_end_matches('}').to_owned()).collect();
    let types: Vec<_> = after(table, "AttributeType: ").map(|kind| kind.trim_end_matches('}').to_owned()).collect();
    let keys: Vec<_> = after(table, "KeyType: ").map(|kind| kind.trim_end_matches('}').to_owned()).collect();
    let indexes: Vec<_> = after(table, "IndexName: ").collect();

    let expected: Vec<_> = KEY_SCHEMA.iter().flat_map(|(_, pk, sk)| [*pk, *sk]).collect();
    let all = [expected.clone(), expected.clone(), vec![TTL_ATTRIBUTE]].concat();
    assert_eq!(names, all, "definitions, then keys of the table and its indexes, then the time to live");
    assert_eq!(types, ["S"].repeat(expected.len()));
    assert_eq!(keys, ["HASH", "RANGE"].repeat(KEY_SCHEMA.len()));
    assert_eq!(indexes, KEY_SCHEMA[1..].iter().map(|(name, ..)| *name).collect::<Vec<_>>());
}

#[test]
fn functions_find_their_settings() {
    assert!(template().contains("AWS_LAMBDA_HTTP_IGNORE_STAGE_IN_PATH: \"true\""));
    let needed = |function: &str| match function {
        "auth-api" => vec!["TABLE_NAME", "ACTIVITY_QUEUE_URL", "MAIL_QUEUE_URL", "WORK_QUEUE_URL", "FIRST_ADMIN_MAIL"],
        "candidates-api" => {
            vec!["TABLE_NAME", "ACTIVITY_QUEUE_URL", "WORK_QUEUE_URL", "RESUME_QUEUE_URL", "REPORT_BUCKET"]
        }
        "candidates-worker" => {
            vec![
                "TABLE_NAME",
                "ACTIVITY_QUEUE_URL",
                "MAIL_QUEUE_URL",
                "REPORT_QUEUE_URL",
                "WORK_QUEUE_URL",
                "RESUME_QUEUE_URL",
                "REPORT_BUCKET",
            ]
        }
        "watchdog-cron" => {
            vec![
                "TABLE_NAME",
                "ACTIVITY_QUEUE_URL",
                "MAIL_QUEUE_URL",
                "REPORT_QUEUE_URL",
                "WORK_QUEUE_URL",
                "RESUME_QUEUE_URL",
                "REPORT_BUCKET",
            ]
        }
        "resumes-worker" => vec!["TABLE_NAME", "ACTIVITY_QUEUE_URL", "REPORT_BUCKET"],
        "analytics-api" | "interviews-api" => vec!["TABLE_NAME", "ACTIVITY_QUEUE_URL"],
        "interviews-cron" => vec!["TABLE_NAME", "ACTIVITY_QUEUE_URL", "MAIL_QUEUE_URL"],
        "reports-api" => vec!["TABLE_NAME", "ACTIVITY_QUEUE_URL", "REPORT_QUEUE_URL", "REPORT_BUCKET"],
        _ => vec![],
    };

    for (function, lines) in functions() {
        let missing: Vec<_> =
            needed(&function).into_iter().filter(|name| !lines.contains(&format!("{name}: !Ref"))).collect();
        assert!(missing.is_empty(), "{function} lacks {missing:?}");
    }
}

#[test]
fn every_folder_of_a_function_is_a_function_of_the_template_and_the_other_way_round() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../functions");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let mut folders: Vec<_> = entries
        .filter(|entry| entry.path().join("Cargo.toml").exists())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let mut binaries: Vec<_> = functions().into_iter().map(|(binary, _)| binary).collect();
    folders.sort();
    binaries.sort();

    assert_eq!(folders, binaries);
}
