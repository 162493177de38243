//! Imports: which step is possible when, what a row becomes, and that a row is one candidate.

use std::collections::BTreeSet;

use chrono::Duration;
use hirelog_domain::candidates::{CandidateSource, Language};
use hirelog_domain::ids::{ImportId, JobId, OperationId, TypedId, UserId};
use hirelog_domain::imports::{
    Directory, Duplicates, FileName, Found, Import, ImportFailure, ImportField, ImportFormat, ImportPlan,
    ImportRefusal, ImportState, NewCandidate, Ordered, Problem,
};
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};
use proptest::prelude::*;

const AT: Instant = Instant::from_millis(1_795_431_600_000);

fn ordered() -> Ordered {
    Ordered { by: UserId::new(AT, [1; 10]), operation: OperationId::new(AT, [2; 10]) }
}

fn plan() -> ImportPlan {
    use ImportField::{Job, Language as Tongue, Location, Mail, Name, Note, Owner, Phone, Skills, Source, Tags};
    let fields = [Name, Mail, Phone, Location, Source, Job, Owner, Tags, Skills, Tongue, Note];
    ImportPlan {
        mapping: fields.into_iter().map(Some).collect(),
        job: Some(JobId::new(AT, [3; 10])),
        source: CandidateSource::Agency,
        owner: None,
        language: Language::En,
        duplicates: Duplicates::Skip,
    }
}

fn import(state: ImportState) -> Import {
    let begun =
        matches!(state, ImportState::Importing | ImportState::Done | ImportState::Undoing | ImportState::Undone);
    Import {
        id: ImportId::new(AT, [7; 10]),
        name: FileName::new("people.csv"),
        format: ImportFormat::Csv,
        encoding: "UTF-8".into(),
        columns: Vec::new(),
        rows: 500,
        state,
        plan: Some(plan()),
        done: 0,
        found: Some(Found { fine: 3, duplicate: 1, wrong: 1 }),
        created: if begun { 3 } else { 0 },
        skipped: 0,
        undone: 0,
        kept: 0,
        problems: Vec::new(),
        has_problem_file: false,
        failure: None,
        created_at: AT,
        by: UserId::new(AT, [1; 10]),
        begun: begun.then(ordered),
        finished_at: (state == ImportState::Done).then_some(AT),
        taken_back: matches!(state, ImportState::Undoing | ImportState::Undone).then(ordered),
        touched_at: AT,
        version: 4,
    }
}

#[test]
fn each_step_is_possible_from_its_states_alone() {
    use ImportRefusal::{Begun, Busy, NotChecked, NothingToUndo};
    let of = |state| {
        let import = import(state);
        (
            import.check(plan(), AT).map(|after| after.state),
            import.start(ordered(), AT).map(|after| after.state),
            import.undo(ordered(), AT).map(|after| after.state),
        )
    };
    let (checks, starts, undoes) = (Ok(ImportState::Checking), Ok(ImportState::Importing), Ok(ImportState::Undoing));

    assert_eq!(of(ImportState::Uploaded), (checks, Err(NotChecked), Err(NothingToUndo)));
    assert_eq!(of(ImportState::Checking), (Err(Busy), Err(Busy), Err(Busy)));
    assert_eq!(of(ImportState::Checked), (checks, starts, Err(NothingToUndo)));
    assert_eq!(of(ImportState::Importing), (Err(Busy), Err(Busy), Err(Busy)));
    assert_eq!(of(ImportState::Done), (Err(Begun), Err(Begun), undoes));
    assert_eq!(of(ImportState::Undoing), (Err(Busy), Err(Busy), Err(Busy)));
    assert_eq!(of(ImportState::Undone), (Err(Begun), Err(Begun), Err(NothingToUndo)));
    assert_eq!(of(ImportState::Failed), (checks, Err(NotChecked), Err(NothingToUndo)));
}

#[test]
fn one_that_failed_in_the_middle_goes_on_or_is_taken_back() {
    let failed = import(ImportState::Importing).imported(200, 190, 10, AT).failed(ImportFailure::GivenUp, AT);

    let resumed = failed.start(ordered(), AT).unwrap();
    assert_eq!((resumed.state, resumed.done, resumed.created), (ImportState::Importing, 200, 193));
    let undoing = failed.undo(ordered(), AT).unwrap();
    assert_eq!((undoing.state, undoing.done), (ImportState::Undoing, 0));
    let stopped = undoing.taken_away(200, 100, 0, AT).failed(ImportFailure::GivenUp, AT);
    assert_eq!(stopped.start(ordered(), AT), Err(ImportRefusal::Begun));
    assert_eq!(stopped.undo(ordered(), AT).unwrap().done, 200, "taking back goes on where it stopped");
}

#[test]
fn nothing_fine_is_nothing_to_import_unless_duplicates_are_wanted() {
    let found = Some(Found { fine: 0, duplicate: 2, wrong: 1 });
    let checked = Import { found, ..import(ImportState::Checked) };
    let wanted = ImportPlan { duplicates: Duplicates::Add, ..plan() };

    assert_eq!(checked.start(ordered(), AT), Err(ImportRefusal::NothingToDo));
    assert!(Import { plan: Some(wanted), ..checked }.start(ordered(), AT).is_ok());
}

#[test]
fn silence_of_45_minutes_is_the_end_of_a_step() {
    let at = |minutes| import(ImportState::Importing).seen_at(AT + Duration::minutes(minutes)).state;

    assert_eq!((at(45), at(46)), (ImportState::Importing, ImportState::Failed));
    assert_eq!(import(ImportState::Checked).seen_at(AT + Duration::days(9)).state, ImportState::Checked);
}

#[test]
fn every_row_of_every_import_is_another_candidate() {
    let other = Import { id: ImportId::new(AT, [8; 10]), ..import(ImportState::Done) };
    let imports = [import(ImportState::Done), other];

    let ids: BTreeSet<_> = imports.iter().flat_map(|of| (0..5_000).map(|row| of.candidate_id(row))).collect();

    assert_eq!(ids.len(), 10_000);
    assert_eq!(imports[0].candidate_id(7), import(ImportState::Checked).candidate_id(7));
}

#[test]
fn a_file_is_called_by_the_last_part_of_its_path() {
    let name = |text: &str| FileName::new(text).as_str().to_owned();

    assert_eq!(name("../../etc/pass\u{202e}wd.csv"), "passwd.csv");
    assert_eq!(name("C:\\people.xlsx"), "people.xlsx");
    assert_eq!((name(""), name("../"), name("\0\r\n")), ("file".into(), "file".into(), "file".into()));
    assert_eq!(name(&"x".repeat(1_000_000)).chars().count(), 120);
    let format = |text: &str| FileName::new(text).format();
    assert_eq!((format("a.CSV"), format("a.csv.exe"), format("csv")), (Some(ImportFormat::Csv), None, None));
}

fn person(n: u8, name: &str, state: UserState) -> User {
    User {
        id: UserId::new(AT, [n; 10]),
        name: Name::parse(name).unwrap(),
        mail: MailAddress::parse(&format!("person{n}@northwind.example")).unwrap(),
        role: Role::Recruiter,
        state,
        jobs: BTreeSet::new(),
        consent: None,
        created_at: AT,
        version: 1,
    }
}

fn job(n: u8, title: &str, status: JobStatus) -> Job {
    Job {
        id: JobId::new(AT, [n; 10]),
        title: Name::parse(title).unwrap(),
        department: Name::parse("Engineering").unwrap(),
        location: Name::parse("Berlin").unwrap(),
        status,
        openings: 1,
        hired: 0,
        owner: UserId::new(AT, [1; 10]),
        hiring_managers: BTreeSet::new(),
        skills: BTreeSet::new(),
        letters: BTreeSet::new(),
        close_reason: None,
        created_at: AT,
        updated_at: AT,
        version: 1,
    }
}

fn directory() -> Directory {
    let jobs = [
        job(3, "Engineer", JobStatus::Open),
        job(4, "Buchhalter (m/w/d)", JobStatus::Open),
        job(5, "Clerk", JobStatus::Open),
        job(6, "clerk", JobStatus::Open),
        job(7, "Pilot", JobStatus::Closed),
    ];
    let users = [person(1, "Ada Lovelace", UserState::Active), person(2, "Bea Gone", UserState::Deactivated)];
    Directory::new(&jobs, &users)
}

fn read(cells: [&str; 11]) -> Result<NewCandidate, Vec<Problem>> {
    plan().read(2, &cells.map(str::to_owned), &directory())
}

#[test]
fn a_row_is_read_by_the_checks_of_a_candidate_that_is_typed_in() {
    let row = read([
        " Zofia Żółć ",
        "Zofia@Mail.example",
        "+48 22 555 01 02",
        "Łódź",
        "LinkedIn",
        "BUCHHALTER (m/w/d)",
        "ada lovelace",
        "Urgent, remote",
        "Rust|Excel\nSAP",
        "pl-PL",
        "Called twice\nFriendly",
    ]);

    let row = row.unwrap();
    assert_eq!((row.name.as_str(), row.mail.as_str()), ("Zofia Żółć", "zofia@mail.example"));
    assert_eq!((row.source, row.language), (CandidateSource::Linkedin, Language::Pl));
    assert_eq!((row.job, row.owner), (JobId::new(AT, [4; 10]), Some(UserId::new(AT, [1; 10]))));
    assert_eq!((row.tags.len(), row.skills.len()), (2, 3));
    assert_eq!(row.note.as_deref(), Some("Called twice\nFriendly"));
}

#[test]
fn empty_cells_take_what_the_plan_says() {
    let row = read(["Ada", "ada@mail.example", "", "", "", "", "", "", "", "", ""]).unwrap();

    assert_eq!((row.source, row.language), (CandidateSource::Agency, Language::En));
    assert_eq!((row.job, row.owner, row.note), (JobId::new(AT, [3; 10]), None, None));
}

#[test]
fn everything_that_is_wrong_with_a_row_is_told_at_once() {
    let labels = (0..16).map(|n| format!("skill{n}")).collect::<Vec<_>>().join(",");
    let long = "x".repeat(4_001);
    let wrong =
        read(["", "not an address", "12", "a\u{202e}b", "a friend", "Clerk", "Bea Gone", "!!!", &labels, "xx", &long]);

    let wrong = wrong.unwrap_err();
    let codes: Vec<_> = wrong.iter().map(|problem| (problem.field.unwrap().as_str(), problem.code.as_str())).collect();
    let expected = [
        ("name", "required"),
        ("mail", "invalid"),
        ("phone", "invalid"),
        ("location", "unprintable"),
        ("source", "unknown_choice"),
        ("language", "unknown_choice"),
        ("tags", "unprintable"),
        ("skills", "too_many"),
        ("note", "too_long"),
        ("owner", "unknown_user"),
        ("job", "ambiguous"),
    ];
    assert_eq!(codes, expected);
    assert!(wrong.iter().all(|problem| problem.value.chars().count() <= 80 && !problem.detail.contains("friend")));
    let closed = read(["Ada", "ada@mail.example", "", "", "", "Pilot", "", "", "", "", ""]).unwrap_err();
    assert_eq!(closed[0].code, "unknown_job");
}

proptest! {
    #[test]
    fn whatever_stands_in_a_row_it_is_a_candidate_or_a_list_of_problems(cells in prop::collection::vec(".{0,60}", 0..14)) {
        match plan().read(2, &cells, &directory()) {
            Ok(candidate) => prop_assert!(!candidate.name.as_str().is_empty()),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
