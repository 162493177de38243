//! What a function has from the world around it: settings, the time, random numbers; and how it speaks (structured logs).

mod clock;
mod logs;
mod secrets;
mod settings;

pub use clock::Clock;
pub use logs::start_logs;
pub use secrets::{code, entropy, token};
pub use settings::{SettingError, optional, organisation, required};
