//! Names in any script, and names that look like formulas.

use hirelog_domain::permissions::Role;
use hirelog_domain::reports::Format;
use hirelog_domain::users::User;
use hirelog_testkit::{TestStack, a_user, measured, name};

use crate::workbook::Workbook;
use crate::world::{assert_made_once, daily, deliver, make, order, worker};

#[tokio::test]
async fn names_in_any_script_and_names_like_formulas_stay_names() {
    let names = [
        "Nguyễn Thị Hồng",
        "Олена Шевченко",
        "Δήμητρα Παπαδοπούλου",
        "Renata Żółkiewska",
        "田中 さくら",
        "=HYPERLINK(1)",
        "=1+1",
        "@SUM(A1)",
        "O’Neill & <Sons>",
    ];
    let stack = TestStack::start().await;
    let admin = stack.new_user(Role::Admin).await;
    for text in names {
        stack.add_user(&measured(User { name: name(text), ..a_user(Role::Recruiter) })).await;
    }
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &[&admin])).await;

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    let run = assert_made_once(&stack, run.id, &[&admin]).await;
    let workbook = Workbook::open(&stack.file(&run.files[1].key).await.unwrap());
    let rows = workbook.rows("Team");
    for text in names {
        assert!(rows.iter().any(|row| row[0] == text), "{text}");
    }
    assert!(workbook.cells().all(|xml| !xml.contains("<f>") && !xml.contains("<f ") && !xml.contains("<hyperlink")));
}
