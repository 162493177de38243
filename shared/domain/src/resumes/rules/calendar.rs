//! Words of dates in the languages that resumes are read in, folded.

/// Month of a name, in full or short.
pub(in crate::resumes) fn month(word: &str) -> Option<u8> {
    let known = MONTHS.iter().position(|names| names.contains(&word))?;
    u8::try_from(known + 1).ok()
}

#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &[
        "jan", "january", "januar", "janner", "jaenner", "janvier", "janv", "enero", "ene", "styczen", "stycznia",
        "sty", "januari", "gennaio", "gen", "janeiro",
    ],
    &[
        "feb", "february", "februar", "fevrier", "fevr", "fev", "febrero", "luty", "lutego", "lut", "februari",
        "febbraio", "fevereiro",
    ],
    &["mar", "march", "marz", "maerz", "mrz", "mars", "marzo", "marzec", "marca", "maart", "mrt", "marco"],
    &["apr", "april", "avril", "avr", "abril", "abr", "kwiecien", "kwietnia", "kwi", "aprile"],
    &["may", "mai", "mayo", "maj", "maja", "mei", "maggio", "mag", "maio"],
    &["jun", "june", "juni", "juin", "junio", "czerwiec", "czerwca", "cze", "giugno", "giu", "junho"],
    &["jul", "july", "juli", "juillet", "juil", "julio", "lipiec", "lipca", "lip", "luglio", "lug", "julho"],
    &["aug", "august", "aout", "agosto", "ago", "sierpien", "sierpnia", "sie", "augustus"],
    &[
        "sep", "sept", "september", "septembre", "septiembre", "setiembre", "wrzesien", "wrzesnia", "wrz",
        "settembre", "set", "setembro",
    ],
    &[
        "oct", "october", "oktober", "okt", "octobre", "octubre", "pazdziernik", "pazdziernika", "paz", "ottobre",
        "ott", "outubro", "out",
    ],
    &["nov", "november", "novembre", "noviembre", "listopad", "listopada", "lis", "novembro"],
    &[
        "dec", "december", "dezember", "dez", "decembre", "diciembre", "dic", "grudzien", "grudnia", "gru",
        "dicembre", "dezembro",
    ],
];

/// Words before a year that make no month of it.
pub(super) fn is_season(word: &str) -> bool {
    #[rustfmt::skip]
    const SEASONS: [&str; 20] = [
        "spring", "summer", "autumn", "fall", "winter", "fruhjahr", "sommer", "herbst", "ete", "automne", "hiver",
        "printemps", "verano", "otono", "invierno", "primavera", "wiosna", "lato", "nam", "rok",
    ];
    SEASONS.contains(&word)
}

/// Words that mean that something goes on.
pub(in crate::resumes) fn is_present(word: &str) -> bool {
    #[rustfmt::skip]
    const PRESENT: [&str; 39] = [
        "present", "presently", "current", "currently", "now", "today", "ongoing", "date", "heute", "jetzt",
        "aktuell", "dato", "laufend", "gegenwart", "aujourd", "jour", "actuel", "actuellement", "cours",
        "actualidad", "presente", "actual", "actualmente", "hoy", "curso", "obecnie", "obecnej", "teraz", "dzis",
        "dzisiaj", "nadal", "nay", "hien", "heden", "nu", "oggi", "corso", "atual", "momento",
    ];
    PRESENT.contains(&word)
}

/// Small words before those.
pub(super) fn is_article(word: &str) -> bool {
    #[rustfmt::skip]
    const ARTICLES: [&str; 19] = [
        "la", "el", "the", "l", "zum", "dem", "chwili", "ce", "le", "il", "o", "en", "in", "os", "dnia", "het",
        "thoi", "diem", "ad",
    ];
    ARTICLES.contains(&word)
}

/// Words between the beginning and the end.
pub(super) fn is_until(word: &str) -> bool {
    #[rustfmt::skip]
    const UNTIL: [&str; 20] = [
        "to", "until", "till", "through", "bis", "a", "au", "al", "hasta", "do", "den", "toi", "tot", "fino", "ate",
        "jusqu", "jusque", "t", "m", "ao",
    ];
    UNTIL.contains(&word)
}

/// Words before a beginning; where no end follows, it goes on.
pub(in crate::resumes) fn is_since(word: &str) -> bool {
    #[rustfmt::skip]
    const SINCE: [&str; 17] = [
        "since", "seit", "depuis", "desde", "od", "tu", "sinds", "vanaf", "dal", "ab", "from", "des", "von", "de",
        "du", "van", "da",
    ];
    SINCE.contains(&word)
}

/// Of those the ones that need an end: "de 2019 à 2021".
pub(super) fn is_only_from(word: &str) -> bool {
    matches!(word, "von" | "de" | "du" | "van" | "da")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_nine_languages() {
        for (word, number) in [
            ("march", 3),
            ("marz", 3),
            ("aout", 8),
            ("diciembre", 12),
            ("pazdziernika", 10),
            ("mei", 5),
            ("luglio", 7),
            ("outubro", 10),
        ] {
            assert_eq!(month(word), Some(number), "{word}");
        }
        assert_eq!(month("manager"), None);
    }
}
