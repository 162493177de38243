//! The page of one interview.

use std::collections::BTreeMap;

use axum::response::Response;
use hirelog_domain::ids::{InterviewId, UserId};
use hirelog_domain::interviews::{
    Answer as Answered, AnswerKind, Feedback, InterviewSettings, LetterKind, Rating, Recommendation, ReminderState,
};
use hirelog_domain::mail::MailState;
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Param, Problem, Signed, versioned};
use hirelog_store::{InterviewFile, SentMail};
use serde::Serialize;
use utoipa::ToSchema;

use super::{InterviewOut, visible};

/// A reminder.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InterviewReminder)]
pub(crate) struct ReminderOut {
    /// How long before the start.
    minutes_before: u32,
    /// When it goes out.
    at: Instant,
    /// How far it is.
    state: ReminderState,
}

/// A mail about the interview.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InterviewMail)]
pub(crate) struct MailOut {
    /// To whom; null for those who may not see contact data.
    to: Option<MailAddress>,
    /// What it says.
    kind: Option<LetterKind>,
    /// How far it is.
    state: MailState,
    /// When it was asked for.
    at: Instant,
}

/// What the candidate answered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateAnswer)]
pub(crate) struct AnswerOut {
    /// What.
    kind: AnswerKind,
    /// When.
    at: Instant,
    /// The wish, in the candidate's words.
    wish: Option<String>,
}

/// What an interviewer thought.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Feedback)]
pub(crate) struct FeedbackOut {
    /// By whom.
    by: UserId,
    /// When.
    at: Instant,
    /// Ratings from 1 to 5, by what was rated.
    #[schema(value_type = BTreeMap<String, u8>)]
    ratings: BTreeMap<String, Rating>,
    /// What the interviewer would do.
    recommendation: Recommendation,
    /// In words.
    text: String,
}

impl From<Feedback> for FeedbackOut {
    fn from(feedback: Feedback) -> Self {
        let Feedback { by, at, ratings, recommendation, text, .. } = feedback;
        Self { by, at, ratings, recommendation, text }
    }
}

/// An interview with everything that belongs to it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InterviewFile)]
pub(crate) struct InterviewFileOut {
    /// The interview.
    interview: InterviewOut,
    /// Its reminders, the earliest first.
    reminders: Vec<ReminderOut>,
    /// What was sent to whom, newest first.
    mails: Vec<MailOut>,
    /// What the candidate answered to the interview as it stands.
    answer: Option<AnswerOut>,
    /// Times that the candidate may choose instead.
    offered: Vec<Instant>,
    /// What interviewers thought. Interviewers see that of others after they have given their own.
    feedback: Vec<FeedbackOut>,
    /// How many are not shown because the caller has not given their own.
    hidden_feedback: usize,
    /// True where the caller may say something now.
    may_give_feedback: bool,
    /// What is rated.
    criteria: Vec<Name>,
}

/// One interview with reminders, mails, answers and feedback.
#[utoipa::path(get, path = "/api/v1/interviews/{id}", tag = "interviews", params(("id" = InterviewId, Path,)),
    responses((status = 200, description = "The interview", body = InterviewFileOut)))]
pub(crate) async fn view_interview(signed: Signed, Param(id): Param<InterviewId>) -> Answer<Response> {
    visible(&signed, id)?;
    let store = &signed.app().store;
    let (file, mails, settings) =
        tokio::try_join!(store.interview_file(id), store.mails_about(id), store.interview_settings())?;
    let file = file.ok_or_else(Problem::not_found)?;
    let version = file.interview.version;
    Ok(versioned(version, InterviewFileOut::seen_by(&signed, file, mails, &settings)))
}

impl InterviewFileOut {
    fn seen_by(signed: &Signed, file: InterviewFile, mails: Vec<SentMail>, settings: &InterviewSettings) -> Self {
        let InterviewFile { interview, agenda, invitation, feedback } = file;
        let (me, now) = (signed.user().id, signed.now());
        let contact = signed.reaches(Permission::SeeContact).is_some_and(|scope| scope.covers(interview.job));
        let reminder = |minutes: &u32| ReminderOut {
            minutes_before: *minutes,
            at: interview.plan.start - chrono::Duration::minutes((*minutes).into()),
            state: agenda.reminder_state(&interview, settings, *minutes, now),
        };
        let mail = |mail: SentMail| MailOut {
            to: contact.then_some(mail.to),
            kind: mail.about.map(|about| about.kind),
            state: mail.state,
            at: mail.created_at,
        };
        let answer = |answer: &Answered| AnswerOut { kind: answer.kind, at: answer.at, wish: answer.wish.clone() };
        let given = feedback.iter().any(|feedback| feedback.by == me);
        let blind = interview.plan.interviewers.contains(&me) && !given;
        let all = feedback.len();
        let feedback: Vec<FeedbackOut> = feedback.into_iter().filter(|_| !blind).map(FeedbackOut::from).collect();
        Self {
            reminders: settings.remind_before.iter().rev().map(reminder).collect(),
            mails: mails.into_iter().map(mail).collect(),
            answer: invitation.current(&interview).map(answer),
            offered: invitation.offered,
            hidden_feedback: all - feedback.len(),
            feedback,
            may_give_feedback: !given && Feedback::may_be_given(&interview, me, now).is_ok(),
            criteria: settings.criteria(interview.plan.kind).to_vec(),
            interview: InterviewOut::seen_by(signed, interview),
        }
    }
}
