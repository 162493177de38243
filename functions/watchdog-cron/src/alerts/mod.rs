//! Alerts, in two cadences: every ten minutes the rows of the last hours, by the rules for everybody; once a day, after
//! midnight, the day that is over. The mail with what was found in a day comes with the run after that.
//!
//! How far the watchdog is, is written after the work is done: who dies in between does it again, and the table refuses
//! what was raised before. So twice, late, or two runs at once make one alert and one set of mails.

mod day;
mod digest;
mod raise;
mod rows;
mod stuck;

use chrono::{Days, Duration, NaiveDate};
use hirelog_domain::alerts::AlertSettings;
use hirelog_domain::ids::UserId;
use hirelog_domain::reconciliation::Reconciliation;
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_store::{AlertWatch, StoreError};

use crate::Watchdog;

/// Time between two looks at the rows.
const ROWS_EVERY: Duration = Duration::minutes(10);
/// So long after midnight all rows of the day are in its figures.
const DAY_IS_FOLDED: Duration = Duration::minutes(10);
/// Days that are made up for after an outage.
const MADE_UP_FOR: u64 = 6;

/// What a run works with.
struct Desk<'a> {
    watchdog: &'a Watchdog,
    settings: AlertSettings,
    users: Vec<User>,
    now: Instant,
}

impl Desk<'_> {
    fn user(&self, id: UserId) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }
}

/// What is due now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Due {
    rows: bool,
    day: Option<NaiveDate>,
    digest: Option<NaiveDate>,
}

impl Due {
    fn of(watch: &AlertWatch, now: Instant, today: NaiveDate) -> Self {
        let yesterday = today - Days::new(1);
        let next = watch.day.map_or(yesterday, |day| (day + Days::new(1)).max(yesterday - Days::new(MADE_UP_FOR)));
        let day = Some(next).filter(|day| *day <= yesterday);
        let digest = watch.day.filter(|looked| day.is_none() && watch.told != Some(*looked));
        let rows = watch.looked_until.is_none_or(|until| now.since(until) >= ROWS_EVERY);
        Self { rows, day, digest }
    }
}

/// Does what is due; returns how many alerts were raised.
pub(crate) async fn alerts(watchdog: &Watchdog) -> Result<usize, StoreError> {
    let now = watchdog.clock.now();
    let watch = watchdog.store.alert_watch().await?;
    let due = Due::of(&watch, now, (now - DAY_IS_FOLDED).day(watchdog.organisation.zone));
    if due == (Due { rows: false, day: None, digest: None }) {
        return Ok(0);
    }
    let (settings, users) = tokio::try_join!(watchdog.store.alert_settings(), watchdog.store.all_users())?;
    let desk = Desk { watchdog, settings, users, now };
    let mut watch = watch;
    if let Some(day) = due.digest {
        desk.tell(&mut watch, day).await?;
    }
    let by_rows = if due.rows { desk.look_at_rows(&mut watch).await? } else { 0 };
    let by_day = match due.day {
        Some(day) => desk.look_at_day(&mut watch, day).await?,
        None => 0,
    };
    Ok(by_rows + by_day)
}

/// Raises that a day's changes, log and figures differ. Raised once, however often the day is closed.
pub(crate) async fn records_differ(watchdog: &Watchdog, day: &Reconciliation) -> Result<(), StoreError> {
    let (settings, users) = tokio::try_join!(watchdog.store.alert_settings(), watchdog.store.all_users())?;
    let desk = Desk { watchdog, settings, users, now: watchdog.clock.now() };
    let finding = hirelog_domain::alerts::records_differ(day.day, &day.in_words(), watchdog.organisation.zone);
    desk.raise(vec![finding]).await.map(drop)
}

impl Desk<'_> {
    /// Notes how far the watchdog is. Where another one was faster, nothing is left to note: the next run goes on from what
    /// that one wrote.
    async fn keep(&self, watch: &mut AlertWatch, after: AlertWatch) -> Result<(), StoreError> {
        let after = AlertWatch { version: watch.version + 1, ..after };
        if self.watchdog.store.keep_watch(watch, &after).await? {
            *watch = after;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Instant = Instant::from_millis(1_795_431_600_000);

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn due(watch: AlertWatch) -> Due {
        Due::of(&watch, NOON, day("2026-11-23"))
    }

    #[test]
    fn who_never_looked_looks_at_yesterday() {
        assert_eq!(due(AlertWatch::default()), Due { rows: true, day: Some(day("2026-11-22")), digest: None });
    }

    #[test]
    fn days_are_made_up_for_one_after_the_other_and_not_without_end() {
        let next = |looked: &str| due(AlertWatch { day: Some(day(looked)), ..AlertWatch::default() }).day;

        assert_eq!(next("2026-11-19"), Some(day("2026-11-20")));
        assert_eq!(next("2026-01-01"), Some(day("2026-11-16")));
        assert_eq!(next("2026-11-22"), None);
    }

    #[test]
    fn a_digest_waits_until_no_day_is_left() {
        let digest = |looked: &str, told: &str| {
            due(AlertWatch { day: Some(day(looked)), told: Some(day(told)), ..AlertWatch::default() }).digest
        };

        assert_eq!(digest("2026-11-22", "2026-11-21"), Some(day("2026-11-22")));
        assert_eq!(digest("2026-11-22", "2026-11-22"), None);
        assert_eq!(digest("2026-11-21", "2026-11-20"), None);
    }

    #[test]
    fn rows_are_looked_at_every_ten_minutes() {
        let rows = |minutes| {
            due(AlertWatch { looked_until: Some(NOON - Duration::minutes(minutes)), ..AlertWatch::default() }).rows
        };

        assert_eq!([9, 10, 11].map(rows), [false, true, true]);
    }
}
