//! Spanish.

use super::{How, Labels, Message, Words};

pub(super) const WORDS: Words = Words {
    weekdays: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
    labels: Labels {
        when: "Cuándo:",
        before: "Antes:",
        place: "Dónde:",
        people: "Con:",
        job: "Puesto:",
        reason: "Motivo:",
    },
    how: How { phone: "por teléfono", video: "por videollamada", in_person: "presencial" },
    entry: |said| format!("Entrevista: {} – {}", said.job, said.organisation),
    greeting: |said| format!("Hola, {}:", said.candidate),
    invite: Message {
        subject: |said| format!("Invitación a una entrevista: {}", said.job),
        lead: "Nos gustaría conocerle y le invitamos a una entrevista.",
    },
    change: Message {
        subject: |said| format!("Cambio en su entrevista: {}", said.job),
        lead: "Ha habido un cambio en su entrevista. Estos son los datos vigentes:",
    },
    cancel: Message {
        subject: |said| format!("Cancelación de su entrevista: {}", said.job),
        lead: "Lamentablemente, tenemos que cancelar su entrevista. Le pedimos disculpas.",
    },
    remind: Message {
        subject: |said| format!("Recordatorio de su entrevista: {}", said.job),
        lead: "Le recordamos su entrevista. Será un placer hablar con usted.",
    },
    answer: "Confirmar o solicitar otro horario",
    questions: "Si tiene alguna pregunta, responda simplemente a este correo.",
    closing: "Un cordial saludo,",
};
