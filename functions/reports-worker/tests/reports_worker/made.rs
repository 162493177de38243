//! An ordered run: files, states, mails.

use hirelog_domain::permissions::Role;
use hirelog_domain::reports::Format;
use hirelog_testkit::TestStack;

use crate::unzip::parts;
use crate::world::{assert_made_once, daily, deliver, make, order, people, worker};

#[tokio::test]
async fn probe() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Recruiter]).await;
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &[&team[0]])).await;
    for formats in [&Format::ALL[..1], &Format::ALL[1..]] {
        let run = order(&stack, daily("2026-11-22", formats, &[&team[0]])).await;
        let at = std::time::Instant::now();
        deliver(&worker(&stack), &[make(run.id)]).await;
        eprintln!("{formats:?} {:?}", at.elapsed());
    }
    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());
    let run = assert_made_once(&stack, run.id, &[&team[0]]).await;
    let parts = parts(&stack.file(&run.files[1].key).await.unwrap());
    eprintln!("{:?}", parts.keys());
    eprintln!("{}", parts["xl/worksheets/sheet2.xml"]);
    eprintln!("{}", parts["xl/workbook.xml"]);
    eprintln!("{}", parts.get("xl/sharedStrings.xml").map_or("", |s| s));
}
