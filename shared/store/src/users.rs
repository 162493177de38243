//! People, their addresses, invitations and decisions about being measured.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::consent::Decision;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::jobs::MAX_OWN_JOBS;
use hirelog_domain::users::{Invite, User, UserState};

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::sign_in::AddressOwner;
use crate::table::{Item, Key, Store, expiring, indexed, item, read_all};

/// Days for which an expired invitation can still be looked at.
const INVITE_KEPT_DAYS: i64 = 30;

pub(crate) fn user_item(user: &User) -> Result<Item, StoreError> {
    let mut item = item(&keys::user(user.id), user)?;
    // A set, so that jobs can be added and taken away without reading; the service has no empty sets.
    let jobs: Vec<_> = user.jobs.iter().map(ToString::to_string).collect();
    item.remove("jobs");
    if !jobs.is_empty() {
        item.insert("jobs".into(), AttributeValue::Ss(jobs));
    }
    Ok(indexed(item, Index::Gsi1, keys::users_by_name(user.name.as_str(), user.id)))
}

fn owner_item(user: &User) -> Result<Item, StoreError> {
    let owner = AddressOwner { user: user.id, name: user.name.clone(), active: user.state == UserState::Active };
    item(&keys::mail_owner(&user.mail), &owner)
}

impl Change {
    /// Adds a person. Labels: `address` where somebody has that address.
    #[must_use]
    pub fn create_user(mut self, user: &User) -> Self {
        self.put_new("user", user_item(user));
        self.put_new("address", owner_item(user));
        if user.is_active_admin() {
            self.count_admins(1);
        }
        self
    }

    /// Adds the very first admin. Labels: `first` where there is one already.
    #[must_use]
    pub fn create_first_admin(mut self, user: &User) -> Self {
        self.put_new("user", user_item(user));
        self.put_new("address", owner_item(user));
        let count = serde_dynamo::to_item(serde_json::json!({ "n": 1 })).map_err(StoreError::from);
        self.put_new(
            "first",
            count.map(|mut count: Item| {
                count.extend(keys::admins().attributes());
                count
            }),
        );
        self
    }

    /// Changes a person. Labels: `user` where the version is old, `admins` where it would be the last admin.
    #[must_use]
    pub fn update_user(mut self, before: &User, after: &User) -> Self {
        self.replace("user", user_item(after), before.version);
        if (before.state, &before.name) != (after.state, &after.name) {
            self.put("address", owner_item(after), None);
        }
        match (before.is_active_admin(), after.is_active_admin()) {
            (true, false) => self.count_admins(-1),
            (false, true) => self.count_admins(1),
            _ => {}
        }
        self
    }

    /// Keeps a decision about being measured, beside [`Change::update_user`].
    #[must_use]
    pub fn keep_decision(mut self, user: UserId, decision: &Decision) -> Self {
        self.put_new("decision", item(&keys::consent(user, decision.at), decision));
        self
    }

    fn count_admins(&mut self, by: i8) {
        let by_value = (":by", AttributeValue::N(by.to_string()));
        let condition = if by < 0 {
            Condition::of("n > :one", &[by_value, (":one", AttributeValue::N("1".into()))])
        } else {
            Condition::of(
                "attribute_not_exists(n) OR n >= :zero",
                &[by_value, (":zero", AttributeValue::N("0".into()))],
            )
        };
        self.update("admins", &keys::admins(), "ADD n :by", &condition);
    }

    /// Writes an invitation. Labels: `address` where somebody has that address already.
    #[must_use]
    pub fn create_invite(mut self, invite: &Invite) -> Self {
        let kept_until = (invite.expires_at + chrono::Duration::days(INVITE_KEPT_DAYS)).epoch_seconds();
        let row = item(&keys::invite(invite.id), invite)
            .map(|item| expiring(indexed(item, Index::Gsi1, keys::invites_by_time(invite.id)), kept_until));
        self.put_new("invite", row);
        self.check("address", &keys::mail_owner(&invite.mail), &Condition::absent());
        self
    }

    /// Turns an invitation into a person. Labels: `invite` where it was accepted before, `address` as above.
    #[must_use]
    pub fn accept_invite(mut self, invite: &Invite, user: &User) -> Self {
        self.delete("invite", &keys::invite(invite.id));
        self.create_user(user)
    }

    /// Writes only if that person may come in. Labels: `person` where not.
    #[must_use]
    pub fn naming(mut self, user: UserId) -> Self {
        let active =
            Condition::of("#name = :active", &[(":active", AttributeValue::S("active".into()))]).naming("state");
        self.check("person", &keys::user(user), &active);
        self
    }

    /// Notes at a person that a job names them. Labels: `hiring_manager` where there is no such active person, or one who
    /// has [`MAX_OWN_JOBS`] already.
    pub(crate) fn give_job(&mut self, user: UserId, job: JobId) {
        let values = [
            (":job", AttributeValue::Ss(vec![job.to_string()])),
            (":one", AttributeValue::N("1".into())),
            (":active", AttributeValue::S("active".into())),
            (":most", AttributeValue::N(MAX_OWN_JOBS.to_string())),
        ];
        let room = "#name = :active AND (attribute_not_exists(jobs) OR size(jobs) < :most)";
        let condition = Condition::of(room, &values).naming("state");
        self.update("hiring_manager", &keys::user(user), "ADD jobs :job, version :one", &condition);
    }

    /// Takes that note away.
    pub(crate) fn take_job(&mut self, user: UserId, job: JobId) {
        let values = [(":job", AttributeValue::Ss(vec![job.to_string()])), (":one", AttributeValue::N("1".into()))];
        let there = Condition::of("attribute_exists(PK)", &values);
        self.update("hiring_manager", &keys::user(user), "DELETE jobs :job ADD version :one", &there);
    }
}

impl Store {
    /// AP: people by name.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_users(&self, limit: i32, from: Option<&Cursor>) -> Result<Page<User>, StoreError> {
        self.page(&Query::of(Index::Gsi1, keys::USERS), limit, from).await?.typed()
    }

    /// AP: everybody, for workers.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn all_users(&self) -> Result<Vec<User>, StoreError> {
        read_all(self.all(&Query::of(Index::Gsi1, keys::USERS)).await?)
    }

    /// AP: invitations, newest first.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_invites(&self, limit: i32, from: Option<&Cursor>) -> Result<Page<Invite>, StoreError> {
        let newest_first = Query { newest_first: true, ..Query::of(Index::Gsi1, keys::INVITES) };
        self.page(&newest_first, limit, from).await?.typed()
    }

    /// AP: many people by identifier, at most 100.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn users_by_id(&self, ids: &[UserId]) -> Result<Vec<User>, StoreError> {
        let wanted: Vec<Key> = ids.iter().map(|id| keys::user(*id)).collect();
        let found = self.load(&wanted).await?;
        wanted.iter().filter_map(|key| found.get(key).transpose()).collect()
    }
}
