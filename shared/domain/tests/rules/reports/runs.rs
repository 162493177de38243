//! Runs as they are kept, also those of a time without layouts, and what they are called.

use hirelog_domain::activity::Actor;
use hirelog_domain::ids::{DefinitionId, TypedId};
use hirelog_domain::mail::ReportFile;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, Layout, ReportKind, Run, RunOrder, RunSource, SkipReason, Subject, Variant};
use hirelog_domain::time::Period;
use hirelog_domain::users::User;
use serde_json::json;

use super::{AT, person, subjects, user};

#[test]
fn a_run_of_a_time_without_layouts_is_read_as_one_of_the_team() {
    let id = user(9);
    let key = format!("reports/{id}/hirelog-daily-2026-11-22.pdf");
    let kept = json!({
        "id": id, "state": "done", "step": "done", "version": 6, "created_at": "2026-11-23T05:00:00.000Z",
        "order": { "kind": "daily", "period": { "from": "2026-11-22", "to": "2026-11-22" }, "formats": ["pdf"],
            "recipients": ["a@team.example"] },
        "requested_by": { "kind": "schedule", "id": "daily-report" },
        "files": [{ "format": "pdf", "key": key, "bytes": 9 }], "skipped": ["b@team.example"],
    });

    let run: Run = serde_json::from_value(kept).unwrap();

    assert_eq!((&run.order.layout, run.order.source), (&Layout::of_team(), RunSource::ByHand));
    assert_eq!(run.order.title(), "Daily team report");
    assert_eq!((run.skipped[0].mail.as_str(), run.skipped[0].reason), ("b@team.example", SkipReason::SeesNothing));
    let names = |reader: &User| run.files_for(reader).iter().map(|file| file.key.clone()).collect::<Vec<_>>();
    assert_eq!(names(&person(1, Role::Admin, &[], false)), [key]);
    assert_eq!(names(&person(2, Role::Recruiter, &[], true)), [""; 0], "the files hold the whole team");
    let again: Run = serde_json::from_value(serde_json::to_value(&run).unwrap()).unwrap();
    assert_eq!(again, run);
}

#[test]
fn a_reader_has_the_files_of_the_own_part_alone() {
    let (admin, recruiter) = (person(1, Role::Admin, &[], false), person(2, Role::Recruiter, &[], true));
    let colleague = person(3, Role::Recruiter, &[], true);
    let layout = Layout::of_team();
    let order = RunOrder {
        kind: ReportKind::Weekly,
        period: Period::week(AT.day(chrono_tz::UTC)),
        title: Some("Our week".into()),
        layout: layout.clone(),
        formats: Format::ALL.to_vec(),
        recipients: Vec::new(),
        source: RunSource::Definition { definition: DefinitionId::new(AT, [1; 10]) },
        skip_empty: false,
    };
    let mut run = Run::queued(TypedId::new(AT, [2; 10]), order, Actor::User(admin.id), AT);
    let variants = [("all", Some(layout.clone())), ("own", layout.seen_by(&recruiter))];
    for (name, layout) in variants {
        let file = |format| ReportFile { format, key: run.file_key(name, format), bytes: 1 };
        let files = Format::ALL.map(file);
        run.files.extend(files);
        run.variants.push(Variant { layout: layout.unwrap(), name: name.into() });
    }

    let parts = |reader: &User| {
        let files = run.files_for(reader);
        files.iter().map(|file| file.key.split('/').nth(2).unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(parts(&admin), ["all", "all"]);
    assert_eq!(parts(&recruiter), ["own", "own"]);
    assert_eq!(parts(&colleague), [""; 0]);
    let over = run.cancelled(AT);
    assert!(over.state.is_over() && over.files_for(&admin).is_empty() && over.version == run.version + 1);
}

#[test]
fn a_report_is_called_by_its_title_or_after_its_kind_and_what_it_is_about() {
    let kinds = [ReportKind::Daily, ReportKind::Weekly, ReportKind::Monthly, ReportKind::Range];
    let order = |kind, about| RunOrder {
        kind,
        period: Period::week(AT.day(chrono_tz::UTC)),
        title: None,
        layout: Layout::standard(about),
        formats: vec![Format::Pdf],
        recipients: Vec::new(),
        source: RunSource::ByHand,
        skip_empty: false,
    };

    let titles = kinds.map(|kind| order(kind, Subject::Interviews).title());

    let wanted = ["Daily report of interviews", "Weekly report of interviews", "Monthly report of interviews"];
    assert_eq!((&titles[..3], titles[3].as_str()), (&wanted.map(str::to_owned)[..], "Report of interviews"));
    for kind in kinds {
        assert_eq!(order(kind, Subject::Team).title(), kind.title(), "mails of before are called so too");
    }
    let names = subjects().map(|about| {
        Run::queued(TypedId::new(AT, [2; 10]), order(ReportKind::Weekly, about), Actor::User(user(1)), AT)
            .file_name(Format::Pdf)
    });
    assert_eq!(names[0], "hirelog-weekly-2026-11-23_2026-11-29.pdf");
    assert_eq!(names[3], "hirelog-weekly-pipeline-2026-11-23_2026-11-29.pdf");
}
