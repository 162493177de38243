//! What management sees (DESIGN 8): the leaderboard and its formula, the heat map, series over time, the forecast.

mod attendance;
mod forecast;
mod heatmap;
mod leaderboard;
mod series;
mod settings;

pub use attendance::{Attendance, attendance};
pub use forecast::{Band, Forecast, INTERVAL, NEEDED, PastError, WEEKS_AHEAD, forecast};
pub use heatmap::{HeatMap, heat_map, moments_of};
pub use leaderboard::{Board, Contribution, FORMULA, Person, Row, leaderboard};
pub use series::{LONGEST_RANGE, RangeError, Step, checked_range};
pub use settings::{AnalyticsSettings, Axis, MOST_WEIGHTS, SettingsError, Weighting};
