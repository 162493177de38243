//! An organisation of some size, loaded past the table's calls, and the doors of its functions.

use std::collections::BTreeMap;
use std::time::Instant;

use candidates_api::CandidatesState;
use chrono::{Months, NaiveDate};
use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Credit, DayStats};
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::interviews::Interview;
use hirelog_domain::jobs::Job;
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Period;
use hirelog_domain::workflow::Status;
use hirelog_store::{Change, Contents, Store, StoreError, StoredDay};
use hirelog_testkit::{Client, Faults, MIDDAY, TestStack, ZONE, a_job, a_user, an_event, measured};

use super::bookings::Bookings;
use super::life::Life;
use crate::elsewhere;

/// People of the team, and jobs.
pub(crate) const PEOPLE: usize = 20;
const JOBS: usize = 80;
/// The candidates that are asked for one by one: the first ones, who are the same in every size.
pub(crate) const KNOWN: u64 = 1_000;
/// Months in which candidates were added and moved.
const MONTHS: u32 = 4;
/// Candidates whose items are imported together.
const AT_ONCE: u64 = 1_000;

/// How much there is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) candidates: u64,
    pub(crate) rows: u64,
}

/// The organisation.
pub(crate) struct World {
    pub(crate) stack: TestStack,
    pub(crate) store: Store,
    /// Sees every call that goes to the table.
    pub(crate) counter: Faults,
    pub(crate) candidates: Client,
    pub(crate) analytics: Client,
    pub(crate) interviews: Client,
    pub(crate) people: Vec<UserId>,
    pub(crate) jobs: Vec<JobId>,
    pub(crate) known: Vec<Candidate>,
    /// Interviews of the week ahead, the same in every size, and how many there are at all.
    pub(crate) week: Vec<Interview>,
    pub(crate) meetings: usize,
    /// Seconds that loading took.
    pub(crate) seconds: f64,
}

/// What comes together while candidates are loaded.
#[derive(Default)]
struct Sums {
    contents: Contents,
    hired: BTreeMap<JobId, u16>,
    days: BTreeMap<(UserId, NaiveDate), DayStats>,
    known: Vec<Candidate>,
    bookings: Bookings,
}

impl World {
    /// Opens an organisation and loads it.
    pub(crate) async fn open(size: Size) -> Result<Self, String> {
        let stack = elsewhere::stack()?;
        let began = Instant::now();
        let mut people = Vec::new();
        for _ in 0..PEOPLE {
            let user = measured(a_user(Role::Recruiter));
            stack.add_user(&user).await;
            people.push(user.id);
        }
        let jobs: Vec<Job> = (0..JOBS).map(|_| Job { openings: u16::MAX, ..a_job(people[0]) }).collect();
        let Sums { known, bookings, .. } = load(&stack, size, &people, &jobs)?;
        pack(&stack).await?;
        let meetings = bookings.count();
        let seconds = began.elapsed().as_secs_f64();

        let counter = Faults::new(|_| None);
        let store = stack.table.store_through(&counter, 3);
        let app = stack.app_with(store.clone(), stack.queues.clone());
        let bucket = stack.bucket();
        let candidates =
            candidates_api::service(CandidatesState { app: app.clone(), bucket, uploads: stack.uploads() });
        let analytics = analytics_api::service(app.clone());
        let interviews = interviews_api::service(app);
        let admin = stack.new_user(Role::Admin).await;
        let candidates = Client::new(&candidates, &stack).as_user(&admin).await;
        let analytics = Client::new(&analytics, &stack).as_user(&admin).await;
        let interviews = Client::new(&interviews, &stack).as_user(&admin).await;
        let jobs = jobs.into_iter().map(|job| job.id).collect();
        let week = bookings.week;
        Ok(Self {
            stack,
            store,
            counter,
            candidates,
            analytics,
            interviews,
            people,
            jobs,
            known,
            week,
            meetings,
            seconds,
        })
    }

    /// The known candidates who stood in one of these statuses at the beginning.
    pub(crate) fn in_status(&self, statuses: &[Status]) -> Vec<&Candidate> {
        self.known.iter().filter(|candidate| statuses.contains(&candidate.status())).collect()
    }

    /// Does what functions do after their responses, and empties the queues.
    pub(crate) async fn settle(&self) {
        self.candidates.after().await;
        self.analytics.after().await;
        self.interviews.after().await;
        for queue in Queue::ALL {
            self.stack.drain(queue).await;
        }
        drop(self.stack.table.meter.take());
    }
}

fn load(stack: &TestStack, size: Size, people: &[UserId], jobs: &[Job]) -> Result<Sums, String> {
    let text = |error: StoreError| error.to_string();
    let mut sums = Sums::default();
    for n in 0..size.candidates {
        // Rounded so that the rows of all candidates are exactly as many as were asked for.
        let events = size.rows * (n + 1) / size.candidates - size.rows * n / size.candidates;
        let life = Life::of(n, people, jobs, events)?;
        for change in sums.bookings.book(n, &life.candidate, people)? {
            sums.contents.apply(change).map_err(text)?;
        }
        add(&mut sums, life, n < KNOWN).map_err(text)?;
        if (n + 1) % AT_ONCE == 0 {
            stack.table.import(sums.contents.take());
        }
    }
    for ((user, day), stats) in std::mem::take(&mut sums.days) {
        sums.contents.day(&StoredDay::empty(user, day).with(stats)).map_err(text)?;
    }
    for job in jobs {
        let hired = sums.hired.get(&job.id).copied().unwrap_or_default();
        let told = an_event(job.owner, Action::CreateJob, MIDDAY);
        sums.contents.apply(Change::told_by(&told).create_job(&Job { hired, ..job.clone() })).map_err(text)?;
    }
    stack.table.import(sums.contents.take());
    stack.table.import(sums.contents.take_figures());
    Ok(sums)
}

/// Packs the pipelines' days that are over, as the watchdog has done by now.
async fn pack(stack: &TestStack) -> Result<(), String> {
    let today = MIDDAY.day(ZONE);
    let months = (0..MONTHS).map(|back| Period::month(today - Months::new(back)).from).collect();
    let packed = stack.store.pack_flows(&months, today.pred_opt().unwrap_or(today), usize::MAX).await;
    packed.map(drop).map_err(|error| error.to_string())
}

fn add(sums: &mut Sums, life: Life, is_known: bool) -> Result<(), StoreError> {
    for change in life.changes {
        sums.contents.apply(change)?;
    }
    for event in &life.events {
        sums.contents.log(event)?;
        for credit in Credit::of(event, ZONE) {
            sums.days.entry((credit.user, credit.day)).or_default().add(&credit, ZONE);
        }
    }
    if life.candidate.status() == Status::Hired {
        *sums.hired.entry(life.candidate.job).or_default() += 1;
    }
    sums.known.extend(is_known.then_some(life.candidate));
    Ok(())
}
