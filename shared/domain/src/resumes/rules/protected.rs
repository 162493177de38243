//! What must not be taken from a resume: age, gender, origin, family, religion, looks. It is cut out before anything is
//! read, so that a date of birth cannot become a telephone number and a nationality no place.

use super::pieces::{Piece, apart};
use crate::candidates::fold;

/// Words, folded, at the beginning of a piece that says such a thing.
#[rustfmt::skip]
const LABELS: &[&str] = &[
    // English
    "date of birth", "birth date", "birthdate", "birthday", "place of birth", "birthplace", "dob", "d o b", "born",
    "age", "aged", "gender", "sex",
    "nationality", "citizenship", "citizen", "marital status", "civil status", "family status", "religion", "faith",
    "ethnicity", "race", "photo",
    "photograph", "picture", "children", "height", "weight", "disability", "pronouns",
    // German
    "geburtsdatum", "geburtstag", "geburtsort", "geb", "geboren", "alter", "geschlecht", "staatsangehorigkeit",
    "staatsburgerschaft",
    "nationalitat", "familienstand", "zivilstand", "konfession", "kinder", "foto", "lichtbild", "bewerbungsfoto",
    "schwerbehinderung",
    // French
    "date de naissance", "lieu de naissance", "ne le", "nee le", "ne a", "nee a", "ne e le", "naissance", "sexe",
    "genre", "nationalite", "citoyennete",
    "situation familiale", "situation de famille", "etat civil", "enfants", "religion", "photographie",
    // Spanish
    "fecha de nacimiento", "lugar de nacimiento", "fecha y lugar de nacimiento", "nacido", "nacida", "edad", "sexo",
    "genero", "nacionalidad", "ciudadania", "estado civil",
    "hijos", "fotografia",
    // Polish
    "data urodzenia", "miejsce urodzenia", "data i miejsce urodzenia", "urodzony", "urodzona", "ur", "wiek", "plec",
    "narodowosc", "obywatelstwo", "stan cywilny", "wyznanie",
    "dzieci", "zdjecie",
    // Vietnamese
    "ngay sinh", "sinh ngay", "ngay thang nam sinh", "nam sinh", "noi sinh", "que quan", "tuoi", "gioi tinh",
    "quoc tich", "dan toc", "ton giao", "tinh trang hon nhan",
    "hon nhan", "anh", "chieu cao", "can nang",
    // Dutch
    "geboortedatum", "geboorteplaats", "leeftijd", "geslacht", "nationaliteit", "burgerlijke staat", "religie",
    "kinderen",
    // Italian
    "data di nascita", "luogo di nascita", "luogo e data di nascita", "nato a", "nata a", "nato il", "nata il",
    "eta", "sesso", "nazionalita", "cittadinanza",
    "stato civile", "figli",
    // Portuguese
    "data de nascimento", "local de nascimento", "nascimento", "nascido", "nascida", "idade", "nacionalidade", "filhos",
];

/// Pieces that are such a thing by themselves.
#[rustfmt::skip]
const STATES: &[&str] = &[
    "female", "male", "woman", "man", "non binary", "married", "divorced", "widowed", "unmarried", "single",
    "weiblich", "mannlich", "divers", "verheiratet", "ledig", "geschieden", "verwitwet", "femme", "homme", "feminin",
    "masculin", "marie", "mariee", "celibataire", "divorce", "divorcee", "mujer", "hombre", "femenino", "masculino",
    "casado", "casada", "soltero", "soltera", "kobieta", "mezczyzna", "zonaty", "mezatka", "panna", "kawaler",
    "rozwiedziony", "rozwiedziona", "nam", "nu", "doc than", "da ket hon", "da lap gia dinh", "vrouw", "gehuwd",
    "ongehuwd", "femmina", "maschio", "coniugato", "coniugata", "celibe", "nubile", "feminino",
];

/// Words beside a number of years.
const YEARS_OLD: [&str; 12] =
    ["years old", "year old", "jahre alt", "jahre", "ans", "anos", "lat", "tuoi", "jaar", "anni", "years of age", "yo"];

/// The parts of a line that may be read.
pub(super) fn without<'a>(line: &'a str, after_label: &mut bool) -> Vec<&'a str> {
    let pieces = apart(line);
    let masked = masked(&pieces, after_label);
    let mut parts: Vec<&str> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (piece, masked) in pieces.iter().zip(masked) {
        open = match (open, masked) {
            (Some((start, _)), false) => Some((start, piece.end)),
            (None, false) => Some((piece.start, piece.end)),
            (Some((start, end)), true) => {
                parts.extend(line.get(start..end));
                None
            }
            (None, true) => None,
        };
    }
    parts.extend(open.and_then(|(start, end)| line.get(start..end)));
    parts
}

/// Which pieces are cut out. After a label what follows goes too, up to a label of another kind or a wider gap.
fn masked(pieces: &[Piece<'_>], after_label: &mut bool) -> Vec<bool> {
    let (mut masked, mut inside) = (Vec::with_capacity(pieces.len()), false);
    let waiting = std::mem::take(after_label);
    for (at, piece) in pieces.iter().enumerate() {
        let said = if piece.text.len() > 80 { String::new() } else { fold(piece.text) };
        let label = label(piece.text, &said);
        let other = piece.text.contains([':', '@', '+']) || piece.wide;
        inside = match label {
            Some(bare) => {
                *after_label = bare && at + 1 == pieces.len();
                true
            }
            None if is_state(&said) => true,
            None if at == 0 && waiting && !piece.text.contains([':', '@']) && said.len() <= 40 => true,
            // A label in a cell of its own, its value in the next.
            None => inside && (!other || (at > 0 && label_alone(pieces[at - 1].text))),
        };
        masked.push(inside);
    }
    masked
}

/// Whether a piece begins with a label; true where nothing follows it.
fn label(text: &str, said: &str) -> Option<bool> {
    let begins =
        |label: &&&str| said.strip_prefix(**label).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let label = LABELS.iter().filter(begins).max_by_key(|label| label.len())?;
    let bare = said.len() == label.len();
    // A short word alone may begin a title or a street: "Photo editor", "Alter Markt".
    let clear = label.len() > 10 || label.contains(' ') || BIRTH.iter().any(|verb| label.starts_with(verb));
    let marked = text.contains(':') || said.bytes().any(|byte| byte.is_ascii_digit());
    (bare || clear || marked).then_some(bare)
}

/// Words about a birth need no colon.
const BIRTH: [&str; 8] = ["born", "gebor", "urodz", "naci", "nasc", "nato", "nata", "ne"];

fn label_alone(text: &str) -> bool {
    label(text, &fold(text)) == Some(true)
}

fn is_state(said: &str) -> bool {
    if STATES.contains(&said) {
        return true;
    }
    let mut words = said.splitn(2, ' ');
    let number = words.next().and_then(|word| word.parse::<u8>().ok());
    let rest = words.next().unwrap_or_default();
    number.is_some_and(|years| (14..100).contains(&years)) && YEARS_OLD.contains(&rest)
        || said.ends_with(" citizen")
        || said.ends_with(" national")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(line: &str) -> Vec<&str> {
        without(line, &mut false)
            .into_iter()
            .map(|part| part.trim_matches([' ', ',', '|', '·']))
            .filter(|part| !part.is_empty())
            .collect()
    }

    #[test]
    fn nothing_is_left_of_a_line_about_birth_gender_origin_or_family() {
        for line in [
            "Geburtsdatum: 12.03.1985",
            "Nationality: Turkish",
            "Female, 34",
            "Married, 2 children",
            "Born 12 March 1985 in Ankara, Turkey",
            "Né le 12/03/1985 à Lyon",
            "Data urodzenia: 12.03.1985",
            "Ngày sinh: 12/03/1985",
            "Giới tính: Nữ",
            "Familienstand: verheiratet, 2 Kinder",
            "34 years old",
            "Geburtsort\tAnkara, Türkei",
            "Age 34",
            "geb. 12.03.1985 in Ankara",
            "Turkish citizen",
        ] {
            assert_eq!(left(line), [""; 0], "{line}");
        }
    }

    #[test]
    fn what_stands_beside_it_is_left() {
        assert_eq!(left("Nationality: Turkish | Phone: +49 30 5550101"), ["Phone: +49 30 5550101"]);
        assert_eq!(left("zofia@mail.example · Female · Łódź, Poland"), ["zofia@mail.example", "Łódź, Poland"]);
        assert_eq!(left("Age: 34, Tel: +49 30 5550101"), ["Tel: +49 30 5550101"]);
        for line in [
            "Single sign-on, Kerberos",
            "Born2Code GmbH",
            "Racecar engineer",
            "Alter Markt",
            "Anh ngữ",
            "Led a team of 34",
        ] {
            assert_eq!(left(line).join(", "), line, "{line}");
        }
    }

    #[test]
    fn a_value_may_stand_below_its_label() {
        let mut after = false;
        assert!(without("Place of birth", &mut after).is_empty() && after);
        assert!(without("Ankara, Turkey", &mut after).is_empty());
        assert_eq!(without("Ankara, Turkey", &mut after), ["Ankara, Turkey"]);
    }
}
