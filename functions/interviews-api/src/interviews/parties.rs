//! Everyone and everything that a plan needs, as it was read together with the session.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, RoomId, UserId};
use hirelog_domain::interviews::{
    Attendee, Availability, DiaryDay, Interview, MAX_INTERVIEWERS, Party, Room, Slot, days_of,
};
use hirelog_domain::permissions::Permission;
use hirelog_domain::users::User;
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, Form, Problem, Signed};
use hirelog_store::{Key, Loaded, Occupied, StoreError, keys};

/// Who is to meet, and when.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) candidate: CandidateId,
    pub(crate) interviewers: BTreeSet<UserId>,
    pub(crate) room: Option<RoomId>,
    pub(crate) slot: Slot,
}

impl Wanted {
    /// What an interview is planned with.
    pub(crate) fn of(interview: &Interview) -> Self {
        Self {
            candidate: interview.candidate,
            interviewers: interview.plan.interviewers.clone(),
            room: interview.plan.room,
            slot: interview.slot(),
        }
    }

    fn parties(&self) -> impl Iterator<Item = Party> {
        let people = self.interviewers.iter().copied().map(Party::User);
        people.chain([Party::Candidate(self.candidate)]).chain(self.room.map(Party::Room))
    }

    /// Everyone and everything, in one order.
    pub(crate) fn all(&self) -> Vec<Party> {
        self.parties().collect()
    }

    /// Everyone with the days around the time, from what was loaded.
    pub(crate) fn attendees(&self, zone: Tz, loaded: &Loaded) -> Result<Vec<Attendee>, StoreError> {
        let attendee = |party| attendee(party, Attendee::days_needed(party, self.slot), zone, loaded);
        self.parties().map(attendee).collect()
    }

    /// Everyone with these days, without what they said of their hours: what counts is whether they are booked.
    pub(crate) fn attendees_of(&self, days: Vec<Vec<DiaryDay>>) -> Vec<Attendee> {
        let attendee = |(party, days)| Attendee { party, days, availability: None };
        self.parties().zip(days).map(attendee).collect()
    }

    /// The days that a booking of that time writes, as they were read.
    pub(crate) fn occupied(attendees: &[Attendee], slot: Slot) -> Occupied {
        let touched: Vec<_> = days_of(slot).collect();
        let days = attendees.iter().flat_map(|attendee| &attendee.days);
        Occupied(days.filter(|day| touched.contains(&day.day)).cloned().collect())
    }

    /// What has to be read of everyone: at most 62 keys.
    pub(crate) fn keys(&self) -> Vec<Key> {
        if self.interviewers.len() > MAX_INTERVIEWERS {
            return Vec::new();
        }
        let days = self.parties().flat_map(|party| {
            Attendee::days_needed(party, self.slot).into_iter().map(move |day| keys::diary(party, day))
        });
        self.people_keys().chain(days).collect()
    }

    /// What has to be read of everyone but the days.
    pub(crate) fn people_keys(&self) -> impl Iterator<Item = Key> {
        let people = self.interviewers.iter().flat_map(|user| [keys::user(*user), keys::availability(*user)]);
        people.chain([keys::candidate(self.candidate)]).chain(self.room.map(keys::room))
    }
}

/// The people and things behind a plan, checked: each may take part.
#[derive(Clone, Debug)]
pub(crate) struct Parties {
    pub(crate) candidate: Candidate,
    pub(crate) users: Vec<User>,
    pub(crate) attendees: Vec<Attendee>,
}

impl Parties {
    /// Reads everyone from what was loaded.
    pub(crate) fn read(signed: &Signed, wanted: &Wanted, loaded: &Loaded) -> Answer<Self> {
        let (candidate, users) = people(signed, wanted, loaded)?;
        let attendees = wanted.attendees(signed.app().organisation.zone, loaded)?;
        Ok(Self { candidate, users, attendees })
    }

    /// Reads everyone from what was loaded, with days that were read otherwise.
    pub(crate) fn with_days(
        signed: &Signed,
        wanted: &Wanted,
        loaded: &Loaded,
        days: Vec<Vec<DiaryDay>>,
    ) -> Answer<Self> {
        let (candidate, users) = people(signed, wanted, loaded)?;
        let zone = signed.app().organisation.zone;
        let attendee = |(party, days): (Party, Vec<DiaryDay>)| {
            Ok::<_, StoreError>(Attendee { days, ..attendee(party, Vec::new(), zone, loaded)? })
        };
        let attendees = wanted.parties().zip(days).map(attendee).collect::<Result<_, _>>()?;
        Ok(Self { candidate, users, attendees })
    }

    /// What an interviewer is called.
    pub(crate) fn name(&self, id: UserId) -> Option<&str> {
        self.users.iter().find(|user| user.id == id).map(|user| user.name.as_str())
    }
}

fn attendee(party: Party, days: Vec<chrono::NaiveDate>, zone: Tz, loaded: &Loaded) -> Result<Attendee, StoreError> {
    let day = |day| {
        let known: Option<DiaryDay> = loaded.get(&keys::diary(party, day))?;
        Ok::<_, StoreError>(known.unwrap_or_else(|| DiaryDay::empty(party, day)))
    };
    let availability = match party {
        Party::User(user) => {
            let said: Option<Availability> = loaded.get(&keys::availability(user))?;
            Some(said.unwrap_or_else(|| Availability::usual(user, zone)))
        }
        Party::Candidate(_) | Party::Room(_) => None,
    };
    Ok(Attendee { party, days: days.into_iter().map(day).collect::<Result<_, _>>()?, availability })
}

/// Candidate and interviewers, if they may meet. Foreign and absent look the same.
fn people(signed: &Signed, wanted: &Wanted, loaded: &Loaded) -> Answer<(Candidate, Vec<User>)> {
    let candidate: Option<Candidate> = loaded.get(&keys::candidate(wanted.candidate))?;
    let candidate = candidate.filter(|candidate| signed.scope().covers(candidate.job));
    let mut form = Form::default();
    form.expect(candidate.is_some(), "/candidate", "unknown_candidate", "must be a candidate of yours");
    let mut users = Vec::new();
    for (at, id) in wanted.interviewers.iter().enumerate() {
        let user: Option<User> = loaded.get(&keys::user(*id))?;
        let user = user.filter(|user| user.scope(Permission::Interview).is_some());
        let detail = "must be an active person of the team who may interview";
        form.expect(user.is_some(), &format!("/interviewers/{at}"), "unknown_user", detail);
        users.extend(user);
    }
    if let Some(id) = wanted.room {
        let room: Option<Room> = loaded.get(&keys::room(id))?;
        form.expect(room.is_some_and(|room| room.active), "/room", "unknown_room", "must be a room that can be booked");
    }
    let Some(candidate) = candidate else { return Err(form.refuse()) };
    form.finish()?;
    match candidate.status() {
        Status::Hired | Status::Rejected => Err(decided()),
        _ => Ok((candidate, users)),
    }
}

/// The process of the candidate is over.
pub(crate) fn decided() -> Problem {
    Problem::conflict("candidate_decided", "This candidate was hired or rejected: there is nothing to interview for.")
}
