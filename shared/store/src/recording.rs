//! What was decided about the log.

use hirelog_domain::activity::Recording;

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::table::{Store, item};

impl Change {
    /// Decides about the log. Labels: `recording` where somebody else decided meanwhile.
    #[must_use]
    pub fn save_recording(mut self, before: &Recording, after: &Recording) -> Self {
        let condition = if before.version == 0 { Condition::absent() } else { Condition::version(before.version) };
        self.put("settings", item(&keys::recording(), after), Some(&condition));
        self
    }
}

impl Store {
    /// AP: what was decided about the log.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn recording(&self) -> Result<Recording, StoreError> {
        Ok(self.get(&keys::recording()).await?.unwrap_or_default())
    }
}
