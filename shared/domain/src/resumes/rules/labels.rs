//! Labels of lines within an entry, and pieces of lines that have no strong signs.

use crate::candidates::fold;

/// Words that say what a line of an entry is, folded.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    "position", "role", "title", "job title", "company", "employer", "stelle", "funktion", "arbeitgeber", "firma",
    "unternehmen", "tatigkeit", "poste", "entreprise", "employeur", "fonction", "puesto", "empresa", "cargo",
    "stanowisko", "pracodawca", "chuc vu", "vi tri", "cong ty", "functie", "werkgever", "bedrijf", "ruolo",
    "azienda", "posizione", "funcao", "degree", "school", "university", "abschluss", "hochschule", "diplome",
    "etablissement", "titulo", "centro", "uczelnia", "kierunek", "chuyen nganh", "bang cap", "truong",
];

/// A line without the label that says what it is: `Position: Engineer`.
pub(super) fn without_label(line: &str) -> &str {
    match line.split_once(':') {
        Some((label, rest))
            if label.len() <= 30 && !rest.trim().is_empty() && LABELS.contains(&fold(label).as_str()) =>
        {
            rest.trim()
        }
        _ => line,
    }
}

/// Pieces between colons and full stops behind words, for lines that have no other signs.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(": ").or_else(|| rest.find(". ")) {
        let (before, after) = rest.split_at(at);
        let word = before.rsplit([' ', '.']).next().unwrap_or_default();
        // "St. Example" and "Sp. z o.o." are one piece.
        if word.chars().count() < 4 {
            break;
        }
        pieces.push(before.trim());
        rest = after.get(2..).unwrap_or_default();
    }
    pieces.push(rest.trim());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_no_part_of_what_it_names() {
        assert_eq!(without_label("stanowisko: Analityk danych"), "Analityk danych");
        assert_eq!(without_label("Results: better"), "Results: better");
    }

    #[test]
    fn sentences_end_behind_words_and_not_behind_short_forms() {
        assert_eq!(sentences("Abogada. Despacho Olmedilla."), ["Abogada", "Despacho Olmedilla."]);
        assert_eq!(sentences("University of Leeds: MEng"), ["University of Leeds", "MEng"]);
        assert_eq!(sentences("St. Example Sp. z o.o."), ["St. Example Sp. z o.o."]);
    }
}
