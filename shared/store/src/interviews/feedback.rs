//! Feedback: once per interviewer.

use hirelog_domain::interviews::Feedback;

use crate::change::Change;
use crate::keys;
use crate::table::item;

impl Change {
    /// Writes what an interviewer thought. Labels: `feedback` where there is something already, `interview` where there is
    /// no such interview.
    #[must_use]
    pub fn give_feedback(mut self, feedback: &Feedback) -> Self {
        self.put_new("feedback", item(&keys::feedback(feedback.interview, feedback.by), feedback));
        let there = crate::change::Condition::of("attribute_exists(PK)", &[]);
        self.check("interview", &keys::interview(feedback.interview), &there);
        self
    }
}
