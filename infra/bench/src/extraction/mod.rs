//! How much of what stands in resumes the built-in rules find, and how much of what they say is right.
//!
//! `bench extraction` reads each resume of the [`corpus`] from a text, a Word file and a PDF, as the worker does: file, text,
//! rules, check. [`score::score`] compares a checked answer with the truth, whoever gave the answer: a language model's can
//! be scored the same way.

mod corpus;
mod provider;
mod report;
mod score;

use hirelog_domain::resumes::{Checked, ResumeKind, check, rules};
use hirelog_texts::Kind;

pub(crate) use provider::measure as measure_provider;

use corpus::Resume;
use report::Report;
use score::{Scores, score};

const KINDS: [(ResumeKind, Kind); 3] =
    [(ResumeKind::Txt, Kind::Txt), (ResumeKind::Docx, Kind::Docx), (ResumeKind::Pdf, Kind::Pdf)];

/// The figures of the rules; with `misses` also what they did not find or got wrong.
///
/// # Errors
/// When a file cannot be made or read.
pub(crate) fn measure(misses: bool) -> Result<String, String> {
    let mut report = Report::new(misses);
    for resume in corpus::generated() {
        for kind in KINDS {
            let text = text(&resume, kind)?;
            report.add("generated", kind.0, &resume, &read(&resume, &text), &text);
        }
    }
    for (set, resumes) in [("by hand", corpus::by_hand()), ("set aside", corpus::aside())] {
        for resume in resumes {
            let text = text(&resume, (ResumeKind::Txt, Kind::Txt))?;
            report.add(set, ResumeKind::Txt, &resume, &read(&resume, &text), &text);
        }
    }
    Ok(report.to_string())
}

/// From file to text.
fn text(resume: &Resume, (kind, read_as): (ResumeKind, Kind)) -> Result<String, String> {
    let text = hirelog_texts::read(read_as, &resume.file(kind)?);
    text.map(|text| text.to_string()).map_err(|error| format!("{}.{}: {error}", resume.id, kind.as_str()))
}

fn read(resume: &Resume, text: &str) -> Scores {
    let checked = check(&rules::read(text), text);
    let mut scores = score(&resume.truth, &checked);
    scores.protected = protected(resume, &checked);
    scores
}

/// How many words about birth, gender, origin or family stand in what was found. One that is also part of the truth is none:
/// a nationality may be the name of a language.
fn protected(resume: &Resume, checked: &Checked) -> usize {
    let said: Vec<String> = checked.findings.iter().map(|finding| format!("{:?}", finding.fact)).collect();
    let truth = format!("{:?}", resume.truth);
    let words = resume.forbidden.iter().filter(|word| word.chars().count() > 1 && !truth.contains(word.as_str()));
    words.filter(|word| said.iter().any(|fact| fact.contains(word.as_str()))).count()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use hirelog_domain::candidates::same_phone;
    use hirelog_domain::resumes::Answer;

    use super::*;

    fn answers() -> Vec<(Resume, &'static str, Answer, Checked)> {
        let mut answers = Vec::new();
        for (at, resume) in corpus::generated().into_iter().enumerate() {
            // Every kind of file for every layout and language, each resume once: a PDF takes a moment.
            let kind = KINDS[at % KINDS.len()];
            let text = text(&resume, kind).unwrap();
            let answer = rules::read(&text);
            let checked = check(&answer, &text);
            answers.push((resume, kind.0.as_str(), answer, checked));
        }
        answers
    }

    #[test]
    fn there_are_at_least_60_different_resumes_in_at_least_5_languages_and_3_kinds_of_file() {
        let resumes = corpus::generated();
        let texts: BTreeSet<String> = resumes.iter().map(Resume::text).collect();
        let languages: BTreeSet<_> = resumes.iter().map(|resume| resume.language).collect();
        let layouts: BTreeSet<_> = resumes.iter().map(|resume| resume.layout).collect();

        assert!(texts.len() >= 60 && texts.len() == resumes.len());
        assert!(languages.len() >= 5 && layouts.len() >= 6);
        for (kind, read_as) in KINDS {
            let file = resumes[0].file(kind).unwrap();
            assert_eq!(hirelog_texts::detect(&file), Some(read_as));
        }
        assert!(corpus::by_hand().len() >= 12 && corpus::aside().len() >= 12);
    }

    #[test]
    fn the_rules_find_mail_and_number_everywhere_invent_nothing_and_leave_out_what_is_protected() {
        for (resume, kind, answer, checked) in answers() {
            let id = format!("{}.{kind}", resume.id);
            let truth = &resume.truth;

            assert_eq!(answer.mail.map(|mail| mail.value), truth.mail, "{id}");
            let phone = answer.phone.map(|phone| phone.value).unwrap_or_default();
            assert!(same_phone(&phone, truth.phone.as_deref().unwrap_or_default()), "{id}: {phone}");
            assert!(checked.refused.is_empty(), "{id}: {:?}", checked.refused);
            assert_eq!(protected(&resume, &checked), 0, "{id}: {:?}", checked.findings);
        }
    }
}
