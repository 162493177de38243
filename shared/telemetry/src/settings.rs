//! The one place that reads environment variables. `template.yaml` sets them.

use hirelog_domain::organisation::Organisation;

/// A setting is missing or cannot be used: a fault of the deployment, seen at the first start.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// Not set, or empty.
    #[error("environment variable {0} is not set")]
    Missing(&'static str),
    /// Set to something that is no such thing.
    #[error("environment variable {name} is not {what}")]
    Wrong {
        /// Which one.
        name: &'static str,
        /// What it should be.
        what: &'static str,
    },
}

/// A setting that may be absent.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the place that reads the environment")]
pub fn optional(name: &'static str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A setting that must be there.
///
/// # Errors
/// When it is not.
pub fn required(name: &'static str) -> Result<String, SettingError> {
    optional(name).ok_or(SettingError::Missing(name))
}

/// The organisation, from `ORG_NAME`, `ORG_ZONE` and `PUBLIC_ORIGIN`.
///
/// # Errors
/// When one is missing, or the zone is not in the IANA database.
pub fn organisation() -> Result<Organisation, SettingError> {
    let zone = required("ORG_ZONE")?;
    let zone = zone.parse().map_err(|_| SettingError::Wrong { name: "ORG_ZONE", what: "an IANA time zone" })?;
    let origin = required("PUBLIC_ORIGIN")?.trim_end_matches('/').to_owned();
    Ok(Organisation { name: required("ORG_NAME")?, zone, origin })
}
