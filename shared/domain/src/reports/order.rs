//! Ordering a report.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::layout::Layout;
use crate::ids::{DefinitionId, ScheduleId};
use crate::mail_address::MailAddress;
use crate::time::Period;

/// Most people one run is mailed to.
pub const MAX_RECIPIENTS: usize = 20;

/// Which days a report covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReportKind {
    /// One day.
    Daily,
    /// One ISO week.
    Weekly,
    /// One calendar month.
    Monthly,
    /// Any days.
    Range,
}

impl ReportKind {
    /// The period of this kind that holds a day; none for a range, whose days are named.
    #[must_use]
    pub fn period(self, day: NaiveDate) -> Option<Period> {
        match self {
            Self::Daily => Some(Period::day(day)),
            Self::Weekly => Some(Period::week(day)),
            Self::Monthly => Some(Period::month(day)),
            Self::Range => None,
        }
    }

    /// The name in the API, in keys and in file names.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::Range => "range",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Daily => "Daily team report",
            Self::Weekly => "Weekly team report",
            Self::Monthly => "Monthly team report",
            Self::Range => "Team report",
        }
    }
}

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// For reading.
    Pdf,
    /// For reckoning.
    Xlsx,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::Xlsx];

    /// The ending of the file's name, and the name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }

    /// Media type (RFC 6838).
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Where an order comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = RunSource)]
pub enum RunSource {
    /// A person put it together for this time.
    #[default]
    ByHand,
    /// A person chose a definition.
    Definition {
        /// Which one.
        definition: DefinitionId,
    },
    /// A report that is made by itself.
    Schedule {
        /// Which one; none for runs of a time when there was only one.
        #[serde(default)]
        schedule: Option<ScheduleId>,
    },
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RunOrder {
    /// Which days.
    pub kind: ReportKind,
    /// The days themselves.
    pub period: Period,
    /// The title of a definition; none where the report is called after what it is about.
    #[serde(default)]
    pub title: Option<String>,
    /// What stands in it. Runs of a time without layouts were of the team.
    #[serde(default = "Layout::of_team")]
    pub layout: Layout,
    /// Sorted; none where the mail itself tells the key figures.
    pub formats: Vec<Format>,
    /// Sorted; who gets the mail, with what each may see.
    pub recipients: Vec<MailAddress>,
    /// Where it comes from.
    #[serde(default)]
    pub source: RunSource,
    /// True where nobody is written to if nothing happened.
    #[serde(default)]
    pub skip_empty: bool,
}

impl RunOrder {
    /// What the report is called.
    #[must_use]
    pub fn title(&self) -> String {
        if let Some(title) = &self.title {
            return title.clone();
        }
        let about = self.layout.about.title();
        let (first, rest) = about.split_at(1);
        match self.kind {
            ReportKind::Daily => format!("Daily {about}"),
            ReportKind::Weekly => format!("Weekly {about}"),
            ReportKind::Monthly => format!("Monthly {about}"),
            ReportKind::Range => format!("{}{rest}", first.to_uppercase()),
        }
    }
}
