//! Erasing a person of the team: only who left, once, and nothing can be changed afterwards.

use hirelog_domain::activity::Action;
use hirelog_domain::users::{User, UserState};
use hirelog_store::{Change, keys};
use hirelog_testkit::{Client, MIDDAY, an_event};
use serde_json::json;

use crate::office::Office;
use crate::support::assert_problem;

impl Office {
    /// Deactivates the colleague, and leaves the version as it was; also after an erasure.
    pub(crate) async fn let_colleague_leave(&self) {
        let stored: Option<User> = self.stack.store.get(&keys::user(self.colleague.id)).await.unwrap();
        let left = User { state: UserState::Deactivated, ..self.colleague.clone() };
        let event = an_event(self.admin.id, Action::DeactivateUser, MIDDAY);
        self.put_once(Change::told_by(&event).update_user(&stored.unwrap(), &left)).await;
    }
}

async fn admin(office: &Office) -> Client {
    office.doors.auth().as_user(&office.admin).await
}

fn record_of(user: &User) -> String {
    format!("/api/v1/users/{}/record", user.id)
}

#[tokio::test]
async fn only_who_was_deactivated_is_erased_and_only_once() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let path = record_of(&office.colleague);

    assert_problem(&client.if_match(1).delete(&path).await, 409, "still_active");
    office.let_colleague_leave().await;
    assert_problem(&client.if_match(7).delete(&path).await, 412, "version_conflict");
    assert_problem(&client.delete(&path).await, 428, "precondition_required");
    assert_eq!(client.if_match(1).delete(&path).await.status, 204);

    assert_problem(&client.if_match(2).delete(&path).await, 409, "already_erased");
    let role = format!("/api/v1/users/{}/role", office.colleague.id);
    assert_problem(&client.if_match(2).put(&role, json!({ "role": "admin" })).await, 409, "already_erased");
    let again = format!("/api/v1/users/{}/deactivate", office.colleague.id);
    assert_problem(&client.if_match(2).post(&again, json!({})).await, 409, "already_erased");
}

#[tokio::test]
async fn an_erased_person_has_no_name_and_the_address_is_free_again() {
    let office = Office::open().await;
    let client = admin(&office).await;
    office.let_colleague_leave().await;

    client.if_match(1).delete(&record_of(&office.colleague)).await;

    let seen = client.get(&format!("/api/v1/users/{}", office.colleague.id)).await.json;
    assert_eq!((&seen["name"], &seen["state"]), (&json!("(erased)"), &json!("erased")));
    assert_eq!(seen["mail"], json!(format!("{}@erased.invalid", office.colleague.id)));
    let invite = json!({ "mail": office.colleague.mail, "name": "Somebody", "role": "viewer" });
    assert_eq!(client.post("/api/v1/users/invites", invite).await.status, 201);
}
