//! What a column can hold, and what its heading says about it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::candidates::fold;

/// A fact of a candidate that a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportField {
    /// The whole name.
    Name,
    /// Where to write to.
    Mail,
    /// Where to call.
    Phone,
    /// Where the person lives.
    Location,
    /// How the candidate came.
    Source,
    /// The job, by its title or identifier.
    Job,
    /// Who is responsible, by mail address or name.
    Owner,
    /// Words of the team's own, with commas between.
    Tags,
    /// What the person can do, with commas between.
    Skills,
    /// In which language to write.
    Language,
    /// Anything else worth keeping.
    Note,
}

use ImportField::{Job, Language, Location, Mail, Name, Note, Owner, Phone, Skills, Source, Tags};

/// Headings, folded, as people write them in English, German, French, Spanish and Polish.
const HEADINGS: [(ImportField, &str); 11] = [
    (
        Name,
        "name|full name|fullname|candidate|candidate name|applicant|applicant name|kandidat|kandidatin|bewerber|\
         bewerberin|vollstandiger name|vor und nachname|vorname nachname|nom|nom complet|nom et prenom|prenom et nom|\
         candidat|nombre|nombre completo|nombre y apellidos|candidato|imie i nazwisko|nazwisko i imie|nazwisko|kandydat",
    ),
    (
        Mail,
        "mail|e mail|email|mail address|e mail address|email address|e mail adresse|email adresse|mailadresse|courriel|\
         adresse e mail|adresse email|adresse mail|correo|correo electronico|adres e mail|adres email|poczta",
    ),
    (
        Phone,
        "phone|telephone|phone number|telephone number|mobile|mobile phone|cell|cell phone|tel|telefon|telefonnummer|\
         handy|mobil|mobilnummer|rufnummer|numero de telephone|portable|telefono|movil|numero de telefono|\
         numer telefonu|komorka|nr telefonu",
    ),
    (
        Location,
        "location|city|place|town|residence|address|ort|wohnort|stadt|standort|lieu|ville|localisation|ubicacion|ciudad|\
         localidad|lugar|miejscowosc|miasto|lokalizacja",
    ),
    (
        Source,
        "source|channel|origin|quelle|kanal|herkunft|provenance|canal|fuente|origen|procedencia|zrodlo|pochodzenie",
    ),
    (
        Job,
        "job|job title|position|role|vacancy|opening|stelle|stellentitel|poste|offre|emploi|puesto|vacante|cargo|\
         stanowisko|oferta|oferta pracy",
    ),
    (
        Owner,
        "owner|recruiter|responsible|assigned to|verantwortlich|zustandig|zustandige person|betreuer|recruteur|\
         responsable|recruteuse|reclutador|reclutadora|rekruter|rekruterka|osoba odpowiedzialna|opiekun",
    ),
    (Tags, "tags|tag|labels|label|keywords|schlagworte|stichworte|etiquettes|mots cles|etiquetas|etykiety|tagi"),
    (
        Skills,
        "skills|skill|competences|competencies|kenntnisse|fahigkeiten|kompetenzen|competence|habilidades|competencias|\
         umiejetnosci|kompetencje",
    ),
    (Language, "language|preferred language|sprache|korrespondenzsprache|langue|idioma|lengua|jezyk"),
    (
        Note,
        "note|notes|comment|comments|remark|remarks|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung|remarque|\
         remarques|commentaire|commentaires|nota|notas|comentario|comentarios|observaciones|notatka|notatki|uwagi|\
         komentarz",
    ),
];

impl ImportField {
    /// The name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Name => "name",
            Mail => "mail",
            Phone => "phone",
            Location => "location",
            Source => "source",
            Job => "job",
            Owner => "owner",
            Tags => "tags",
            Skills => "skills",
            Language => "language",
            Note => "note",
        }
    }

    fn of_heading(heading: &str) -> Option<Self> {
        let heading = fold(heading);
        let known = |(_, words): &&(Self, &str)| words.split('|').any(|known| known == heading);
        HEADINGS.iter().find(known).map(|(field, _)| *field)
    }

    /// What each column probably holds. Every field is suggested for one column: the first that is called so.
    #[must_use]
    pub fn suggested<S: AsRef<str>>(headings: &[S]) -> Vec<Option<Self>> {
        let mut taken = std::collections::BTreeSet::new();
        let once = |heading: &S| Self::of_heading(heading.as_ref()).filter(|field| taken.insert(*field));
        headings.iter().map(once).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_five_languages_are_understood() {
        let some = |fields: &[ImportField]| fields.iter().copied().map(Some).collect::<Vec<_>>();
        let expected = some(&[Name, Mail, Phone, Location, Job]);

        for headings in [
            ["Full name", "E-mail", "Phone number", "City", "Position"],
            ["Bewerber", "E-Mail-Adresse", "Telefon", "Wohnort", "Stelle"],
            ["Nom complet", "Courriel", "Téléphone", "Ville", "Poste"],
            ["Nombre completo", "Correo electrónico", "Teléfono", "Ciudad", "Puesto"],
            ["Imię i nazwisko", "Adres e-mail", "Numer telefonu", "Miejscowość", "Stanowisko"],
        ] {
            assert_eq!(ImportField::suggested(&headings), expected, "{headings:?}");
        }
    }

    #[test]
    fn a_field_is_suggested_once_and_an_unknown_heading_is_left_alone() {
        let suggested = ImportField::suggested(&["MAIL", "Email", "Shoe size", "Straße", "  Notes: "]);

        assert_eq!(suggested, [Some(Mail), None, None, None, Some(Note)]);
    }

    #[test]
    fn no_heading_is_known_for_two_fields_and_all_are_written_as_they_are_compared() {
        let all: Vec<&str> = HEADINGS.iter().flat_map(|(_, words)| words.split('|')).collect();
        let different: std::collections::BTreeSet<_> = all.iter().collect();

        assert_eq!(different.len(), all.len());
        all.iter().for_each(|word| assert_eq!(fold(word), **word));
    }
}
