//! Writing it all down, through the store and the queue.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::Label;
use hirelog_domain::consent::{self, Choice, Decision};
use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};
use hirelog_store::{Change, Outgoing, StoreError};

use crate::cast::{ASKED, JOBS, LETTERS, Person, TEAM};
use crate::dice::Dice;
use crate::life::{Life, live};
use crate::meetings::meetings;
use crate::reports::schedules;
use crate::work::{event, views};
use crate::{DAYS, Demo, DemoError};

const SEED: u64 = 2026;
const CANDIDATES: usize = 400;
/// Candidates whose lives are written at the same time.
const AT_ONCE: usize = 16;

impl Demo {
    /// Loads the data unless they are there. A load that broke off goes on where it stopped.
    ///
    /// # Errors
    /// When table or queue fail.
    pub async fn load(&self) -> Result<bool, DemoError> {
        let present = self.store.all_users().await?;
        if present.iter().any(|user| user.mail.as_str() == TEAM[TEAM.len() - 1].mail) {
            return Ok(false);
        }
        // A broken-off load keeps its own present, so that all identifiers come out as before. People who were there
        // before the demo came later than sixty days ago: they move nothing into the future.
        let anchor = present.iter().map(|user| user.created_at).min();
        let moment = |first: Instant| (first + chrono::Duration::days(DAYS as i64)).min(self.now);
        let resumed = anchor.map(|first| Self { now: moment(first), ..self.clone() });
        resumed.as_ref().unwrap_or(self).load_all().await?;
        Ok(true)
    }

    async fn load_all(&self) -> Result<(), DemoError> {
        let mut dice = Dice::new(SEED);
        let (team, jobs) = self.people_and_jobs(&mut dice).await?;
        let mut lives = Vec::new();
        let mut openings: Vec<u16> = jobs.iter().map(|job| job.openings).collect();
        for n in 0..CANDIDATES {
            let at = usize::try_from(dice.between(0, jobs.len() as i64 - 1)).unwrap_or_default();
            lives.push(live(self, &mut dice, n, &jobs[at], &team, &mut openings[at])?);
        }
        let candidates: Vec<_> = lives.iter().map(|life| life.candidate.clone()).collect();
        let mut lives = lives.into_iter();
        loop {
            let some: Vec<_> = lives.by_ref().take(AT_ONCE).collect();
            if some.is_empty() {
                break;
            }
            join_all(some.into_iter().map(|life| self.write(life))).await.into_iter().collect::<Result<Vec<_>, _>>()?;
        }
        let today = self.now.day(self.organisation.zone);
        let days = || (0..=DAYS as i64).rev().map(|back| today - chrono::Duration::days(back));
        let mut looked: Vec<Event> = Vec::new();
        for (user, person) in team.iter().zip(&TEAM) {
            looked.extend(days().flat_map(|day| views(self, &mut dice, user, person.pace, day, &candidates)));
        }
        self.tell(&looked).await?;
        for meeting in meetings(self, &mut Dice::new(SEED + 1), &team, &candidates)? {
            self.commit(meeting.scheduled).await?;
            self.commit(meeting.told).await?;
        }
        for (schedule, told) in schedules(self, &mut Dice::new(SEED + 2), &team) {
            self.commit(Change::told_by(&told).create_schedule(&schedule)).await?;
        }
        self.bring_resumes(&mut Dice::new(SEED + 3), &team[2], &jobs).await?;
        let last = self.user(&mut dice, &TEAM[TEAM.len() - 1])?;
        self.join(&mut dice, &last).await
    }

    fn user(&self, dice: &mut Dice, person: &Person) -> Result<User, DemoError> {
        let rule = |error: &dyn std::fmt::Display| DemoError::Rule(error.to_string());
        let created_at = self.now - chrono::Duration::days(DAYS as i64);
        Ok(User {
            id: dice.id(created_at),
            name: Name::parse(person.name).map_err(|error| rule(&error))?,
            mail: MailAddress::parse(person.mail).map_err(|error| rule(&error))?,
            role: person.role,
            state: UserState::Active,
            jobs: BTreeSet::new(),
            consent: None,
            created_at,
            version: 1,
        })
    }

    async fn join(&self, dice: &mut Dice, user: &User) -> Result<(), DemoError> {
        let told = event(dice, user, user.created_at, Action::AcceptInvite, None);
        self.commit(Change::told_by(&told).create_user(user)).await
    }

    async fn people_and_jobs(&self, dice: &mut Dice) -> Result<(Vec<User>, Vec<Job>), DemoError> {
        let mut team = Vec::new();
        for person in &TEAM[..TEAM.len() - 1] {
            let user = self.user(dice, person)?;
            self.join(dice, &user).await?;
            team.push(self.decide(dice, user, person).await?);
        }
        let mut jobs = Vec::new();
        for ((title, department, location, openings, manager), asked) in JOBS.into_iter().zip(ASKED) {
            let label = |text: &str| Label::parse(text).map_err(|error| DemoError::Rule(error.to_string()));
            let text = |text: &str| Name::parse(text).map_err(|error| DemoError::Rule(error.to_string()));
            let at = team[2].created_at + chrono::Duration::minutes(dice.between(10, 300));
            let id: JobId = dice.id(at);
            let job = Job {
                id,
                title: text(title)?,
                department: text(department)?,
                location: text(location)?,
                status: JobStatus::Open,
                openings,
                hired: 0,
                owner: team[2].id,
                hiring_managers: BTreeSet::from([team[manager].id]),
                skills: asked.iter().map(|skill| label(skill)).collect::<Result<_, _>>()?,
                letters: LETTERS.into(),
                close_reason: None,
                created_at: at,
                updated_at: at,
                version: 1,
            };
            let told = event(dice, &team[2], at, Action::CreateJob, Some(id.into()));
            self.commit(Change::told_by(&told).create_job(&job)).await?;
            team[manager].jobs.insert(id);
            jobs.push(job);
        }
        Ok((team, jobs))
    }

    /// Lets a person decide about being measured, on the first day.
    async fn decide(&self, dice: &mut Dice, user: User, person: &Person) -> Result<User, DemoError> {
        let Some(yes) = person.consent else { return Ok(user) };
        let (kind, action) = match yes {
            true => (Choice::Accepted, Action::GiveConsent),
            false => (Choice::Withdrawn, Action::WithdrawConsent),
        };
        let decision = Decision { kind, version: consent::VERSION, at: user.created_at };
        let after = User { consent: Some(decision), version: user.version + 1, ..user.clone() };
        let told = event(dice, &user, user.created_at, action, Some(user.id.into()));
        self.commit(Change::told_by(&told).update_user(&user, &after).keep_decision(user.id, &decision)).await?;
        Ok(after)
    }

    async fn write(&self, life: Life) -> Result<(), DemoError> {
        for change in life.changes {
            self.commit(change).await?;
        }
        Ok(())
    }

    /// Commits a change and sends its messages. What a broken-off load wrote before is left as it is.
    pub(crate) async fn commit(&self, change: Change) -> Result<(), DemoError> {
        for _ in 0..5 {
            match self.store.commit(change.clone()).await {
                Ok(committed) => {
                    self.store.deliver(&self.queues, committed.0).await;
                    return Ok(());
                }
                Err(StoreError::Condition(_)) => return Ok(()),
                Err(error) if error.is_retryable() => tokio::time::sleep(Duration::from_millis(200)).await,
                Err(error) => return Err(error.into()),
            }
        }
        Err(StoreError::Contention.into())
    }

    async fn tell(&self, events: &[Event]) -> Result<(), DemoError> {
        let body = |event: &Event| serde_json::to_string(event).map_err(|error| DemoError::Rule(error.to_string()));
        let messages =
            events.iter().map(|event| Ok(Outgoing { queue: Queue::Activity, body: body(event)?, waiting: None }));
        let messages = messages.collect::<Result<Vec<_>, DemoError>>()?;
        self.store.deliver(&self.queues, messages).await;
        Ok(())
    }
}
