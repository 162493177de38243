//! Headings, months and small words of the languages that resumes are written in.

use super::person::{Language, When};

/// What a resume of a language calls its parts.
pub(super) struct Words {
    pub(super) contact: &'static str,
    pub(super) profile: &'static str,
    pub(super) work: &'static str,
    pub(super) study: &'static str,
    pub(super) skills: &'static str,
    pub(super) languages: &'static str,
    /// Groups of skills.
    pub(super) groups: [&'static str; 2],
    pub(super) name: &'static str,
    pub(super) mail: &'static str,
    pub(super) phone: &'static str,
    pub(super) address: &'static str,
    pub(super) present: &'static str,
    pub(super) since: &'static str,
    /// Between a title and a company.
    pub(super) at: &'static str,
    months: [&'static str; 12],
}

/// How times are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dates {
    /// `March 2019 – present`
    Named,
    /// `03/2019 - present`
    Slashed,
    /// `03.2019 – present`
    Dotted,
    /// `2019–2021`
    Years,
    /// `2019-03 – present`
    Iso,
    /// `since 03/2019`, else slashed.
    Since,
}

impl Words {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::De => &DE,
            Language::Fr => &FR,
            Language::Es => &ES,
            Language::Pl => &PL,
            Language::Vi => &VI,
            _ => &EN,
        }
    }

    fn month(&self, dates: Dates, (year, month): When) -> String {
        match dates {
            Dates::Named => {
                let name = self.months.get(usize::from(month.saturating_sub(1))).copied().unwrap_or_default();
                format!("{name}{year}")
            }
            Dates::Slashed | Dates::Since => format!("{month:02}/{year}"),
            Dates::Dotted => format!("{month:02}.{year}"),
            Dates::Years => year.to_string(),
            Dates::Iso => format!("{year}-{month:02}"),
        }
    }

    /// From when until when.
    pub(super) fn range(&self, dates: Dates, from: When, to: Option<When>) -> String {
        let dash = match dates {
            Dates::Slashed => " - ",
            Dates::Years => "–",
            _ => " – ",
        };
        let first = self.month(dates, from);
        match to {
            Some(to) => format!("{first}{dash}{}", self.month(dates, to)),
            None if dates == Dates::Since => format!("{} {first}", self.since),
            None if dates == Dates::Years => format!("{first} – {}", self.present),
            None => format!("{first}{dash}{}", self.present),
        }
    }
}

const EN: Words = Words {
    contact: "Contact",
    profile: "Profile",
    work: "Work Experience",
    study: "Education",
    skills: "Skills",
    languages: "Languages",
    groups: ["Core", "Also"],
    name: "Name",
    mail: "Email",
    phone: "Phone",
    address: "Address",
    present: "present",
    since: "since",
    at: "at",
    months: ["Jan ", "Feb ", "March ", "April ", "May ", "June ", "July ", "Aug ", "Sept ", "Oct ", "Nov ", "Dec "],
};
const DE: Words = Words {
    contact: "Kontakt",
    profile: "Profil",
    work: "Berufserfahrung",
    study: "Ausbildung",
    skills: "Kenntnisse",
    languages: "Sprachen",
    groups: ["Fachlich", "Weiteres"],
    name: "Name",
    mail: "E-Mail",
    phone: "Telefon",
    address: "Adresse",
    present: "heute",
    since: "seit",
    at: "bei",
    months: [
        "Januar ",
        "Februar ",
        "März ",
        "April ",
        "Mai ",
        "Juni ",
        "Juli ",
        "August ",
        "Sept. ",
        "Okt. ",
        "November ",
        "Dez. ",
    ],
};
const FR: Words = Words {
    contact: "Coordonnées",
    profile: "Profil",
    work: "Expérience professionnelle",
    study: "Formation",
    skills: "Compétences",
    languages: "Langues",
    groups: ["Métier", "Divers outils"],
    name: "Nom",
    mail: "Courriel",
    phone: "Tél.",
    address: "Adresse",
    present: "aujourd'hui",
    since: "depuis",
    at: "chez",
    months: [
        "janvier ",
        "février ",
        "mars ",
        "avril ",
        "mai ",
        "juin ",
        "juil. ",
        "août ",
        "sept. ",
        "octobre ",
        "nov. ",
        "décembre ",
    ],
};
const ES: Words = Words {
    contact: "Contacto",
    profile: "Perfil",
    work: "Experiencia laboral",
    study: "Formación académica",
    skills: "Habilidades",
    languages: "Idiomas",
    groups: ["Técnicas", "Varias"],
    name: "Nombre",
    mail: "Correo",
    phone: "Teléfono",
    address: "Dirección",
    present: "actualidad",
    since: "desde",
    at: "en",
    months: [
        "enero de ",
        "febrero de ",
        "marzo de ",
        "abril de ",
        "mayo de ",
        "junio de ",
        "julio de ",
        "agosto de ",
        "septiembre de ",
        "octubre de ",
        "noviembre de ",
        "diciembre de ",
    ],
};
const PL: Words = Words {
    contact: "Kontakt",
    profile: "Podsumowanie",
    work: "Doświadczenie zawodowe",
    study: "Wykształcenie",
    skills: "Umiejętności",
    languages: "Języki obce",
    groups: ["Główne", "Dodatkowe"],
    name: "Imię i nazwisko",
    mail: "E-mail",
    phone: "Tel.",
    address: "Adres",
    present: "obecnie",
    since: "od",
    at: "w",
    months: [
        "styczeń ",
        "luty ",
        "marzec ",
        "kwiecień ",
        "maj ",
        "czerwiec ",
        "lipiec ",
        "sierpień ",
        "wrzesień ",
        "październik ",
        "listopad ",
        "grudzień ",
    ],
};
const VI: Words = Words {
    contact: "Liên hệ",
    profile: "Mục tiêu nghề nghiệp",
    work: "Kinh nghiệm làm việc",
    study: "Học vấn",
    skills: "Kỹ năng",
    languages: "Ngoại ngữ",
    groups: ["Chuyên môn", "Khác"],
    name: "Họ và tên",
    mail: "Email",
    phone: "Điện thoại",
    address: "Địa chỉ",
    present: "hiện tại",
    since: "từ",
    at: "tại",
    months: [
        "Tháng 1/",
        "Tháng 2/",
        "Tháng 3/",
        "Tháng 4/",
        "Tháng 5/",
        "Tháng 6/",
        "Tháng 7/",
        "Tháng 8/",
        "Tháng 9/",
        "Tháng 10/",
        "Tháng 11/",
        "Tháng 12/",
    ],
};
