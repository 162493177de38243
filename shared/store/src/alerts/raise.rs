//! Raising alerts and saying something about them. What an alert is about is its key, so raising twice is refused by the
//! table, whoever looks, and however often.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::alerts::{Alert, AlertSettings, KEPT_DAYS};
use hirelog_domain::consent;
use hirelog_domain::ids::UserId;

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::Index;
use crate::table::{Item, Store, expiring, indexed, item};

/// Alerts leave the table with the rows that they point to.
fn alert_item(alert: &Alert) -> Result<Item, StoreError> {
    let row = indexed(item(&keys::alert(alert.id), alert)?, Index::Gsi1, keys::alerts_by_state(alert));
    let row = indexed(row, Index::Gsi2, keys::alerts_by_time(alert));
    Ok(expiring(row, (alert.raised_at + chrono::Duration::days(KEPT_DAYS)).epoch_seconds()))
}

impl Change {
    /// Raises an alert. Labels: `alert` where it was raised before.
    #[must_use]
    pub fn raise_alert(mut self, alert: &Alert) -> Self {
        self.put_new("alert", alert_item(alert));
        self
    }

    /// Keeps what somebody said about an alert. Labels: `alert` where the version is old.
    #[must_use]
    pub fn note_alert(mut self, before: &Alert, after: &Alert) -> Self {
        self.replace("alert", alert_item(after), before.version);
        self
    }

    /// Writes only while that person agrees to be measured. Labels: `measured` where not.
    #[must_use]
    pub fn while_measured(mut self, user: UserId) -> Self {
        let (yes, text) = (AttributeValue::S("accepted".into()), AttributeValue::N(consent::VERSION.to_string()));
        let agrees = Condition::of("consent.#kind = :yes AND consent.#text = :text", &[(":yes", yes), (":text", text)]);
        self.check("measured", &keys::user(user), &agrees.calling("#kind", "kind").calling("#text", "version"));
        self
    }

    /// Decides about alerts. Labels: `settings` where the version is old.
    #[must_use]
    pub fn save_alert_settings(mut self, before: &AlertSettings, after: &AlertSettings) -> Self {
        let row = item(&keys::alert_settings(), after);
        match before.version {
            0 => self.put_new("settings", row),
            version => self.replace("settings", row, version),
        }
        self
    }
}

impl Store {
    /// AP: what the organisation decided about alerts.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn alert_settings(&self) -> Result<AlertSettings, StoreError> {
        let decided: Option<AlertSettings> = self.get(&keys::alert_settings()).await?;
        Ok(decided.unwrap_or_else(AlertSettings::usual))
    }
}
