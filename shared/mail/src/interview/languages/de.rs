//! German.

use super::{How, Labels, Message, Words};

pub(super) const WORDS: Words = Words {
    weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    labels: Labels { when: "Wann:", before: "Bisher:", place: "Wo:", people: "Mit:", job: "Stelle:", reason: "Grund:" },
    how: How { phone: "telefonisch", video: "Videogespräch", in_person: "vor Ort" },
    entry: |said| format!("Vorstellungsgespräch: {} – {}", said.job, said.organisation),
    greeting: |said| format!("Guten Tag {},", said.candidate),
    invite: Message {
        subject: |said| format!("Einladung zum Gespräch: {}", said.job),
        lead: "wir möchten Sie gern kennenlernen und laden Sie herzlich zu einem Gespräch ein.",
    },
    change: Message {
        subject: |said| format!("Ihr Gesprächstermin hat sich geändert: {}", said.job),
        lead: "an Ihrem Gesprächstermin hat sich etwas geändert. Ab jetzt gilt:",
    },
    cancel: Message {
        subject: |said| format!("Ihr Gesprächstermin entfällt: {}", said.job),
        lead: "leider müssen wir Ihren Gesprächstermin absagen. Das tut uns leid.",
    },
    remind: Message {
        subject: |said| format!("Erinnerung an Ihr Gespräch: {}", said.job),
        lead: "wir möchten Sie an Ihr Gespräch erinnern und freuen uns auf Sie.",
    },
    answer: "Termin bestätigen oder um einen anderen bitten",
    questions: "Wenn Sie Fragen haben, antworten Sie einfach auf diese E-Mail.",
    closing: "Freundliche Grüße",
};
