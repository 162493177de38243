//! French.

use super::{How, Labels, Message, Words};

pub(super) const WORDS: Words = Words {
    weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    labels: Labels {
        when: "Quand\u{a0}:",
        before: "Avant\u{a0}:",
        place: "Où\u{a0}:",
        people: "Avec\u{a0}:",
        job: "Poste\u{a0}:",
        reason: "Motif\u{a0}:",
    },
    how: How { phone: "par téléphone", video: "en visioconférence", in_person: "sur place" },
    entry: |said| format!("Entretien : {} – {}", said.job, said.organisation),
    greeting: |said| format!("Bonjour {},", said.candidate),
    invite: Message {
        subject: |said| format!("Invitation à un entretien : {}", said.job),
        lead: "Nous aimerions faire votre connaissance et avons le plaisir de vous inviter à un entretien.",
    },
    change: Message {
        subject: |said| format!("Changement pour votre entretien : {}", said.job),
        lead: "Un changement est intervenu pour votre entretien. Voici les informations à jour\u{a0}:",
    },
    cancel: Message {
        subject: |said| format!("Annulation de votre entretien : {}", said.job),
        lead: "Nous devons malheureusement annuler votre entretien et vous prions de nous en excuser.",
    },
    remind: Message {
        subject: |said| format!("Rappel de votre entretien : {}", said.job),
        lead: "Nous vous rappelons votre entretien et nous réjouissons de cet échange.",
    },
    answer: "Confirmer ou demander un autre horaire",
    questions: "Pour toute question, répondez simplement à cet e-mail.",
    closing: "Bien cordialement,",
};
