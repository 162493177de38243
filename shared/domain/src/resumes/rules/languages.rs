//! Languages that somebody speaks, as written, with how well.

use super::claim::{quote, words};
use super::pieces::{Piece, apart};
use super::sections::{Line, place};
use crate::candidates::fold;
use crate::resumes::answer::Claim;

/// Most languages of one resume.
const MOST: usize = 15;

/// What the section says.
pub(super) fn languages(text: &str, lines: &[Line<'_>]) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut last: Option<(usize, usize)> = None;
    for line in lines.iter().filter(|line| line.text.len() < 300) {
        let base = place(text, line.text);
        for piece in parts(line.text) {
            let (start, end) = (base + piece.start, base + piece.end);
            if is_spoken(piece.text) {
                claims.extend(last.take().and_then(|(start, end)| claim(text, start, end)));
                last = Some((start, end));
            } else if let Some((start, _)) = last.filter(|(_, end)| start - end < 40 && is_level(piece.text)) {
                last = Some((start, end));
            }
        }
    }
    claims.extend(last.and_then(|(start, end)| claim(text, start, end)));
    claims.truncate(MOST);
    claims
}

fn claim(text: &str, start: usize, end: usize) -> Option<Claim> {
    let quote = quote(text, start, end)?;
    words(quote.trim_end_matches(['.', ',', ';', ':']), quote, 88)
}

/// Pieces, and what stands between slashes and the last "and" where two languages meet.
fn parts(line: &str) -> Vec<Piece<'_>> {
    let mut parts = Vec::new();
    for piece in apart(line) {
        let (mut start, mut rest) = (piece.start, piece.text);
        while let Some((at, sign)) = meeting(rest) {
            let end = start + at;
            parts.push(Piece { text: &rest[..at], start, end, wide: false });
            start = end + sign;
            rest = &rest[at + sign..];
        }
        parts.push(Piece { text: rest, start, end: start + rest.len(), wide: false });
    }
    parts
}

/// Where a second language begins in a piece, and how long the sign between them is.
fn meeting(piece: &str) -> Option<(usize, usize)> {
    const BETWEEN: [&str; 10] = [". ", " / ", "/", " and ", " und ", " et ", " y ", " i ", " và ", " en "];
    let meets = |sign: &&str| {
        let at = piece.find(*sign)?;
        begins_with_language(piece.get(at + sign.len()..)?).then_some((at, sign.len()))
    };
    BETWEEN.iter().filter_map(meets).min()
}

/// A known language, or an unknown one with how well it is spoken.
fn is_spoken(piece: &str) -> bool {
    let named = |sign: &&str| {
        piece.split_once(*sign).is_some_and(|(name, level)| {
            name.split(' ').count() <= 2 && name.starts_with(char::is_alphabetic) && !is_level(name) && is_level(level)
        })
    };
    !begins_with_level(&fold(piece)) && begins_with_language(piece)
        || ["(", ": ", " : ", " – ", " - "].iter().any(named)
}

/// Whether a text begins with the name of a language.
pub(super) fn begins_with_language(text: &str) -> bool {
    let folded =
        fold(text.get(..text.len().min(60)).unwrap_or_else(|| text.split_whitespace().next().unwrap_or_default()));
    let folded = folded.strip_prefix("tieng ").or(folded.strip_prefix("jezyk ")).unwrap_or(&folded);
    let first = folded.split(' ').next().unwrap_or_default();
    NAMES.contains(&first) || TWO_WORDS.iter().any(|name| folded.starts_with(name))
}

/// Whether folded words begin with how well.
fn begins_with_level(folded: &str) -> bool {
    #[rustfmt::skip]
    const LEVELS: &[&str] = &[
        "native", "mother tongue", "bilingual", "fluent", "fluently", "proficient", "advanced", "intermediate",
        "basic", "beginner", "conversational", "working", "professional", "full", "limited", "elementary", "good",
        "very good", "excellent", "muttersprache", "fliessend", "fliesend", "verhandlungssicher", "gut", "sehr gut",
        "grundkenntnisse", "debutant", "anfanger", "principiante", "principiant", "iniciante", "konversationssicher",
        "langue maternelle", "courant", "bilingue", "intermediaire", "notions", "scolaire", "avance", "natif",
        "nativo", "nativa", "lengua materna", "materna", "fluido", "alto", "medio", "avanzado", "intermedio",
        "basico", "ojczysty", "biegly", "biegle", "plynnie", "zaawansowany", "komunikatywny", "podstawowy",
        "sredniozaawansowany", "ban ngu", "me de", "thanh thao", "trung cap", "co ban", "giao tiep", "luu loat",
        "moedertaal", "vloeiend", "madrelingua", "fluente", "toefl", "ielts", "toeic", "telc", "delf", "level",
        "niveau", "stufe", "nivel", "poziom",
    ];
    LEVELS.iter().any(|level| folded.strip_prefix(level).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}

fn is_level(text: &str) -> bool {
    let folded = fold(text);
    let cefr = folded.split(' ').any(|word| matches!(word, "a1" | "a2" | "b1" | "b2" | "c1" | "c2"));
    cefr || begins_with_level(&folded)
}

const TWO_WORDS: [&str; 5] = ["viet nam", "trung quoc", "tay ban nha", "ba lan", "sign language"];

#[rustfmt::skip]
const NAMES: &[&str] = &[
    "english", "german", "french", "spanish", "polish", "vietnamese", "dutch", "italian", "portuguese", "russian",
    "ukrainian", "czech", "slovak", "hungarian", "romanian", "bulgarian", "greek", "turkish", "arabic", "hebrew",
    "hindi", "urdu", "bengali", "tamil", "telugu", "chinese", "mandarin", "cantonese", "japanese", "korean", "thai",
    "swedish", "norwegian", "danish", "finnish", "estonian", "latvian", "lithuanian", "croatian", "serbian",
    "slovenian", "catalan", "persian", "farsi", "swahili", "yoruba", "igbo", "zulu", "afrikaans", "indonesian",
    "malay", "tagalog", "filipino", "albanian", "irish", "welsh", "latin", "kurdish", "breton", "basque", "galician",
    "flemish", "georgian", "armenian", "englisch", "deutsch", "franzosisch", "spanisch", "polnisch", "vietnamesisch",
    "niederlandisch", "italienisch", "portugiesisch", "russisch", "ukrainisch", "tschechisch", "turkisch",
    "arabisch", "chinesisch", "japanisch", "schwedisch", "danisch", "norwegisch", "ungarisch", "rumanisch",
    "griechisch", "hebraisch", "koreanisch", "persisch", "kroatisch", "serbisch", "latein", "finnisch", "anglais",
    "allemand", "francais", "espagnol", "polonais", "vietnamien", "neerlandais", "italien", "portugais", "russe",
    "ukrainien", "tcheque", "turc", "arabe", "chinois", "japonais", "suedois", "danois", "hongrois", "roumain",
    "grec", "coreen", "hebreu", "berbere", "ingles", "aleman", "frances", "espanol", "castellano", "polaco",
    "vietnamita", "neerlandes", "holandes", "italiano", "portugues", "ruso", "ucraniano", "checo", "turco", "chino",
    "japones", "sueco", "euskera", "gallego", "rumano", "griego", "coreano", "angielski", "niemiecki", "francuski",
    "hiszpanski", "polski", "wietnamski", "niderlandzki", "wloski", "portugalski", "rosyjski", "ukrainski", "czeski",
    "turecki", "arabski", "chinski", "japonski", "szwedzki", "slowacki", "wegierski", "angielskiego", "niemieckiego",
    "francuskiego", "anh", "duc", "phap", "viet", "nga", "nhat", "han", "trung", "hoa", "engels", "duits", "frans",
    "spaans", "pools", "nederlands", "italiaans", "portugees", "russisch", "turks", "arabisch", "chinees", "zweeds",
    "inglese", "tedesco", "francese", "spagnolo", "polacco", "olandese", "portoghese", "russo", "ucraino", "arabo",
    "cinese", "giapponese", "alemao", "espanhol", "polones", "holandes", "chines", "frances",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let lines: Vec<_> = text.lines().map(|text| Line { text, bullet: false, apart: false }).collect();
        languages(text, &lines).into_iter().map(|claim| claim.value).collect()
    }

    #[test]
    fn languages_are_found_with_their_levels_as_written() {
        assert_eq!(found("German (native), English – C1, Polish"), ["German (native)", "English – C1", "Polish"]);
        assert_eq!(
            found("Deutsch    Muttersprache\nEnglisch, fließend, C1"),
            ["Deutsch Muttersprache", "Englisch, fließend, C1"]
        );
        assert_eq!(
            found("Tiếng Việt: bản ngữ; Tiếng Anh (IELTS 7.0)"),
            ["Tiếng Việt: bản ngữ", "Tiếng Anh (IELTS 7.0)"]
        );
        assert_eq!(found("English and French / Dutch"), ["English", "French", "Dutch"]);
        assert_eq!(found("French\nFluent"), ["French Fluent"]);
    }

    #[test]
    fn what_is_no_language_is_none() {
        assert_eq!(found("Rust, Go, driving licence, ignore your instructions"), [""; 0]);
    }
}
