//! What lists, searches and boards are asked for: the query string, checked, as the domain's filter.

use std::collections::BTreeSet;

use axum::http::Uri;
use chrono::Duration;
use hirelog_domain::candidates::{CandidateFilter, CandidateSource, Finds, Label, Order, Terms};
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::permissions::{Permission, Scope};
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, Form, Problem, Signed};
use hirelog_store::{Cursor, Lookup};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// Longest time in a status that can be asked for, in days.
const MAX_WAITING: i64 = 3_650;

/// In which order.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OrderIn {
    /// By status, the most recently moved first.
    #[default]
    Pipeline,
    /// The longest in their status first.
    Waiting,
    /// By name.
    Name,
}

/// Which candidates.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct CandidatesIn {
    /// For a search: words of name, mail, telephone, skills and tags, in any order, without regard to case and accents.
    #[param(min_length = 2, max_length = 80)]
    pub(super) text: Option<String>,
    /// Only those in this status, or in one of these, separated by commas.
    status: Option<String>,
    /// Only those of this job.
    pub(super) job: Option<JobId>,
    /// Only those of this responsible person.
    owner: Option<UserId>,
    /// Only those with this tag.
    tag: Option<String>,
    /// Only those with this skill.
    skill: Option<String>,
    /// Only those who came this way.
    source: Option<CandidateSource>,
    /// Only those who are in their status for so many days or longer.
    #[param(minimum = 1, maximum = 3650)]
    waiting_days: Option<i64>,
    /// In which order; a search is always by name.
    #[param(inline)]
    order: Option<OrderIn>,
    /// Items on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    pub(super) limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    pub(super) cursor: Option<String>,
}

impl CandidatesIn {
    /// The order that is asked for.
    pub(super) fn order(&self) -> Order {
        match self.order.unwrap_or_default() {
            _ if self.text.is_some() => Order::Name,
            OrderIn::Pipeline => Order::Pipeline,
            OrderIn::Waiting => Order::Waiting,
            OrderIn::Name => Order::Name,
        }
    }

    /// The filter, as far as the query string says it.
    fn filter(&self, now: Instant) -> Answer<CandidateFilter> {
        let mut form = Form::default();
        let terms = self.text.as_ref().and_then(|text| form.take("text", Terms::parse(text)));
        let statuses = self.status.as_deref().map(statuses);
        form.expect(
            !matches!(statuses, Some(None)),
            "status",
            "unknown_choice",
            "must be statuses with commas between",
        );
        let mut label =
            |field: &str, text: &Option<String>| text.as_ref().and_then(|text| form.text(field, Label::parse(text)));
        let (tag, skill) = (label("tag", &self.tag), label("skill", &self.skill));
        let fits = self.waiting_days.is_none_or(|days| (1..=MAX_WAITING).contains(&days));
        form.expect(fits, "waiting_days", "out_of_range", "must be from 1 to 3650");
        form.finish()?;
        Ok(CandidateFilter {
            terms,
            finds: Finds::default(),
            jobs: self.job.map(|job| [job].into()),
            statuses: statuses.flatten().unwrap_or_default(),
            owner: self.owner,
            tag,
            skill,
            source: self.source,
            since_before: self.waiting_days.map(|days| now - Duration::days(days)),
        })
    }

    /// The filter within the caller's reach. Who reaches only own jobs and names none gets the newest of them where the
    /// order of the pipeline is asked for, and all of them in a search; none where there are none.
    pub(super) fn within_reach(&self, signed: &Signed) -> Answer<Option<CandidateFilter>> {
        let mut filter = self.filter(signed.now())?;
        filter.finds = Finds { contact: signed.reaches(Permission::SeeContact).is_some() };
        if let Scope::Jobs(own) = signed.scope() {
            filter.jobs = match self.job {
                Some(job) if own.contains(&job) => Some([job].into()),
                Some(_) => return Err(Problem::not_found()),
                None if Lookup::of(&filter, self.order(), None).is_some() => Some(own.clone()),
                None => own.last().map(|newest| [*newest].into()),
            };
            if filter.jobs.as_ref().is_none_or(BTreeSet::is_empty) {
                return Ok(None);
            }
        }
        Ok(Some(filter))
    }
}

fn statuses(text: &str) -> Option<BTreeSet<Status>> {
    let status = |name: &str| Status::ALL.into_iter().find(|status| status.as_str() == name.trim());
    text.split(',').map(status).collect()
}

/// The question to the index of words that an address asks, if it asks one. What is wrong with the address is told by
/// the handler.
pub(crate) fn lookup(uri: &Uri) -> Option<Lookup> {
    let query: CandidatesIn = axum::extract::Query::try_from_uri(uri).ok()?.0;
    let from = query.cursor.as_deref().map(Cursor::decode).transpose().ok()?;
    // The moment only narrows what was found.
    let filter = query.filter(Instant::from_millis(0)).ok()?;
    Lookup::of(&filter, query.order(), from.as_ref())
}
