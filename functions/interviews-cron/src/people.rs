//! Everyone who has to do with an interview, as they are now.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::{Availability, Person, Room};
use hirelog_domain::jobs::Job;
use hirelog_domain::text::Name;
use hirelog_domain::users::{User, UserState};
use hirelog_store::{InterviewFile, Key, Loaded, StoreError, keys};

use crate::Cron;

/// Everyone, read at once.
pub(crate) struct People {
    /// Who is interviewed; none where the data were erased.
    pub(crate) candidate: Option<Candidate>,
    /// For which job.
    pub(crate) job: Option<Job>,
    /// The room.
    pub(crate) room: Option<Room>,
    users: Vec<(User, Option<Tz>)>,
}

impl People {
    /// Reads everyone: those of the plan, those who only know of an earlier one, and who planned it.
    pub(crate) async fn of(cron: &Cron, file: &InterviewFile) -> Result<Self, StoreError> {
        let interview = &file.interview;
        let told = file.agenda.told.iter().flat_map(|told| told.plan.interviewers.iter().copied());
        let ids: BTreeSet<UserId> =
            interview.plan.interviewers.iter().copied().chain(told).chain([interview.organiser]).collect();
        let (candidate, job) = (keys::candidate(interview.candidate), keys::job(interview.job));
        let room = interview.plan.room.map(keys::room);
        let of_users = ids.iter().flat_map(|id| [keys::user(*id), keys::availability(*id)]);
        let wanted: Vec<Key> =
            [candidate.clone(), job.clone()].into_iter().chain(room.clone()).chain(of_users).collect();
        let found = cron.store.load(&wanted).await?;
        let users = ids.iter().filter_map(|id| user(&found, *id).transpose()).collect::<Result<_, _>>()?;
        let room = room.map(|room| found.get(&room)).transpose()?.flatten();
        Ok(Self { candidate: found.get(&candidate)?, job: found.get(&job)?, room, users })
    }

    /// A person of the team who can still be written to, with the zone in which they read times.
    pub(crate) fn reader(&self, id: UserId) -> Option<(&User, Option<Tz>)> {
        let found = self.users.iter().find(|(user, _)| user.id == id);
        found.filter(|(user, _)| user.state == UserState::Active).map(|(user, zone)| (user, *zone))
    }

    /// A person of the team, whether or not they are still there.
    pub(crate) fn person(&self, id: UserId) -> Option<Person> {
        let (user, _) = self.users.iter().find(|(user, _)| user.id == id)?;
        Some(Person { name: user.name.clone(), mail: user.mail.clone() })
    }

    /// The names of some of them.
    pub(crate) fn names(&self, ids: &BTreeSet<UserId>) -> Vec<Name> {
        self.users.iter().filter(|(user, _)| ids.contains(&user.id)).map(|(user, _)| user.name.clone()).collect()
    }
}

fn user(found: &Loaded, id: UserId) -> Result<Option<(User, Option<Tz>)>, StoreError> {
    let user: Option<User> = found.get(&keys::user(id))?;
    let said: Option<Availability> = found.get(&keys::availability(id))?;
    Ok(user.map(|user| (user, said.map(|said| said.zone))))
}
