//! Alerts: what somebody should look at, found by rules that the organisation sets (DESIGN 8).
//!
//! Detection is pure: figures and rows in, findings out. What a finding is about decides its identifier, so looking twice,
//! late, or from two places at once finds the same one. Security rules (mass view, mass export, mass delete, action never
//! seen before, new network) look at everybody, because access to applicants' data must be accounted for; inactivity,
//! unusual activity and night work look only at people who agreed to be measured ([`Member`]).

mod alert;
mod calendar;
mod inactivity;
mod look;
mod mass;
mod night;
mod novelty;
mod past_day;
mod records;
mod rule;
mod seen;
mod settings;
mod stuck;
mod targets;
mod unusual;
mod usual;

pub use alert::{Alert, AlertKind, AlertState, Finding, KEPT_DAYS, MAX_ALERT_NOTE, MAX_ROWS, Noting, Rows, SOMEBODY};
pub use calendar::{Days, Member, days_off};
pub use inactivity::inactivity;
pub use look::{ROWS_LOOKED_BACK, look_at_day, look_at_rows};
pub use mass::mass;
pub use night::night_work;
pub use novelty::novelty;
pub use past_day::PastDay;
pub use records::records_differ;
pub use rule::{Delivery, Limits, Rule};
pub use seen::{Seen, weighty};
pub use settings::{AlertSettings, AlertSettingsError, MAX_ALERT_RECIPIENTS, MAX_TARGETS};
pub use stuck::{LOOKED_BACK, stuck};
pub use targets::{Target, TargetPeriod, is_countable, targets};
pub use unusual::{BASELINE_WEEKS, unusual};
