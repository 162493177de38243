//! How candidates go through pipelines: the funnel, time in each stage, and which sources bring people.

use chrono::NaiveDate;
use hirelog_domain::candidates::CandidateSource;
use hirelog_domain::flow::{Flow, FlowCounter};
use hirelog_domain::ids::JobId;
use hirelog_domain::metrics::{Facts, Figure, metric};
use hirelog_domain::reports::{STAGES, flow_of};
use hirelog_domain::time::Period;
use hirelog_domain::workflow::{RejectionReason, Status};
use hirelog_http::{Answer, Problem, Query, Signed};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::range::{both, compared_with, period, settings};

/// What is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct PipelineIn {
    /// First day; without one, of this month.
    from: Option<NaiveDate>,
    /// Last day.
    to: Option<NaiveDate>,
    /// Of this job; without, of all.
    job: Option<JobId>,
}

/// A status of the pipeline.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FunnelStage)]
struct StageOut {
    status: Status,
    /// How often it was entered.
    entered: i64,
    /// In the period before.
    previous_entered: i64,
    /// Entries of the next stage for a hundred of this one; none for the last, and where there are too few.
    passed_on: Option<f64>,
    /// Mean stay of those who left.
    mean_stay_seconds: Option<i64>,
    /// In the period before.
    previous_mean_stay_seconds: Option<i64>,
}

/// Rejections for a reason.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RejectionCount)]
struct RejectionOut {
    reason: RejectionReason,
    count: i64,
}

/// The funnel.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Funnel)]
pub(super) struct FunnelOut {
    period: Period,
    previous: Period,
    /// In the order of the pipeline.
    stages: Vec<StageOut>,
    time_to_hire: Figure,
    time_to_offer: Figure,
    offer_acceptance: Figure,
    rejections: Vec<RejectionOut>,
}

/// Candidates in each stage, how many went on and after how long, from the histories alone.
#[utoipa::path(get, path = "/api/v1/admin/funnel", tag = "analytics", params(PipelineIn),
    responses((status = 200, description = "The funnel", body = FunnelOut)))]
pub(crate) async fn funnel(signed: Signed, Query(query): Query<PipelineIn>) -> Answer<axum::Json<FunnelOut>> {
    let period = period(&signed, query.from, query.to)?;
    let job = query.job;
    let minimum: u64 = settings(&signed)?.minimum_volume.into();
    let counters: Vec<_> = FlowCounter::all().filter(|one| !matches!(one, FlowCounter::Reached(..))).collect();
    let flow = signed.app().store.flow_counters(job, both(period), &counters).await?;
    let previous = compared_with(&signed, period);
    let (now, before) = (flow_of(&flow, period), flow_of(&flow, previous));
    let stage = |at: usize| {
        let status = STAGES[at];
        StageOut {
            status,
            entered: now.get(FlowCounter::Entered(status)),
            previous_entered: before.get(FlowCounter::Entered(status)),
            passed_on: STAGES.get(at + 1).and_then(|next| share(&now, *next, status, minimum)),
            mean_stay_seconds: stay(&now, status),
            previous_mean_stay_seconds: stay(&before, status),
        }
    };
    let figure = |id: &str| {
        let metric = metric(id).ok_or_else(|| Problem::internal(id))?;
        Ok::<_, Problem>(metric.figure(Facts::Pipeline(&now), Some(Facts::Pipeline(&before)), minimum))
    };
    let rejections =
        RejectionReason::ALL.map(|reason| RejectionOut { reason, count: now.get(FlowCounter::RejectedFor(reason)) });
    Ok(axum::Json(FunnelOut {
        period,
        previous,
        stages: (0..STAGES.len()).map(stage).collect(),
        time_to_hire: figure("time_to_hire")?,
        time_to_offer: figure("time_to_offer")?,
        offer_acceptance: figure("offer_acceptance")?,
        rejections: rejections.into_iter().filter(|one| one.count > 0).collect(),
    }))
}

fn stay(flow: &Flow, status: Status) -> Option<i64> {
    flow.get(FlowCounter::Stay(status)).checked_div(flow.get(FlowCounter::Left(status)))
}

fn share(flow: &Flow, part: Status, whole: Status, minimum: u64) -> Option<f64> {
    percent(flow.get(FlowCounter::Entered(part)), flow.get(FlowCounter::Entered(whole)), minimum)
}

/// A share by the catalogue's own rule: rounded, and none of too few.
fn percent(part: i64, whole: i64, minimum: u64) -> Option<f64> {
    let rule = hirelog_domain::metrics::Formula::Share { part: &[], whole: &[] };
    rule.reading(part, Some(whole), minimum).value()
}

/// A source and how far its candidates came.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SourceRow)]
struct SourceOut {
    source: CandidateSource,
    added: i64,
    screened: i64,
    interviewed: i64,
    offered: i64,
    hired: i64,
    /// Hires for a hundred who were added in the same time; none where there are too few.
    hired_share: Option<f64>,
}

/// How far candidates of each source came.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Sources)]
pub(super) struct SourcesOut {
    period: Period,
    rows: Vec<SourceOut>,
}

/// Which sources bring candidates who are hired.
#[utoipa::path(get, path = "/api/v1/admin/sources", tag = "analytics", params(PipelineIn),
    responses((status = 200, description = "The sources", body = SourcesOut)))]
pub(crate) async fn sources(signed: Signed, Query(query): Query<PipelineIn>) -> Answer<axum::Json<SourcesOut>> {
    let period = period(&signed, query.from, query.to)?;
    let job = query.job;
    let minimum: u64 = settings(&signed)?.minimum_volume.into();
    let flow = flow_of(&signed.app().store.flow(job, period).await?, period);
    let row = |source: CandidateSource| {
        let reached = |status| flow.get(FlowCounter::Reached(source, status));
        let (added, hired) = (reached(Status::New), reached(Status::Hired));
        SourceOut {
            source,
            added,
            screened: reached(Status::Screened),
            interviewed: reached(Status::Interviewed),
            offered: reached(Status::Offered),
            hired,
            hired_share: percent(hired, added, minimum),
        }
    };
    Ok(axum::Json(SourcesOut { period, rows: CandidateSource::ALL.map(row).into() }))
}
