//! What the next weeks may bring.

use chrono::{Days, NaiveDate};
use hirelog_domain::analytics::{self, Band, INTERVAL, NEEDED, PastError, WEEKS_AHEAD};
use hirelog_domain::flow::{Flow, FlowCounter};
use hirelog_domain::reports::flow_of;
use hirelog_domain::time::Period;
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, Signed};
use serde::Serialize;
use utoipa::ToSchema;

/// Weeks of the past that are looked at.
const PAST_WEEKS: u64 = 52;

/// A week of the past.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ForecastWeek)]
struct WeekOut {
    /// Its Monday.
    from: NaiveDate,
    value: f64,
}

/// A forecast, or why there is none.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "state", rename_all = "snake_case")]
#[schema(as = Forecast)]
enum ForecastOut {
    /// The next weeks, the past, and how well the same guess did on it.
    Shown {
        /// One a week.
        points: Vec<Band>,
        /// Whole weeks, oldest first.
        history: Vec<WeekOut>,
        /// How well the same guess did.
        error: PastError,
        /// Percent of weeks that are meant to lie between low and high.
        interval: u8,
    },
    /// The past is too short.
    TooLittleData {
        /// Whole weeks that there are.
        weeks: usize,
        /// Whole weeks that are needed.
        needed: usize,
    },
}

/// The next weeks.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Forecasts)]
pub(super) struct OutlookOut {
    /// The weeks that are guessed.
    weeks: Vec<Period>,
    /// Hires.
    hires: ForecastOut,
    /// Steps of candidates, the newly added included: what the team has to do.
    workload: ForecastOut,
}

/// Hires and steps of the next four weeks, with an interval and the error that the same guess made in the past.
#[utoipa::path(get, path = "/api/v1/admin/forecast", tag = "analytics",
    responses((status = 200, description = "The forecast", body = OutlookOut)))]
pub(crate) async fn forecast(signed: Signed) -> Answer<axum::Json<OutlookOut>> {
    let this_week = Period::week(signed.now().day(signed.app().organisation.zone));
    let past = Period { from: this_week.from - Days::new(7 * PAST_WEEKS), to: this_week.from - Days::new(1) };
    let flow = signed.app().store.flow(None, past).await?;
    let weeks = |first: NaiveDate, count: usize| {
        std::iter::successors(Some(Period::week(first)), |week| Some(Period::week(week.to + Days::new(1)))).take(count)
    };
    let weekly: Vec<(NaiveDate, Flow)> = weeks(past.from, 52).map(|week| (week.from, flow_of(&flow, week))).collect();
    let steps = |flow: &Flow| Status::ALL.iter().map(|status| flow.get(FlowCounter::Entered(*status))).sum();
    Ok(axum::Json(OutlookOut {
        weeks: weeks(this_week.to + Days::new(1), WEEKS_AHEAD).collect(),
        hires: guess(&weekly, |flow| flow.get(FlowCounter::Entered(Status::Hired))),
        workload: guess(&weekly, steps),
    }))
}

fn guess(weekly: &[(NaiveDate, Flow)], value: impl Fn(&Flow) -> i64) -> ForecastOut {
    // Weekly counts are small.
    let number = |flow: &Flow| f64::from(i32::try_from(value(flow)).unwrap_or(i32::MAX));
    let values: Vec<f64> = weekly.iter().map(|(_, flow)| number(flow)).collect();
    match analytics::forecast(&values) {
        analytics::Forecast::TooLittleData { weeks } => ForecastOut::TooLittleData { weeks, needed: NEEDED },
        analytics::Forecast::Shown { points, error } => {
            let history = weekly.iter().zip(values).map(|((from, _), value)| WeekOut { from: *from, value });
            ForecastOut::Shown { points, history: history.collect(), error, interval: INTERVAL }
        }
    }
}
