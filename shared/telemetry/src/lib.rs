//! What a function is told when it starts (environment variables) and how it speaks (structured logs).

mod logs;
mod settings;

pub use logs::start_logs;
pub use settings::{SettingError, optional, organisation, required};
