//! A day that is over: what people did who agreed to be measured, what the team reached, who is stuck.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hirelog_domain::activity::{DayStats, Totals};
use hirelog_domain::alerts::{Days, Finding, Member, PastDay, Target, look_at_day, targets};
use hirelog_domain::consent;
use hirelog_domain::flow::Flow;
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::Availability;
use hirelog_domain::users::User;
use hirelog_store::{AlertWatch, Key, StoreError, keys};

use super::Desk;

/// The most keys that one call reads.
const AT_ONCE: usize = 100;

impl Desk<'_> {
    /// Looks at a day, and notes that it was looked at.
    pub(super) async fn look_at_day(&self, watch: &mut AlertWatch, day: NaiveDate) -> Result<usize, StoreError> {
        let known = PastDay::days_read(day);
        let (read, flow) = (self.watchdog.store.team_days(known), self.watchdog.store.flow(None, known));
        let (members, read, flow, stuck) = tokio::try_join!(self.members(), read, flow, self.stuck(day))?;
        let mut days: BTreeMap<UserId, Days> = BTreeMap::new();
        for stored in read {
            days.entry(stored.user).or_default().insert(stored.day, stored.stats);
        }
        let zone = self.watchdog.organisation.zone;
        let nothing = Days::new();
        let team: Vec<(&Member, &Days)> =
            members.iter().map(|member| (member, days.get(&member.user).unwrap_or(&nothing))).collect();
        let past = PastDay::of(day, &team, zone);
        let people = team.iter().flat_map(|one| look_at_day(&self.settings, *one, &past));
        let reached = self.settings.targets.iter().filter_map(|target| {
            let from = target.period.of(day).from;
            let through = flow.range(from..=day).fold(Flow::default(), |mut sum, (_, flow)| {
                sum.merge(flow);
                sum
            });
            targets(target, (&sum(target, &members, &days, day), &through), day, zone)
        });
        let findings: Vec<Finding> = people.chain(reached).chain(stuck).collect();
        let raised = self.raise(findings).await?;
        self.keep(watch, AlertWatch { day: Some(day), ..*watch }).await?;
        Ok(raised)
    }

    /// Everybody who agreed to be measured, with hours and absences.
    async fn members(&self) -> Result<Vec<Member>, StoreError> {
        let measured: Vec<&User> =
            self.users.iter().filter(|user| consent::is_measured(user.consent.as_ref())).collect();
        let mut members = Vec::new();
        for chunk in measured.chunks(AT_ONCE) {
            let wanted: Vec<Key> = chunk.iter().map(|user| keys::availability(user.id)).collect();
            let found = self.watchdog.store.load(&wanted).await?;
            for (user, key) in chunk.iter().zip(&wanted) {
                let said: Option<Availability> = found.get(key)?;
                members.extend(Member::of(user, said, self.watchdog.organisation.zone));
            }
        }
        Ok(members)
    }
}

/// What the measured people did together, from the first day of a target's period to that day.
fn sum(target: &Target, members: &[Member], days: &BTreeMap<UserId, Days>, day: NaiveDate) -> Totals {
    let from = target.period.of(day).from;
    let of_person = |member: &Member| days.get(&member.user).into_iter().flat_map(move |days| days.range(from..=day));
    members.iter().flat_map(of_person).map(|(_, stats): (_, &DayStats)| stats).collect()
}
