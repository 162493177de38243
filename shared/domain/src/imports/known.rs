//! Rows of the same person within one file.

use std::collections::BTreeMap;

use crate::candidates::{Person, fold, likeness, phone_tail};

/// The people of the rows so far.
#[derive(Clone, Debug, Default)]
pub struct KnownRows {
    rows: Vec<(u32, Person)>,
    /// Rows by mail, number and name: whoever is alike shares one of them.
    by_word: BTreeMap<String, Vec<usize>>,
}

impl KnownRows {
    /// The earlier row of the same person, if there is one; else the row is known from now on.
    pub fn meet(&mut self, row: u32, person: &Person) -> Option<u32> {
        let words = words(person);
        let mut shared = words.iter().filter_map(|word| self.by_word.get(word)).flatten();
        let earlier = shared.find_map(|at| self.rows.get(*at).filter(|(_, other)| !likeness(person, other).is_empty()));
        if let Some((earlier, _)) = earlier {
            return Some(*earlier);
        }
        let at = self.rows.len();
        self.rows.push((row, person.clone()));
        words.into_iter().for_each(|word| self.by_word.entry(word).or_default().push(at));
        None
    }
}

fn words(person: &Person) -> Vec<String> {
    let mail = person.mail.as_ref().map(|mail| format!("m{mail}"));
    let phone = person.phone.as_deref().map(phone_tail).filter(|digits| !digits.is_empty());
    let name = fold(person.name.as_str());
    [mail, phone.map(|digits| format!("p{digits}")), (!name.is_empty()).then(|| format!("n{name}"))]
        .into_iter()
        .flatten()
        .collect()
}
