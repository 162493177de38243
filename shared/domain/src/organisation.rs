//! The organisation that runs this Hirelog: its name and its clock.

use chrono_tz::Tz;

/// Settings that every feature reads.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// Shown in mails, reports and on every page.
    pub name: String,
    /// Days, weeks and months are those of this zone.
    pub zone: Tz,
    /// Where people reach Hirelog: scheme, host and port, no slash at the end.
    pub origin: String,
}
