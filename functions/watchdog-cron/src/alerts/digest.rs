//! The mail with what was found in a day: one for each reader, all of them in the transaction that notes them as sent.

use chrono::{Duration, NaiveDate};
use hirelog_domain::activity::Action;
use hirelog_domain::alerts::{Alert, AlertState, Delivery};
use hirelog_domain::consent;
use hirelog_domain::ids::{MailId, TypedId, derived};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::time::start_of_day;
use hirelog_domain::users::User;
use hirelog_store::{AlertWatch, Change, StoreError};
use hirelog_telemetry::entropy;

use super::Desk;

/// The most alerts that one mail spells out.
const SPELLED_OUT: usize = 50;
/// What was raised this very moment may not stand in the index yet: the next digest tells of it.
const INDEX_LAG: Duration = Duration::seconds(30);

impl Desk<'_> {
    /// Tells of what was raised since the last digest, after that day was looked at.
    pub(super) async fn tell(&self, watch: &mut AlertWatch, day: NaiveDate) -> Result<(), StoreError> {
        let from = watch.told_until.unwrap_or_else(|| start_of_day(day, self.watchdog.organisation.zone));
        let until = (self.now - INDEX_LAG).max(from);
        let raised = self.watchdog.store.alerts_between(from, until).await?;
        let told: Vec<Alert> = raised.into_iter().filter(|alert| self.is_told(alert)).collect();
        let readers = self.users.iter().filter_map(|user| self.digest(user, &told, day));
        let mails: Vec<Mail> = readers.collect();
        let after = AlertWatch { told: Some(day), told_until: Some(until), ..*watch };
        if mails.is_empty() {
            return self.keep(watch, after).await;
        }
        let after = AlertWatch { version: watch.version + 1, ..after };
        let mut event = self.event(Action::TellAlerts, None);
        event.metadata.insert("mails".into(), mails.len().into());
        let change = Change::told_by(&event).save_watch(watch, &after);
        let change = mails.iter().fold(change, |change, mail| change.mailing(mail, TypedId::new(self.now, entropy())));
        match self.watchdog.store.commit(change).await {
            Ok(committed) => {
                self.watchdog.store.deliver(&self.watchdog.queues, committed.0).await;
                *watch = after;
                Ok(())
            }
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(()),
            Err(other) => Err(other),
        }
    }

    /// True for what is told by the day, is still open, and may still be shown.
    fn is_told(&self, alert: &Alert) -> bool {
        let daily = self.settings.rule(alert.kind).is_some_and(|rule| rule.delivery == Delivery::Daily);
        let person = alert.user.and_then(|id| self.user(id));
        let measured = person.is_some_and(|user| consent::is_measured(user.consent.as_ref()));
        daily && alert.state == AlertState::Open && (!alert.kind.measures() || measured)
    }

    /// The mail to a reader; none where nothing is for them.
    fn digest(&self, reader: &User, told: &[Alert], day: NaiveDate) -> Option<Mail> {
        let names = |alert: &&Alert| {
            let rule = self.settings.rule(alert.kind);
            rule.is_some_and(|rule| self.readers(rule).any(|named| named.id == reader.id))
        };
        let for_them: Vec<&Alert> = told.iter().filter(names).collect();
        if for_them.is_empty() {
            return None;
        }
        let id = MailId::new(start_of_day(day, chrono_tz::UTC), derived(&[&"alert digest", &day, &reader.id]));
        let content = Content::AlertDigest {
            name: reader.name.clone(),
            day,
            items: for_them.iter().take(SPELLED_OUT).map(|alert| self.told(alert)).collect(),
            more: for_them.len().saturating_sub(SPELLED_OUT),
            link: format!("{}/alerts", self.watchdog.organisation.origin),
        };
        Some(Mail::queued(id, reader.mail.clone(), content, self.now))
    }
}
