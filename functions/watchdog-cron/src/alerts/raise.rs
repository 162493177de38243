//! Raising: the alert, its event and the mails that tell of it at once, in one transaction.

use hirelog_domain::activity::{Action, Actor, Event, Source, Subject};
use hirelog_domain::alerts::{Alert, Delivery, Finding, Rule};
use hirelog_domain::ids::TypedId;
use hirelog_domain::mail::{Content, Mail, ToldAlert};
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_domain::users::User;
use hirelog_store::{Change, StoreError};
use hirelog_telemetry::entropy;

use super::Desk;

impl Desk<'_> {
    /// Raises what was not raised before; returns how many that were. Rules that are off raise nothing.
    pub(super) async fn raise(&self, findings: Vec<Finding>) -> Result<usize, StoreError> {
        let mut raised = 0;
        for finding in findings {
            if let Some(rule) = self.settings.rule(finding.kind) {
                raised += usize::from(self.raise_one(&finding.raised(self.now), rule).await?);
            }
        }
        Ok(raised)
    }

    async fn raise_one(&self, alert: &Alert, rule: &Rule) -> Result<bool, StoreError> {
        let event = self.event(Action::RaiseAlert, Some(alert.id.into()));
        let mut event = event;
        event.metadata.insert("kind".into(), alert.kind.as_str().into());
        let mut change = Change::told_by(&event).raise_alert(alert);
        if let Some(person) = alert.user.filter(|_| alert.kind.measures()) {
            change = change.while_measured(person);
        }
        if rule.delivery == Delivery::AtOnce {
            for reader in self.readers(rule) {
                let content = Content::Alert { name: reader.name.clone(), alert: self.told(alert) };
                let mail = Mail::queued(alert.mail_id(reader.id), reader.mail.clone(), content, self.now);
                change = change.mailing(&mail, TypedId::new(self.now, entropy()));
            }
        }
        match self.watchdog.store.commit(change).await {
            Ok(committed) => {
                self.watchdog.store.deliver(&self.watchdog.queues, committed.0).await;
                Ok(true)
            }
            // Raised before, or the person does not want to be measured any more.
            Err(StoreError::Condition(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }

    /// Those whom a rule names and who may see alerts now.
    pub(super) fn readers(&self, rule: &Rule) -> impl Iterator<Item = &User> {
        let named = rule.recipients.iter().filter_map(|id| self.user(*id));
        named.filter(|user| user.scope(Permission::ViewTeamActivity).is_some())
    }

    /// What a mail says of an alert.
    pub(super) fn told(&self, alert: &Alert) -> ToldAlert {
        let person: Option<&Name> = alert.user.and_then(|id| self.user(id)).map(|user| &user.name);
        ToldAlert {
            title: alert.kind.title().to_owned(),
            reason: alert.reason_about(person),
            link: format!("{}/alerts?alert={}", self.watchdog.organisation.origin, alert.id),
        }
    }

    /// An event of the watchdog's own doing.
    pub(super) fn event(&self, action: Action, subject: Option<Subject>) -> Event {
        let ids = (TypedId::new(self.now, entropy()), TypedId::new(self.now, entropy()));
        let by = (Actor::System("watchdog-cron".into()), Source::Schedule);
        Event { subject, ..Event::new(ids, self.now, by, action) }
    }
}
