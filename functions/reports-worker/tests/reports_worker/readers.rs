//! Who gets what: each reader the part of the report that this person may see, in files of its own.

use std::collections::BTreeSet;

use hirelog_domain::jobs::Job;
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::permissions::{Permission, Role};
use hirelog_domain::reports::{By, Chart, Format, Layout, Run, RunOrder, SkipReason, Skipped, Subject};
use hirelog_domain::users::{User, UserState};
use hirelog_testkit::{TestStack, a_job, a_user, measured};

use crate::workbook::Workbook;
use crate::world::{assert_made_once, daily, deliver, mails, make, order, order_by, people, worker};

fn skipped(mail: &User, reason: SkipReason) -> Skipped {
    Skipped { mail: mail.mail.clone(), reason }
}

/// What a person finds in the workbook of the mail.
async fn workbook(stack: &TestStack, run: &Run, reader: &User) -> Workbook {
    let mails: Vec<Mail> = mails(stack).await.into_iter().filter(|mail| mail.to == reader.mail).collect();
    let [mail] = &mails[..] else { panic!("one mail to {}", reader.name) };
    let Some(Content::Report { files, .. }) = &mail.content else { panic!("a report") };
    let own: Vec<_> = run.files_for(reader).into_iter().cloned().collect();
    assert_eq!(*files, own, "the mail and the page give the same files");
    let file = files.iter().find(|file| file.format == Format::Xlsx).unwrap();
    Workbook::open(&stack.file(&file.key).await.unwrap())
}

#[tokio::test]
async fn who_may_see_nothing_or_is_not_of_the_team_gets_nothing_and_the_run_says_why() {
    let stack = TestStack::start().await;
    let mut team =
        people(&stack, &[Role::Admin, Role::Recruiter, Role::HiringManager, Role::Viewer, Role::Admin]).await;
    let left = User { state: UserState::Deactivated, ..team[4].clone() };
    team[4] = stack.save_user(&team[4], &left).await;
    let stranger = a_user(Role::Admin);
    let everybody: Vec<_> = team.iter().chain([&stranger]).collect();
    assert!(team[1..].iter().all(|user| user.scope(Permission::ViewTeamActivity).is_none()));
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &everybody)).await;

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    let run = assert_made_once(&stack, run.id, &[&team[0]]).await;
    let mut wanted: Vec<_> = team[1..4].iter().map(|user| skipped(user, SkipReason::SeesNothing)).collect();
    wanted.extend([&team[4], &stranger].map(|user| skipped(user, SkipReason::NotOfTheTeam)));
    wanted.sort_by(|one, other| one.mail.cmp(&other.mail));
    assert_eq!((run.skipped, run.variants.len()), (wanted, 1));
}

#[tokio::test]
async fn who_lost_the_right_between_order_and_making_gets_nothing() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0], &team[1]])).await;
    stack.save_user(&team[1], &User { role: Role::Viewer, ..team[1].clone() }).await;

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    let run = assert_made_once(&stack, run.id, &[&team[0]]).await;
    assert_eq!(run.skipped, [skipped(&team[1], SkipReason::SeesNothing)]);
}

#[tokio::test]
async fn a_recruiter_gets_the_own_row_and_admins_the_whole_team() {
    let stack = TestStack::start().await;
    let admins = people(&stack, &[Role::Admin, Role::Admin]).await;
    let [recruiter, colleague] = [measured(a_user(Role::Recruiter)), measured(a_user(Role::Recruiter))];
    stack.add_user(&recruiter).await;
    stack.add_user(&colleague).await;
    let readers = [&admins[0], &admins[1], &recruiter];
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &readers)).await;

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    let run = assert_made_once(&stack, run.id, &readers).await;
    assert_eq!(run.variants.len(), 2, "both admins get the same files");
    let names = |workbook: &Workbook| {
        let rows = workbook.rows("Team");
        rows[1..rows.len() - 1].iter().map(|row| row[0].clone()).collect::<BTreeSet<_>>()
    };
    let own = workbook(&stack, &run, &recruiter).await;
    assert_eq!(names(&own), BTreeSet::from([recruiter.name.to_string()]));
    for admin in &admins {
        assert_eq!(names(&workbook(&stack, &run, admin).await).len(), 4);
    }
    for mail in mails(&stack).await {
        let Some(Content::Report { link, .. }) = &mail.content else { panic!("a report") };
        assert_eq!(link.is_none(), mail.to == recruiter.mail, "the page of a run opens for admins alone");
    }
    assert!(!own.cells().any(|xml| xml.contains(colleague.name.as_str())));
    assert!(run.files_for(&colleague).is_empty(), "who was not written to has no file");
}

#[tokio::test]
async fn a_hiring_manager_gets_the_rows_of_own_jobs() {
    let stack = TestStack::start().await;
    let admin = stack.new_user(Role::Admin).await;
    let manager = stack.new_user(Role::HiringManager).await;
    let own = Job { hiring_managers: [manager.id].into(), ..a_job(admin.id) };
    let foreign = a_job(admin.id);
    stack.add_job(&own).await;
    stack.add_job(&foreign).await;
    let layout = Layout {
        metrics: vec!["applications".into(), "hire_rate".into(), "time_to_hire".into()],
        charts: vec![Chart::PipelineNow, Chart::Funnel],
        by: By::Job,
        ..Layout::standard(Subject::Pipeline)
    };
    let ordered = RunOrder { layout, ..daily("2026-11-22", &[Format::Xlsx], &[&manager]) };
    let run = order_by(&stack, admin.id, ordered).await;

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    let run = assert_made_once(&stack, run.id, &[&manager]).await;
    let manager = stack.store.users_by_id(&[manager.id]).await.unwrap().remove(0);
    let rows = workbook(&stack, &run, &manager).await.rows("Jobs");
    assert_eq!(rows.iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["Job", own.title.as_str(), "All jobs"]);
    assert_eq!(rows[0][1..], ["Applications", "Hired of applied", "Time to hire"].map(str::to_owned));
}
