//! Polish.

use super::{How, Labels, Message, Words};

pub(super) const WORDS: Words = Words {
    weekdays: ["pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."],
    labels: Labels {
        when: "Kiedy:",
        before: "Poprzednio:",
        place: "Gdzie:",
        people: "Z kim:",
        job: "Stanowisko:",
        reason: "Powód:",
    },
    how: How { phone: "telefonicznie", video: "rozmowa wideo", in_person: "na miejscu" },
    entry: |said| format!("Rozmowa rekrutacyjna: {} – {}", said.job, said.organisation),
    greeting: |_| "Dzień dobry,".to_owned(),
    invite: Message {
        subject: |said| format!("Zaproszenie na rozmowę: {}", said.job),
        lead: "chcielibyśmy się lepiej poznać i serdecznie zapraszamy na rozmowę.",
    },
    change: Message {
        subject: |said| format!("Zmiana dotycząca rozmowy: {}", said.job),
        lead: "szczegóły naszej rozmowy uległy zmianie. Oto aktualne informacje:",
    },
    cancel: Message {
        subject: |said| format!("Odwołanie rozmowy: {}", said.job),
        lead: "niestety musimy odwołać naszą rozmowę. Przepraszamy za niedogodności.",
    },
    remind: Message {
        subject: |said| format!("Przypomnienie o rozmowie: {}", said.job),
        lead: "przypominamy o naszej zbliżającej się rozmowie.",
    },
    answer: "Potwierdzenie terminu lub prośba o inny",
    questions: "W razie pytań prosimy po prostu odpowiedzieć na tę wiadomość.",
    closing: "Z poważaniem",
};
