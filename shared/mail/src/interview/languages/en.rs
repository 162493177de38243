//! English.

use super::{How, Labels, Message, Words};

pub(super) const WORDS: Words = Words {
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    labels: Labels {
        when: "When:",
        before: "Before:",
        place: "Where:",
        people: "With:",
        job: "Job:",
        reason: "Reason:",
    },
    how: How { phone: "by telephone", video: "video call", in_person: "on site" },
    entry: |said| format!("Interview: {} – {}", said.job, said.organisation),
    greeting: |said| format!("Dear {},", said.candidate),
    invite: Message {
        subject: |said| format!("Invitation to an interview: {}", said.job),
        lead: "we would like to get to know you and invite you to an interview.",
    },
    change: Message {
        subject: |said| format!("Your interview has changed: {}", said.job),
        lead: "there has been a change to your interview. Here are the current details:",
    },
    cancel: Message {
        subject: |said| format!("Your interview is cancelled: {}", said.job),
        lead: "unfortunately we have to cancel your interview. We are sorry about that.",
    },
    remind: Message {
        subject: |said| format!("Reminder: your interview – {}", said.job),
        lead: "this is a reminder of your interview. We look forward to talking with you.",
    },
    answer: "Confirm or ask for another time",
    questions: "If you have any questions, just reply to this e-mail.",
    closing: "Kind regards",
};
