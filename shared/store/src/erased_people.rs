//! What is left to erase of a person of the team after the profile has lost name and address. A row keeps the address
//! until everything that is found by it is gone; the row itself goes last, so that a death in the middle loses nothing.

use std::collections::BTreeSet;

use hirelog_domain::ids::{EventId, UserId};
use hirelog_domain::mail::{Mail, MailState};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Run, RunState, Step};
use hirelog_domain::text::Name;
use hirelog_domain::users::{Invite, User};
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::reports::run_item;
use crate::table::{Item, Key, Store, item, read, read_all};
use crate::users::user_item;

/// What a person is found by until everything is erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasing {
    /// Who.
    pub user: UserId,
    /// The name that goes.
    pub name: Name,
    /// The address that goes.
    pub mail: MailAddress,
}

impl Change {
    /// Takes name and address from a person who left; the worker does the rest. Labels: `user` where the version is old.
    #[must_use]
    pub fn erase_user(mut self, before: &User, after: &User, message: EventId) -> Self {
        self.replace("user", user_item(after), before.version);
        self.remove("address", &keys::mail_owner(&before.mail));
        let erasing = Erasing { user: before.id, name: before.name.clone(), mail: before.mail.clone() };
        self.put("erasing", item(&keys::erasing(before.id), &erasing), None);
        self.working(&serde_json::json!({ "kind": "erase_user", "user": before.id }), message)
    }

    /// Lets a run be made again that may have read the person before. Labels: `run` where a worker was faster.
    #[must_use]
    pub fn remake_run(before: &Run, after: &Run, message: EventId) -> Self {
        let mut change = Self::untold();
        change.replace("run", run_item(after), before.version);
        change.announcing(after.id, message)
    }
}

impl Store {
    /// What is left to erase of a person; none where nothing is.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erasing(&self, user: UserId) -> Result<Option<Erasing>, StoreError> {
        self.get(&keys::erasing(user)).await
    }

    /// Erases mails to the person, and what mails of unknown end say that name the person.
    ///
    /// # Errors
    /// When the table fails, or a mail is being sent at this moment.
    pub async fn erase_mails_of(&self, person: &Erasing) -> Result<(), StoreError> {
        let to_person = self.all(&Query::of(Index::Gsi3, keys::mails_to(&person.mail))).await?;
        let unknown = self.all(&Query::of(Index::Gsi1, keys::MAILS_UNKNOWN)).await?;
        let naming: Vec<Item> = unknown.into_iter().filter(|row| names(row, person)).collect();
        // Once each: the table refuses to delete one key twice in a call.
        let mut gone = BTreeSet::new();
        for row in to_person.into_iter().chain(naming) {
            let Some(key) = Key::of(&row) else { continue };
            if read::<Mail>(row)?.state == MailState::Claimed {
                // Its mailer may yet write it back as it was.
                return Err(StoreError::Unavailable("a mail to the person is being sent".into()));
            }
            gone.insert(key);
        }
        self.delete_items(&gone.into_iter().collect::<Vec<_>>()).await
    }

    /// Erases invitations to the person's address, and answers kept for repeated requests that name it.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erase_invitations_of(&self, person: &Erasing) -> Result<(), StoreError> {
        let invites: Vec<Invite> = read_all(self.all(&Query::of(Index::Gsi1, keys::INVITES)).await?)?;
        let mut gone: Vec<Key> =
            invites.iter().filter(|one| one.mail == person.mail).map(|one| keys::invite(one.id)).collect();
        // Who invites is an admin, or was.
        let people = self.all_users().await?;
        let inviting = people.iter().filter(|user| user.role == Role::Admin || user.id == person.user);
        for user in inviting {
            let answers = self.all(&Query::of(Index::Table, keys::idempotency(user.id, "").pk)).await?;
            gone.extend(answers.iter().filter(|row| names(row, person)).filter_map(Key::of));
        }
        self.delete_items(&gone).await
    }

    /// Erases what lies under the person but decisions, which hold no name: that the statistics were agreed to has to be
    /// shown as long as they are kept.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erase_under_person(&self, user: UserId) -> Result<(), StoreError> {
        let rows = self.all(&Query { consistent: true, ..Query::of(Index::Table, keys::user(user).pk) }).await?;
        let stay = [keys::user(user), keys::erasing(user)];
        let goes = |key: &Key| !stay.contains(key) && !key.sk.starts_with(keys::CONSENT);
        let keys: Vec<Key> = rows.iter().filter_map(Key::of).filter(goes).collect();
        self.delete_items(&keys).await
    }

    /// Every run of a report, as it is (worker).
    ///
    /// # Errors
    /// When the table fails.
    pub async fn all_runs(&self) -> Result<Vec<Run>, StoreError> {
        read_all(self.all(&Query::of(Index::Gsi1, keys::RUNS)).await?)
    }

    /// Takes files and the person's address out of a run that is over. False where it changed meanwhile.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn strip_run(&self, before: &Run, after: &Run) -> Result<bool, StoreError> {
        let mut change = Change::untold();
        change.replace("run", run_item(after), before.version);
        self.won(change).await
    }

    /// Ends an erasure: the last that the person could be found by goes.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn end_erasure(&self, person: &Erasing) -> Result<(), StoreError> {
        self.delete_items(&[keys::suppressed(&person.mail)]).await?;
        self.delete_items(&[keys::erasing(person.user)]).await
    }
}

/// What becomes of a run of reports when somebody is erased whom it may name: one that is over loses its files, one that
/// is under way is made again; the person's address goes from its readers.
#[must_use]
pub fn without_person(run: &Run, mail: &MailAddress) -> Option<Run> {
    let mut after = Run { files: Vec::new(), version: run.version + 1, ..run.clone() };
    after.order.recipients.retain(|reader| reader != mail);
    after.skipped.retain(|skipped| skipped.mail != *mail);
    if matches!(run.state, RunState::Queued | RunState::Running) {
        after.state = RunState::Queued;
        after.step = Step::Queued;
        return Some(after);
    }
    let changed = (&after.files, &after.order, &after.skipped) != (&run.files, &run.order, &run.skipped);
    changed.then_some(after)
}

/// True where a row has the person's name as the whole of some value, or the address anywhere.
fn names(row: &Item, person: &Erasing) -> bool {
    let text = format!("{row:?}").to_lowercase();
    text.contains(&format!("s({:?})", person.name.as_str()).to_lowercase()) || text.contains(person.mail.as_str())
}
