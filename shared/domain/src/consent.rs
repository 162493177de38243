//! Being measured is a choice (DESIGN 5): the text people agree to, their decision, and what follows from it.
//! The audit trail is not a choice: access to applicants' data must be accounted for.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::time::Instant;

/// The version of [`TEXT`]. A new text gets a new number, and everyone is asked again.
pub const VERSION: u32 = 2;

/// One part of the text.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Paragraph {
    /// What it is about.
    pub heading: &'static str,
    /// What it says.
    pub body: &'static str,
}

/// What people read before they decide.
pub const TEXT: &[Paragraph] = &[
    Paragraph {
        heading: "What is always recorded",
        body: "Which record you opened or changed, when, and from which network (shortened). Applicants have a right to \
               know who handled their data, so this log is kept for everyone. It is deleted after 90 days, or after \
               the time that your organisation has set.",
    },
    Paragraph {
        heading: "What raises an alert",
        body: "Applicants' data are at stake where very many records are opened, exported or deleted, or where somebody \
               comes from a new network. Such security alerts look at everybody. Alerts about long inactivity or unusual \
               activity look only at those who agree to be measured.",
    },
    Paragraph {
        heading: "What is measured only if you agree",
        body: "How often you do each kind of work per day, at which hours, and how many five-minute spans had any activity. \
               HR management sees it as your figures, in team comparisons and in reports.",
    },
    Paragraph {
        heading: "Your choice",
        body: "You can say no, and you can change your mind at any time on this page. From that moment nothing new is \
               measured and your figures are shown to nobody. Saying no has no effect on what you can do in Hirelog.",
    },
    Paragraph {
        heading: "Your record",
        body: "You can read everything that is recorded about you on this page and take it away as a file, at any time. \
               You also see who looked at your record, and when.",
    },
];

/// What a person decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// May be measured.
    Accepted,
    /// May not.
    Withdrawn,
}

/// A decision about a version of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Decision {
    /// Yes or no.
    pub kind: Choice,
    /// Of which text.
    pub version: u32,
    /// When.
    pub at: Instant,
}

/// True where a person may be measured now: agreed to the current text and did not withdraw.
#[must_use]
pub fn is_measured(decision: Option<&Decision>) -> bool {
    decision.is_some_and(|decision| decision.kind == Choice::Accepted && decision.version == VERSION)
}

/// True where an action of that moment may enter the person's figures: measured now, and already then.
#[must_use]
pub fn may_count(decision: Option<&Decision>, at: Instant) -> bool {
    is_measured(decision) && decision.is_some_and(|decision| at >= decision.at)
}

/// True where the person has to be asked: never decided, or agreed to an older text.
#[must_use]
pub fn must_ask(decision: Option<&Decision>) -> bool {
    decision.is_none_or(|decision| decision.kind == Choice::Accepted && decision.version != VERSION)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(kind: Choice, version: u32) -> Decision {
        Decision { kind, version, at: Instant::from_millis(1_000) }
    }

    #[test]
    fn only_a_yes_to_the_current_text_counts_and_only_from_then_on() {
        let yes = decision(Choice::Accepted, VERSION);

        assert!(may_count(Some(&yes), Instant::from_millis(1_000)));
        assert!(!may_count(Some(&yes), Instant::from_millis(999)));
        assert!(!is_measured(None));
        assert!(!is_measured(Some(&decision(Choice::Withdrawn, VERSION))));
        assert!(!is_measured(Some(&decision(Choice::Accepted, VERSION - 1))));
    }

    #[test]
    fn a_new_text_asks_those_who_agreed_and_leaves_a_no_alone() {
        assert!(must_ask(None));
        assert!(must_ask(Some(&decision(Choice::Accepted, VERSION - 1))));
        assert!(!must_ask(Some(&decision(Choice::Withdrawn, VERSION - 1))));
        assert!(!must_ask(Some(&decision(Choice::Accepted, VERSION))));
    }
}
