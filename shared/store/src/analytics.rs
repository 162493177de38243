//! What the organisation decided about comparisons.

use hirelog_domain::analytics::AnalyticsSettings;

use crate::change::Change;
use crate::error::StoreError;
use crate::keys;
use crate::table::{Store, item};

impl Change {
    /// Decides about comparisons. Labels: `settings` where the version is old.
    #[must_use]
    pub fn save_analytics_settings(mut self, before: &AnalyticsSettings, after: &AnalyticsSettings) -> Self {
        let row = item(&keys::analytics_settings(), after);
        match before.version {
            0 => self.put_new("settings", row),
            version => self.replace("settings", row, version),
        }
        self
    }
}

impl Store {
    /// AP: what was decided about comparisons, or what holds until somebody decides.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn analytics_settings(&self) -> Result<AnalyticsSettings, StoreError> {
        Ok(self.get(&keys::analytics_settings()).await?.unwrap_or_else(AnalyticsSettings::usual))
    }
}
