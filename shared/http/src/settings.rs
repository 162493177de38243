//! Deciding about settings: always the same three steps.

use hirelog_domain::activity::Subject;
use hirelog_store::{Change, StoreError};

use crate::auth::Signed;
use crate::problem::{Answer, Problem};

impl Signed {
    /// Writes what somebody decided about the settings of that name, with its event. `write` adds the settings to the change
    /// under the label `settings`, on the version that was seen.
    ///
    /// # Errors
    /// A version conflict where somebody else was faster, and those of the table.
    pub async fn decide(&self, name: &str, write: impl FnOnce(Change) -> Change) -> Answer<()> {
        let about = Subject::setting(name);
        self.about(about.clone());
        let change = write(Change::told_by(&self.event(about)?));
        self.commit(change).await.map_err(|error| match error {
            StoreError::Condition("settings") => Problem::version_conflict(),
            other => other.into(),
        })
    }
}
