//! Team analytics: numbers, comparisons, what is behind them, and who is not in them.

use hirelog_domain::activity::Action;
use hirelog_domain::analytics::AnalyticsSettings;
use hirelog_store::{Change, keys};
use hirelog_testkit::{MIDDAY, an_event};

use crate::office::Office;

impl Office {
    /// Has somebody decided about comparisons before.
    pub(crate) async fn decide_about_comparisons(&self) {
        self.stack.table.delete(&keys::analytics_settings()).await;
        let usual = AnalyticsSettings::usual();
        let decided = AnalyticsSettings { version: 1, ..usual.clone() };
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).save_analytics_settings(&usual, &decided)).await;
    }
}
