//! One interview from plan to end, the calendar, free times.

mod end;
mod list;
mod offer;
mod out;
mod parties;
mod plan;
mod refusal;
mod slots;
mod view;

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::InterviewId;
use hirelog_domain::interviews::Interview;
use hirelog_domain::permissions::Permission;
use hirelog_http::{Answer, App, Declared, Problem, Routes, Signed};
use hirelog_store::keys;
use utoipa_axum::routes;

pub(crate) use out::InterviewOut;
pub(crate) use parties::{Parties, Wanted};
pub(crate) use refusal::{not_free, not_written};

/// The routes of interviews.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    use Permission::{EditInterviews, ViewInterviews};
    let one = |permission, action| Declared::new(permission, action).about(SubjectKind::Interview).loading();
    routes
        .add(Declared::new(ViewInterviews, Action::ListInterviews).naming(list::named), routes!(list::list_interviews))
        .add(
            Declared::new(EditInterviews, Action::ScheduleInterview).naming(plan::named),
            routes!(plan::schedule_interview),
        )
        .add(Declared::new(EditInterviews, Action::FindSlots).naming(slots::named), routes!(slots::find_slots))
        .add(one(ViewInterviews, Action::ViewInterview), routes!(view::view_interview))
        .add(one(EditInterviews, Action::RescheduleInterview).naming(plan::named), routes!(plan::reschedule_interview))
        .add(one(EditInterviews, Action::CancelInterview), routes!(end::cancel_interview))
        .add(one(EditInterviews, Action::CompleteInterview), routes!(end::complete_interview))
        .add(one(EditInterviews, Action::MarkNoShow), routes!(end::mark_no_show))
        .add(one(EditInterviews, Action::MuteReminder), routes!(end::mute_reminder))
        .add(one(EditInterviews, Action::RescheduleInterview).naming(offer::named), routes!(offer::offer_times))
}

/// The interview that the path names, if the caller may change it: by its job, or by having planned it.
pub(crate) fn target(signed: &Signed, id: InterviewId) -> Answer<Interview> {
    let interview: Option<Interview> = signed.loaded(&keys::interview(id))?;
    interview.filter(|interview| signed.scope().covers(interview.job)).ok_or_else(Problem::not_found)
}

/// The interview that the path names, if the caller may see it: by its job, or by being asked to it.
pub(crate) fn visible(signed: &Signed, id: InterviewId) -> Answer<Interview> {
    let interview: Option<Interview> = signed.loaded(&keys::interview(id))?;
    interview.filter(|interview| may_see(signed, interview)).ok_or_else(Problem::not_found)
}

/// True for those whose jobs it is about and for its interviewers.
pub(crate) fn may_see(signed: &Signed, interview: &Interview) -> bool {
    signed.scope().covers(interview.job) || interview.plan.interviewers.contains(&signed.user().id)
}
