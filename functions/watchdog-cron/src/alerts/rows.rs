//! The rows of the last hours, person by person.

use std::collections::BTreeMap;

use chrono::Duration;
use hirelog_domain::activity::Event;
use hirelog_domain::alerts::{ROWS_LOOKED_BACK, Seen, look_at_rows};
use hirelog_domain::ids::UserId;
use hirelog_store::{AlertWatch, StoreError};

use super::Desk;

/// Rows from before that are not looked at any more, after however long an outage.
const TOO_LONG_AGO: Duration = Duration::hours(24);

impl Desk<'_> {
    /// Looks at what happened since the last look, and two hours before it.
    pub(super) async fn look_at_rows(&self, watch: &mut AlertWatch) -> Result<usize, StoreError> {
        let store = &self.watchdog.store;
        let since = watch.looked_until.unwrap_or(self.now).max(self.now - TOO_LONG_AGO);
        let rows = store.rows_between(since - ROWS_LOOKED_BACK, self.now).await?;
        let mut by_user: BTreeMap<UserId, Vec<&Event>> = BTreeMap::new();
        for (user, row) in rows.iter().filter_map(|row| Some((row.actor.user()?, row))) {
            by_user.entry(user).or_default().push(row);
        }
        let known = store.seen(&by_user.keys().copied().collect::<Vec<_>>()).await?;
        let mut raised = 0;
        for (user, rows) in by_user {
            let first = rows.first().map_or(self.now, |row| row.at);
            let before = known.get(&user).cloned().unwrap_or_else(|| Seen::nothing(user, first));
            let (findings, after) = look_at_rows(&self.settings, &before, &rows, self.watchdog.organisation.zone);
            raised += self.raise(findings).await?;
            // What is new is known only after it was raised.
            if after != before && !store.keep_seen(&before, &after, self.now).await? {
                tracing::info!(user.id = %user, "Another watchdog keeps what is known of this person");
            }
        }
        self.keep(watch, AlertWatch { looked_until: Some(self.now), ..*watch }).await?;
        Ok(raised)
    }
}
