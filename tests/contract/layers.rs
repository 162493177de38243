//! Which crate may know which: dependencies point one way, and there is one door to the AWS SDK.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A member of the workspace.
struct Member {
    name: String,
    manifest: PathBuf,
    /// Names of what it uses, and what for: null, `dev` or `build`.
    uses: Vec<(String, Option<String>)>,
}

impl Member {
    /// The folder below the root that it lies in: `functions`, `shared`, `infra`, `tests`.
    fn folder(&self) -> &'static str {
        let below = |folder: &str| self.manifest.components().any(|part| part.as_os_str() == folder);
        ["functions", "shared", "infra", "tests"].into_iter().find(|folder| below(folder)).unwrap()
    }

    fn uses(&self) -> impl Iterator<Item = &str> {
        self.uses.iter().filter(|(_, kind)| kind.is_none()).map(|(name, _)| name.as_str())
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

fn members() -> BTreeMap<String, Member> {
    let arguments = ["metadata", "--format-version", "1", "--no-deps", "--offline"];
    let output = std::process::Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let member = |package: &Value| {
        let name = package["name"].as_str().unwrap().to_owned();
        let absolute = Path::new(package["manifest_path"].as_str().unwrap()).to_owned();
        let manifest = absolute.strip_prefix(root()).unwrap().to_owned();
        let uses = package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .map(|used| (used["name"].as_str().unwrap().to_owned(), used["kind"].as_str().map(str::to_owned)));
        (name.clone(), Member { name, manifest, uses: uses.collect() })
    };
    metadata["packages"].as_array().unwrap().iter().map(member).collect()
}

/// Libraries may use those of lower ranks only.
fn rank(name: &str) -> u8 {
    match name {
        "hirelog-domain" | "hirelog-documents" | "hirelog-sheets" | "hirelog-texts" => 0,
        "hirelog-telemetry" | "hirelog-aws" | "hirelog-mail" => 1,
        "hirelog-store" => 2,
        "hirelog-http" | "hirelog-worker" => 3,
        "hirelog-testkit" => 4,
        other => panic!("{other} has no place among the layers: give it one in tests/contract/layers.rs"),
    }
}

#[test]
fn libraries_use_only_libraries_of_lower_layers() {
    let members = members();

    for member in members.values().filter(|member| member.folder() == "shared") {
        let ours = member.uses().filter(|used| members.contains_key(*used));
        let higher: Vec<_> = ours.filter(|used| rank(used) >= rank(&member.name)).collect();
        assert!(higher.is_empty(), "{} uses {higher:?}", member.name);
    }
}

#[test]
fn the_domain_knows_neither_our_other_crates_nor_aws_nor_a_way_to_do_input_and_output() {
    let members = members();
    let known: Vec<_> = members["hirelog-domain"].uses().collect();

    for used in &known {
        assert!(!members.contains_key(*used), "{used}");
        let io = ["aws", "tokio", "axum", "lambda", "hyper", "tower", "reqwest"];
        assert!(!io.iter().any(|io| used.starts_with(io)), "{used}");
    }
}

#[test]
fn the_store_does_not_know_how_people_call() {
    let members = members();

    let store: Vec<_> = members["hirelog-store"].uses().collect();

    assert!(!store.iter().any(|used| ["hirelog-http", "axum", "lambda_http", "tower"].contains(used)), "{store:?}");
}

#[test]
fn no_function_uses_another_nor_what_tests_stand_on() {
    let members = members();

    for member in members.values().filter(|member| member.folder() == "functions") {
        let ours = member.uses().filter_map(|used| members.get(used));
        let wrong: Vec<_> = ours
            .filter(|used| used.folder() != "shared" || used.name == "hirelog-testkit")
            .map(|used| &used.name)
            .collect();
        assert!(wrong.is_empty(), "{} uses {wrong:?}", member.name);
    }
}

#[test]
fn the_sdk_has_one_door_and_the_store_its_own() {
    let door = |name: &str, used: &str| match name {
        "hirelog-aws" => true,
        "hirelog-store" => used == "aws-sdk-dynamodb",
        _ => false,
    };

    for member in members().values() {
        let sdk = member
            .uses
            .iter()
            .map(|(used, _)| used)
            .filter(|used| used.starts_with("aws-sdk") || *used == "aws-config");
        let wrong: Vec<_> = sdk.filter(|used| !door(&member.name, used)).collect();
        assert!(wrong.is_empty(), "{} uses {wrong:?}", member.name);
    }
}

#[test]
fn versions_and_features_stand_in_the_root_manifest_alone() {
    for member in members().values() {
        let text = std::fs::read_to_string(root().join(&member.manifest)).unwrap();
        let mut in_dependencies = false;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if line.starts_with('[') {
                in_dependencies = line.contains("dependencies");
                assert!(!in_dependencies || line.ends_with("dependencies]"), "{}: {line}", member.manifest.display());
            } else if in_dependencies {
                let entry = line.split('#').next().unwrap().trim();
                assert!(entry.ends_with(".workspace = true"), "{}: {line}", member.manifest.display());
            }
        }
    }
}

#[test]
fn every_member_is_linted_and_licensed_like_the_workspace() {
    for member in members().values() {
        let text = std::fs::read_to_string(root().join(&member.manifest)).unwrap();
        for line in ["edition.workspace = true", "[lints]\nworkspace = true"] {
            assert!(text.contains(line), "{} lacks {line:?}", member.manifest.display());
        }
    }
}
