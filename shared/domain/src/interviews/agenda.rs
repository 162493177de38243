//! What is still to be said about an interview, and when: the invitation or what changed, reminders, the question for
//! feedback. Nothing is remembered of each change: what people were told last is compared with how things stand, so that
//! a change that was taken back in time is never told, and one that is told late is told as it stands.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Interview, InterviewSettings, InterviewStatus, Invitation, LetterKind, Plan};
use crate::ids::{InterviewId, UserId};
use crate::time::Instant;

/// How long a change can be taken back before people are told of it.
pub const TELL_AFTER: Duration = Duration::seconds(30);
/// How long after its moment a question for feedback is still sent.
const ASK_WITHIN: Duration = Duration::days(7);

/// What people know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The sequence of the last message.
    pub sequence: u32,
    /// The plan that they know, without notes.
    pub plan: Plan,
    /// True where they know that it will not take place.
    pub cancelled: bool,
    /// When they were told.
    pub at: Instant,
}

/// A reminder that was dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reminder {
    /// So many minutes before that start.
    Before {
        /// How long before.
        minutes: u32,
        /// The start that was meant: another start has reminders of its own.
        start: Instant,
    },
    /// The question for feedback.
    Feedback,
}

/// Something to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// Tell people how things stand.
    Tell,
    /// Remind people; so many minutes before the start.
    Remind(u32),
    /// Ask interviewers for their feedback.
    AskFeedback,
    /// Tell who planned it what the candidate answered.
    PassOn,
}

/// How far a reminder is, as people see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReminderState {
    /// It will go out.
    Pending,
    /// It went out, or its moment had passed when the interview was planned or moved.
    Past,
    /// Somebody switched it off.
    Off,
}

/// What was and what is to be said about one interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// Which.
    pub interview: InterviewId,
    /// What people know; none where nobody was told of anything.
    #[serde(default)]
    pub told: Option<Told>,
    /// Reminders that were dealt with.
    #[serde(default)]
    pub done: BTreeSet<Reminder>,
    /// The answer of the candidate that was passed on last, by its moment.
    #[serde(default)]
    pub passed_on: Option<Instant>,
    /// When it has to be looked at next; none where nothing is left.
    #[serde(default)]
    pub due_at: Option<Instant>,
    /// Rises by one with every change.
    pub version: u64,
}

impl Agenda {
    /// The agenda of a new interview.
    #[must_use]
    pub fn of(interview: &Interview) -> Self {
        let due_at = Some(interview.tell_at);
        Self { interview: interview.id, told: None, done: BTreeSet::new(), passed_on: None, due_at, version: 1 }
    }

    /// True where people do not know how things stand and should.
    fn has_news(&self, interview: &Interview, now: Instant) -> bool {
        if interview.slot().end <= now {
            return false;
        }
        match &self.told {
            None => interview.status == InterviewStatus::Scheduled,
            Some(told) => !told.cancelled && told.sequence < interview.sequence,
        }
    }

    /// What is to be done now. Of several reminders whose moment has come only the last one is sent.
    #[must_use]
    pub fn duties(
        &self,
        interview: &Interview,
        side: &Invitation,
        settings: &InterviewSettings,
        now: Instant,
    ) -> Vec<Duty> {
        let answer = side.answer.as_ref().filter(|answer| self.passed_on < Some(answer.at));
        let pass_on = answer.map(|_| Duty::PassOn);
        if self.has_news(interview, now) {
            // Nobody is reminded of what they do not know yet.
            let tell = (interview.tell_at <= now).then_some(Duty::Tell);
            return pass_on.into_iter().chain(tell).collect();
        }
        let due = |minutes: &u32| moment(interview, *minutes) <= now && now < interview.plan.start;
        let remind = self.open_reminders(interview, settings).filter(due).min().map(Duty::Remind);
        let ask = self.feedback_at(interview, settings).filter(|at| *at <= now && now < *at + ASK_WITHIN);
        pass_on.into_iter().chain(remind).chain(ask.map(|_| Duty::AskFeedback)).collect()
    }

    /// Reminders that can still go out, in minutes before the start.
    fn open_reminders(&self, interview: &Interview, settings: &InterviewSettings) -> impl Iterator<Item = u32> {
        let start = interview.plan.start;
        let told = self.told.as_ref().filter(|told| !told.cancelled && told.plan.start == start);
        let told_at = told.filter(|_| interview.status == InterviewStatus::Scheduled).map(|told| told.at);
        let open = move |minutes: &u32| {
            let done = self.done.contains(&Reminder::Before { minutes: *minutes, start });
            // Who was told later than that does not have to be reminded.
            !done && told_at.is_some_and(|told_at| told_at < moment(interview, *minutes))
        };
        settings.remind_before.iter().copied().filter(|minutes| !interview.muted.contains(minutes)).filter(open)
    }

    fn feedback_at(&self, interview: &Interview, settings: &InterviewSettings) -> Option<Instant> {
        let hours = settings.feedback_after?;
        let held = matches!(interview.status, InterviewStatus::Scheduled | InterviewStatus::Completed);
        let open = held && self.told.is_some() && !self.done.contains(&Reminder::Feedback);
        open.then(|| interview.slot().end + Duration::hours(hours.into()))
    }

    /// How far a reminder is.
    #[must_use]
    pub fn reminder_state(
        &self,
        interview: &Interview,
        settings: &InterviewSettings,
        minutes: u32,
        now: Instant,
    ) -> ReminderState {
        if interview.muted.contains(&minutes) {
            return ReminderState::Off;
        }
        let coming = interview.status == InterviewStatus::Scheduled && now < moment(interview, minutes);
        let untold = self.has_news(interview, now);
        let open = coming && (untold || self.open_reminders(interview, settings).any(|open| open == minutes));
        if open { ReminderState::Pending } else { ReminderState::Past }
    }

    /// The agenda after its duties were done at that moment.
    #[must_use]
    pub fn after(&self, duties: &[Duty], interview: &Interview, settings: &InterviewSettings, now: Instant) -> Self {
        let mut after = Self { version: self.version + 1, ..self.clone() };
        for duty in duties {
            match duty {
                Duty::Tell => after.told = Some(Told::now(interview, now)),
                Duty::Remind(_) => {
                    let start = interview.plan.start;
                    let over = settings.remind_before.iter().filter(|minutes| moment(interview, **minutes) <= now);
                    after.done.extend(over.map(|minutes| Reminder::Before { minutes: *minutes, start }));
                }
                Duty::AskFeedback => drop(after.done.insert(Reminder::Feedback)),
                Duty::PassOn => after.passed_on = Some(now),
            }
        }
        after.due_at = after.next(interview, settings, now);
        after
    }

    /// When it has to be looked at again.
    fn next(&self, interview: &Interview, settings: &InterviewSettings, now: Instant) -> Option<Instant> {
        let news = self.has_news(interview, now).then_some(interview.tell_at);
        let reminders = self.open_reminders(interview, settings).map(|minutes| moment(interview, minutes));
        let feedback = self.feedback_at(interview, settings);
        let coming = reminders.chain(feedback).filter(|at| *at > now);
        coming.chain(news).min()
    }

    /// Whom to tell what, by interviewer; the candidate is `None`. Empty where what people know still holds.
    #[must_use]
    pub fn news(&self, interview: &Interview) -> BTreeMap<Option<UserId>, LetterKind> {
        let people = |plan: &Plan| plan.interviewers.iter().copied().map(Some).chain([None]).collect::<BTreeSet<_>>();
        let coming = people(&interview.plan);
        let Some(told) = &self.told else { return coming.into_iter().map(|one| (one, LetterKind::Invite)).collect() };
        let known = people(&told.plan);
        if interview.status == InterviewStatus::Cancelled {
            return known.into_iter().map(|one| (one, LetterKind::Cancel)).collect();
        }
        if told.plan == (Plan { notes: None, ..interview.plan.clone() }) {
            return BTreeMap::new();
        }
        let kind = |one: &Option<UserId>| match (known.contains(one), coming.contains(one)) {
            (true, true) => LetterKind::Change,
            (false, _) => LetterKind::Invite,
            (true, false) => LetterKind::Cancel,
        };
        known.union(&coming).map(|one| (*one, kind(one))).collect()
    }
}

impl Told {
    fn now(interview: &Interview, now: Instant) -> Self {
        Self {
            sequence: interview.sequence,
            plan: Plan { notes: None, ..interview.plan.clone() },
            cancelled: interview.status == InterviewStatus::Cancelled,
            at: now,
        }
    }
}

/// The moment of a reminder.
fn moment(interview: &Interview, minutes: u32) -> Instant {
    interview.plan.start - Duration::minutes(minutes.into())
}

#[cfg(test)]
mod tests {
    use super::super::AnswerKind;
    use super::super::interview::tests::{NOW, id, in_minutes, interview, plan};
    use super::*;

    fn settings() -> InterviewSettings {
        InterviewSettings::usual()
    }

    /// The agenda after everything that was due at each of these moments, in minutes from now.
    fn run(interview: &Interview, agenda: &Agenda, moments: &[i64]) -> (Agenda, Vec<(i64, Duty)>) {
        let (mut agenda, mut done) = (agenda.clone(), Vec::new());
        for at in moments {
            let now = in_minutes(*at);
            if agenda.due_at.is_none_or(|due| due > now) {
                continue;
            }
            let side = Invitation::of(interview.id, Vec::new());
            let duties = agenda.duties(interview, &side, &settings(), now);
            done.extend(duties.iter().map(|duty| (*at, *duty)));
            agenda = agenda.after(&duties, interview, &settings(), now);
        }
        (agenda, done)
    }

    fn every_minute(from: i64, to: i64) -> Vec<i64> {
        (from..=to).collect()
    }

    /// Planned now for in two days.
    fn later() -> Interview {
        Interview { plan: Plan { start: in_minutes(2_880), ..plan() }, ..interview() }
    }

    #[test]
    fn people_are_told_after_half_a_minute_reminded_twice_and_asked_once() {
        let interview = later();

        let (agenda, done) = run(&interview, &Agenda::of(&interview), &every_minute(0, 5_000));

        let expected = [
            (1, Duty::Tell),
            (2_880 - 1_440, Duty::Remind(1_440)),
            (2_880 - 60, Duty::Remind(60)),
            (2_880 + 60 + 120, Duty::AskFeedback),
        ];
        assert_eq!(done, expected);
        assert_eq!(agenda.due_at, None);
    }

    #[test]
    fn who_is_told_within_the_day_is_reminded_only_in_the_last_hour() {
        let soon = Interview { plan: Plan { start: in_minutes(600), ..plan() }, ..interview() };

        let (_, done) = run(&soon, &Agenda::of(&soon), &every_minute(0, 600));

        assert_eq!(done, [(1, Duty::Tell), (540, Duty::Remind(60))]);
    }

    #[test]
    fn after_an_outage_one_reminder_is_sent_and_none_after_the_start() {
        let interview = later();
        let (told, _) = run(&interview, &Agenda::of(&interview), &[1]);

        assert_eq!(run(&interview, &told, &[2_850, 2_851]).1, [(2_850, Duty::Remind(60))]);
        assert_eq!(run(&interview, &told, &[2_880]).1, []);
    }

    #[test]
    fn a_change_that_is_taken_back_in_time_is_never_told() {
        let first = later();
        let (told, _) = run(&first, &Agenda::of(&first), &[1]);
        let moved = first.rescheduled(Plan { start: in_minutes(3_000), ..first.plan.clone() }, in_minutes(10)).unwrap();
        let back = moved.rescheduled(first.plan.clone(), in_minutes(10)).unwrap();

        assert!(told.news(&back).is_empty());
        assert!(told.news(&moved).values().all(|kind| *kind == LetterKind::Change));
    }

    #[test]
    fn what_was_never_told_is_never_cancelled() {
        let gone = later().cancelled(None, NOW).unwrap();

        assert_eq!(run(&gone, &Agenda::of(&later()), &every_minute(0, 5_000)).1, []);
    }

    #[test]
    fn who_is_not_wanted_any_more_gets_a_cancellation_and_who_is_new_an_invitation() {
        let first = later();
        let (told, _) = run(&first, &Agenda::of(&first), &[1]);
        let plan = Plan { interviewers: [id(2), id(3)].into(), ..first.plan.clone() };
        let changed = first.rescheduled(plan, in_minutes(10)).unwrap();

        let expected = [
            (None, LetterKind::Change),
            (Some(id(1)), LetterKind::Cancel),
            (Some(id(2)), LetterKind::Change),
            (Some(id(3)), LetterKind::Invite),
        ];
        assert_eq!(told.news(&changed), expected.into());
    }

    #[test]
    fn nobody_is_reminded_of_what_was_cancelled_or_moved_away() {
        let first = later();
        let (told, _) = run(&first, &Agenda::of(&first), &[1]);
        let cancelled = first.cancelled(None, in_minutes(100)).unwrap();
        let moved =
            first.rescheduled(Plan { start: in_minutes(9_000), ..first.plan.clone() }, in_minutes(100)).unwrap();
        let woken = Agenda { due_at: Some(in_minutes(100)), ..told };

        let only_told = [(101, Duty::Tell)];
        assert_eq!(run(&cancelled, &woken, &every_minute(100, 5_000)).1, only_told);
        let (_, done) = run(&moved, &woken, &every_minute(100, 9_000));
        assert_eq!(done, [(101, Duty::Tell), (9_000 - 1_440, Duty::Remind(1_440)), (9_000 - 60, Duty::Remind(60))]);
    }

    #[test]
    fn an_answer_is_passed_on_once() {
        let interview = later();
        let (agenda, _) = run(&interview, &Agenda::of(&interview), &[1]);
        let side = Invitation::of(interview.id, Vec::new());
        let side = side.answered(AnswerKind::Confirmed, None, &interview, in_minutes(5));

        let duties = agenda.duties(&interview, &side, &settings(), in_minutes(5));
        let after = agenda.after(&duties, &interview, &settings(), in_minutes(5));

        assert_eq!(duties, [Duty::PassOn]);
        assert_eq!(after.duties(&interview, &side, &settings(), in_minutes(6)), []);
    }

    #[test]
    fn a_reminder_that_was_switched_off_is_not_sent() {
        let interview = later().without_reminder(1_440, NOW).unwrap();
        let agenda = Agenda::of(&interview);

        let (_, done) = run(&interview, &agenda, &every_minute(0, 2_880));

        assert_eq!(done, [(1, Duty::Tell), (2_820, Duty::Remind(60))]);
        let state = |minutes| agenda.reminder_state(&interview, &settings(), minutes, NOW);
        assert_eq!((state(1_440), state(60)), (ReminderState::Off, ReminderState::Pending));
    }

    #[test]
    fn nobody_is_asked_about_an_interview_that_the_candidate_missed() {
        let first = later();
        let (agenda, _) = run(&first, &Agenda::of(&first), &every_minute(0, 2_880));
        let missed = first.ended(InterviewStatus::NoShow, in_minutes(2_890)).unwrap();

        assert_eq!(run(&missed, &agenda, &every_minute(2_881, 9_000)).1, []);
    }
}
