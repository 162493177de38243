//! Alerts in process: raised once, mailed once, by two watchdogs at once, twice, late, and after a death in the middle.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Credit, DayStats, Event, Kept, Recording};
use hirelog_domain::alerts::{Alert, AlertKind, AlertSettings, AlertState, Delivery, Noting, Target, TargetPeriod};
use hirelog_domain::candidates::{Candidate, Standing};
use hirelog_domain::consent::{Choice, Decision, VERSION};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};
use hirelog_store::{Change, Folding, StoredDay, keys};
use hirelog_testkit::{Fault, Faults, MIDDAY, TestStack, ZONE, a_candidate, a_job, a_user, an_event};
use watchdog_cron::{Watchdog, handle};

use crate::{run, watchdog};

/// An organisation whose admin is told of everything.
struct Watch {
    stack: TestStack,
    admin: User,
    person: User,
}

fn measured(user: User) -> User {
    let at = MIDDAY - Duration::days(300);
    User { consent: Some(Decision { kind: Choice::Accepted, version: VERSION, at }), ..user }
}

async fn open(delivery: impl Fn(AlertKind) -> Delivery) -> Watch {
    open_with(delivery, Vec::new()).await
}

async fn open_with(delivery: impl Fn(AlertKind) -> Delivery, targets: Vec<Target>) -> Watch {
    let stack = TestStack::start().await;
    let (admin, person) = (a_user(Role::Admin), measured(a_user(Role::Recruiter)));
    stack.add_user(&admin).await;
    stack.add_user(&person).await;
    let usual = AlertSettings::usual();
    let mut decided = AlertSettings { version: 1, targets, ..usual.clone() };
    for rule in &mut decided.rules {
        rule.recipients = [admin.id].into();
        rule.delivery = delivery(rule.limits.kind());
    }
    let event = an_event(admin.id, Action::UpdateSettings, MIDDAY);
    stack.seed(&event, |change| change.save_alert_settings(&usual, &decided)).await;
    Watch { stack, admin, person }
}

impl Watch {
    /// Lets the person open so many candidates, one a second, until now.
    async fn open_candidates(&self, many: i64) {
        let now = self.stack.clock.now();
        let view = |n: i64| {
            let event = an_event(self.person.id, Action::ViewCandidate, now - Duration::seconds(n));
            let candidate: hirelog_domain::ids::CandidateId = hirelog_testkit::id(7_000 + n.cast_unsigned());
            Event { subject: Some(candidate.into()), ..event }
        };
        let events: Vec<Event> = (1..=many).map(view).collect();
        self.stack.store.write_trail(&events.iter().collect::<Vec<_>>(), self.kept()).await.unwrap();
    }

    fn kept(&self) -> Kept {
        Recording::usual().kept(self.stack.clock.now(), ZONE)
    }

    /// Writes what somebody did on a day, as the aggregator does.
    async fn fold(&self, user: &User, at: Instant, action: Action, times: usize) {
        let events: Vec<Event> = (0..times).map(|_| an_event(user.id, action, at)).collect();
        let before = StoredDay::empty(user.id, at.day(ZONE));
        let mut stats = DayStats::default();
        events.iter().flat_map(|event| Credit::of(event, ZONE)).for_each(|credit| stats.add(&credit, ZONE));
        let after = before.with(stats);
        let done =
            self.stack.store.fold_days(&events.iter().collect::<Vec<_>>(), &[(&before, &after)], self.kept()).await;
        assert_eq!(done.unwrap(), Folding::Done);
    }

    async fn alerts(&self) -> Vec<Alert> {
        self.stack
            .store
            .list_alerts(None, Recording::usual().window(self.stack.clock.now()), 100, None)
            .await
            .unwrap()
            .items
    }

    async fn kinds(&self) -> Vec<AlertKind> {
        self.alerts().await.iter().map(|alert| alert.kind).collect()
    }

    /// The mails that were handed to the mailer.
    async fn mails(&self) -> Vec<Mail> {
        let mut mails = Vec::new();
        for body in self.stack.drain(Queue::Mail).await {
            let message: serde_json::Value = serde_json::from_str(&body).unwrap();
            let id = message["mail"].as_str().unwrap().parse().unwrap();
            mails.push(self.stack.store.get(&keys::mail(id)).await.unwrap().unwrap());
        }
        mails
    }

    async fn advance_to(&self, at: &str) {
        let at: Instant = at.parse().unwrap();
        self.stack.clock.advance(at.since(self.stack.clock.now()));
    }

    /// Runs until nothing is due any more.
    async fn settle(&self) -> usize {
        let mut raised = 0;
        for _ in 0..10 {
            raised += run(&watchdog(&self.stack)).await.raised;
            self.stack.clock.advance(Duration::minutes(1));
        }
        raised
    }
}

#[tokio::test]
async fn an_alert_is_raised_with_its_reason_its_event_and_a_mail_at_once() {
    let watch = open(|_| Delivery::AtOnce).await;
    watch.open_candidates(120).await;

    assert_eq!(run(&watchdog(&watch.stack)).await.raised, 1);

    let [alert] = watch.alerts().await.try_into().unwrap();
    assert_eq!((alert.kind, alert.state, alert.user), (AlertKind::MassView, AlertState::Open, Some(watch.person.id)));
    let [mail] = watch.mails().await.try_into().unwrap();
    assert_eq!(mail.to, watch.admin.mail);
    let Some(Content::Alert { alert: told, .. }) = mail.content else { panic!("{:?}", mail.content) };
    assert!(told.reason.starts_with(&format!("{} opened 120 candidates between 11:58 and 12:00", watch.person.name)));
    assert_eq!(told.link, format!("https://hirelog.example/alerts?alert={}", alert.id));
    let events: Vec<Event> =
        watch.stack.drain(Queue::Activity).await.iter().map(|body| Event::parse(body).unwrap()).collect();
    let actions: Vec<_> = events.iter().map(|event| (event.action, event.subject.clone())).collect();
    assert_eq!(actions, [(Action::RaiseAlert, Some(alert.id.into()))]);
}

#[tokio::test]
async fn two_watchdogs_at_once_raise_one_alert_and_send_one_set_of_mails() {
    let hires = Target { metric: "hires".into(), period: TargetPeriod::Week, at_least: 1 };
    let delivery = |kind| if kind == AlertKind::MassView { Delivery::AtOnce } else { Delivery::Daily };
    let watch = open_with(delivery, vec![hires]).await;
    watch.open_candidates(120).await;
    watch.fold(&watch.person, MIDDAY - Duration::days(1), Action::Login, 1).await;
    let watchdog = watchdog(&watch.stack);

    join_all((0..8).map(|_| handle(serde::de::IgnoredAny, &watchdog))).await;
    assert_eq!(watch.kinds().await.iter().filter(|kind| **kind == AlertKind::MassView).count(), 1);
    assert_eq!(watch.mails().await.len(), 1);

    // The week that ended yesterday had no hire: that comes by the day.
    for _ in 0..4 {
        watch.stack.clock.advance(Duration::minutes(1));
        join_all((0..8).map(|_| handle(serde::de::IgnoredAny, &watchdog))).await;
    }
    let digests = watch.mails().await;
    assert_eq!(digests.len(), 1, "{digests:?}");
    let Some(Content::AlertDigest { items, .. }) = &digests[0].content else { panic!("{:?}", digests[0].content) };
    assert_eq!(items.iter().map(|item| item.title.as_str()).collect::<Vec<_>>(), ["Target missed"]);
}

#[tokio::test]
async fn what_was_said_about_an_alert_stays_said_and_it_is_not_raised_again() {
    let watch = open(|_| Delivery::AtOnce).await;
    watch.open_candidates(120).await;
    run(&watchdog(&watch.stack)).await;
    let [alert] = watch.alerts().await.try_into().unwrap();
    let fine = alert.noted(Noting { state: AlertState::Fine, note: None, by: watch.admin.id, at: MIDDAY });
    let event = an_event(watch.admin.id, Action::AcknowledgeAlert, MIDDAY);
    watch.stack.seed(&event, |change| change.note_alert(&alert, &fine)).await;

    watch.stack.clock.advance(Duration::minutes(10));
    watch.open_candidates(150).await;

    assert_eq!(run(&watchdog(&watch.stack)).await.raised, 0);
    assert_eq!(watch.alerts().await, [fine]);
}

#[tokio::test]
async fn a_run_that_dies_in_the_middle_is_made_up_for_by_the_next_one() {
    let watch = open(|_| Delivery::AtOnce).await;
    watch.open_candidates(120).await;
    // Each run gets one call further than the one before it, and writes nothing after it.
    for calls in 0..24 {
        let faults = Faults::new(move |attempt| {
            (attempt.operation == "TransactWriteItems" && attempt.number >= calls).then_some(Fault::Refused)
        });
        let store = watch.stack.table.store_through(&faults, 1);
        let ended = handle(serde::de::IgnoredAny, &Watchdog { store, ..watchdog(&watch.stack) }).await;
        assert!(calls > 0 || ended.is_err());
    }

    watch.settle().await;

    let mass = watch.kinds().await.into_iter().filter(|kind| *kind == AlertKind::MassView).count();
    let mails = watch.mails().await;
    let told = mails.iter().filter(|mail| matches!(&mail.content, Some(Content::Alert { alert, .. }) if alert.title == AlertKind::MassView.title()));
    assert_eq!((mass, told.count()), (1, 1));
}

#[tokio::test]
async fn a_day_is_looked_at_after_midnight_of_the_organisation_and_days_of_an_outage_are_made_up_for() {
    let watch = open(|_| Delivery::Daily).await;
    watch.settle().await;
    let looked = async || watch.stack.store.alert_watch().await.unwrap().day.unwrap().to_string();
    assert_eq!(looked().await, "2026-11-22");

    for (at, expected) in [("2026-11-23T23:09:00Z", "2026-11-22"), ("2026-11-23T23:10:00Z", "2026-11-23")] {
        watch.advance_to(at).await;
        run(&watchdog(&watch.stack)).await;
        assert_eq!(looked().await, expected);
    }
    watch.advance_to("2026-11-28T08:00:00Z").await;
    watch.settle().await;
    assert_eq!(looked().await, "2026-11-27");
}

#[tokio::test]
async fn who_does_nothing_on_five_working_days_is_told_of_once() {
    let watch = open(|_| Delivery::Daily).await;
    // Friday two weeks ago; after it the person was silent.
    watch.fold(&watch.person, "2026-11-13T09:00:00Z".parse().unwrap(), Action::AddNote, 3).await;
    let idle = async || watch.kinds().await.into_iter().filter(|kind| *kind == AlertKind::Inactivity).count();

    // Yesterday was Sunday: five working days had passed.
    watch.settle().await;
    assert_eq!(idle().await, 1);
    for _ in 0..4 {
        watch.stack.clock.advance(Duration::days(1));
        watch.settle().await;
    }
    assert_eq!(idle().await, 1);

    let digests = watch.mails().await;
    let told = |mail: &&Mail| matches!(&mail.content, Some(Content::AlertDigest { items, .. }) if items.iter().any(|item| item.title == "No activity"));
    assert_eq!(digests.iter().filter(told).count(), 1);
}

#[tokio::test]
async fn nothing_is_said_about_the_work_of_people_who_did_not_agree_and_security_rules_look_at_them() {
    let watch = open(|_| Delivery::Daily).await;
    watch.fold(&watch.person, "2026-11-13T09:00:00Z".parse().unwrap(), Action::AddNote, 3).await;
    let before: User = watch.stack.store.get(&keys::user(watch.person.id)).await.unwrap().unwrap();
    watch.stack.save_user(&before, &User { consent: None, ..before.clone() }).await;
    watch.open_candidates(120).await;

    watch.settle().await;

    assert_eq!(watch.kinds().await.iter().filter(|kind| kind.measures()).count(), 0);
    assert!(watch.kinds().await.contains(&AlertKind::MassView));
}

#[tokio::test]
async fn stuck_candidates_are_told_of_once_by_job_without_naming_them() {
    let watch = open(|_| Delivery::AtOnce).await;
    let job = a_job(watch.person.id);
    watch.stack.add_job(&job).await;
    // New for forty, eight and seven days at the end of yesterday: seven are fine, the day after is not.
    for days in [40, 8, 7] {
        let since = MIDDAY - Duration::days(days + 1);
        let candidate = Candidate { standing: Standing::new(since), created_at: since, ..a_candidate(&job) };
        watch.stack.add_candidate(&candidate).await;
    }

    watch.settle().await;
    let first = watch.alerts().await;
    let stuck: Vec<_> = first.iter().filter(|alert| alert.kind == AlertKind::StuckCandidates).collect();
    // Who passed the limit yesterday, and who was stuck long before anybody looked.
    assert_eq!(stuck.iter().map(|alert| alert.rows.candidates.len()).collect::<Vec<_>>(), [1, 1], "{stuck:?}");
    assert!(stuck.iter().all(|alert| alert.user.is_none() && alert.reason.contains(job.title.as_str())));

    watch.stack.clock.advance(Duration::days(1));
    watch.settle().await;
    let again = watch.kinds().await.into_iter().filter(|kind| *kind == AlertKind::StuckCandidates).count();
    assert_eq!(again, 3, "only who passed the limit meanwhile");
}

#[tokio::test]
async fn mails_go_to_those_alone_who_may_see_alerts_now() {
    let watch = open(|_| Delivery::AtOnce).await;
    let deputy = a_user(Role::Admin);
    watch.stack.add_user(&deputy).await;
    let before: User = watch.stack.store.get(&keys::user(watch.admin.id)).await.unwrap().unwrap();
    watch.stack.save_user(&before, &User { state: UserState::Deactivated, ..before.clone() }).await;
    watch.open_candidates(120).await;

    assert_eq!(run(&watchdog(&watch.stack)).await.raised, 1);
    assert_eq!(watch.mails().await, []);
}

#[tokio::test]
async fn a_rule_that_is_off_raises_nothing() {
    let watch = open(|_| Delivery::AtOnce).await;
    let before = watch.stack.store.alert_settings().await.unwrap();
    let mut after = AlertSettings { version: 2, ..before.clone() };
    after.rules.iter_mut().for_each(|rule| rule.on = false);
    let event = an_event(watch.admin.id, Action::UpdateSettings, MIDDAY);
    watch.stack.seed(&event, |change: Change| change.save_alert_settings(&before, &after)).await;
    watch.open_candidates(120).await;

    assert_eq!(watch.settle().await, 0);
    assert_eq!(watch.alerts().await, []);
}

#[tokio::test]
async fn between_its_looks_the_watchdog_reads_how_far_it_is_and_how_far_the_log_is_closed() {
    let watch = open(|_| Delivery::AtOnce).await;
    watch.settle().await;
    run(&watchdog(&watch.stack)).await;
    drop(watch.stack.table.meter.take());

    watch.stack.clock.advance(Duration::seconds(10));
    run(&watchdog(&watch.stack)).await;

    let calls = watch.stack.table.meter.take();
    let gets: Vec<_> = calls.iter().filter(|call| call.operation == "GetItem").collect();
    assert_eq!(gets.len(), 2, "{calls:?}");
}
