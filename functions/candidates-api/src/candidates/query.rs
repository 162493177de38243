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
    #[param(max_length = 100)]
    status: Option<String>,
    /// Only those of this job.
    pub(super) job: Option<JobId>,
    /// Only those of this responsible person.
    owner: Option<UserId>,
    /// Only those with this tag.
    #[param(min_length = 1, max_length = 40)]
    tag: Option<String>,
    /// Only those with this skill.
    #[param(min_length = 1, max_length = 40)]
    skill: Option<String>,
    /// Only those who came this way.
    source: Option<CandidateSource>,
    /// Only those who are in their status for so many days or longer.
    #[param(minimum = 1, maximum = 3650)]
    waiting_days: Option<i64>,
    /// In which order. A search is by name where nothing is said. Candidates with a word, tag or skill are in that order
    /// where at most 500 rows of the index lead to them (100 where nothing else is asked for), and those of own jobs by name
    /// where there are at most 500; else they come in the order of the index: by word, or by status.
    #[param(inline)]
    order: Option<OrderIn>,
    /// Items on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    pub(super) limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    #[param(max_length = 8192)]
    pub(super) cursor: Option<String>,
}

impl CandidatesIn {
    /// The order that is asked for.
    pub(super) fn order(&self) -> Order {
        let usual = if self.text.is_some() { OrderIn::Name } else { OrderIn::Pipeline };
        match self.order.unwrap_or(usual) {
            OrderIn::Pipeline => Order::Pipeline,
            OrderIn::Waiting => Order::Waiting,
            OrderIn::Name => Order::Name,
        }
    }

    /// True where candidates are found by words of the index.
    pub(super) fn asks_words(&self) -> bool {
        self.text.is_some() || self.tag.is_some() || self.skill.is_some()
    }

    /// Keeps for the log what was asked.
    pub(super) fn note_on(&self, signed: &Signed, filter: &CandidateFilter) {
        note_filter(signed, filter, self.job, self.waiting_days);
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

    /// The filter within the caller's reach. Who reaches only own jobs and names none gets the newest of them in a list, and
    /// all of them in a search; none where there are none, and where contact data is searched for by who may not see it.
    pub(super) fn within_reach(&self, signed: &Signed) -> Answer<Option<CandidateFilter>> {
        let mut filter = self.filter(signed.now())?;
        filter.finds = Finds { contact: signed.reaches(Permission::SeeContact).is_some() };
        let by_contact = filter.terms.as_ref().is_some_and(|terms| terms.asked().contact);
        if by_contact && !filter.finds.contact {
            return Ok(None);
        }
        if let Scope::Jobs(own) = signed.scope() {
            filter.jobs = match self.job {
                Some(job) if own.contains(&job) => Some([job].into()),
                Some(_) => return Err(Problem::not_found()),
                None if self.asks_words() => Some(own.clone()),
                None => own.last().map(|newest| [*newest].into()),
            };
            if filter.jobs.as_ref().is_none_or(BTreeSet::is_empty) {
                return Ok(None);
            }
        }
        Ok(Some(filter))
    }
}

/// Keeps for the log what a list, search or export asked for: identifiers, choices and labels. Words that were searched
/// for are never among them.
pub(crate) fn note_filter(signed: &Signed, filter: &CandidateFilter, job: Option<JobId>, waiting_days: Option<i64>) {
    let statuses: Vec<_> = filter.statuses.iter().map(|status| status.as_str()).collect();
    let facts = [
        ("status", Some(statuses.join(",")).filter(|statuses| !statuses.is_empty())),
        ("job", job.map(|job| job.to_string())),
        ("owner", filter.owner.map(|owner| owner.to_string())),
        ("tag", filter.tag.as_ref().map(ToString::to_string)),
        ("skill", filter.skill.as_ref().map(ToString::to_string)),
        ("source", filter.source.map(|source| source.as_str().to_owned())),
        ("waiting_days", waiting_days.map(|days| days.to_string())),
    ];
    for (name, fact) in facts {
        fact.into_iter().for_each(|fact| signed.note(name, fact));
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
