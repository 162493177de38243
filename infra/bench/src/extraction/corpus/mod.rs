//! Resumes of people who do not exist, with what is true of them, as text, Word files and PDFs.

mod aside;
mod by_hand;
mod by_hand_too;
mod docx;
mod layout;
mod page;
mod pdf;
mod people_east;
mod people_west;
mod person;
mod sheet;
mod truth;
mod txt;
mod words;

use hirelog_domain::resumes::ResumeKind;

pub(crate) use layout::Layout;
pub(crate) use person::Language;
pub(crate) use truth::{Stay, Truth};

use page::{Block, Page};

/// A resume.
#[derive(Debug)]
pub(crate) struct Resume {
    /// Which person in which layout, or which text written by hand.
    pub(crate) id: String,
    pub(crate) language: Language,
    /// None for those written by hand.
    pub(crate) layout: Option<Layout>,
    pub(crate) truth: Truth,
    /// Words that must not turn up in anything that is found.
    pub(crate) forbidden: Vec<String>,
    page: Page,
}

impl Resume {
    /// The file of that kind.
    ///
    /// # Errors
    /// When it cannot be made.
    pub(crate) fn file(&self, kind: ResumeKind) -> Result<Vec<u8>, String> {
        match kind {
            ResumeKind::Txt => Ok(self.text().into_bytes()),
            ResumeKind::Docx => docx::as_docx(&self.page),
            ResumeKind::Pdf => pdf::as_pdf(&self.page),
        }
    }

    /// The plain text.
    pub(crate) fn text(&self) -> String {
        txt::as_txt(&self.page)
    }
}

/// Every person in every layout. Two of three have lines that nothing may be taken from.
pub(crate) fn generated() -> Vec<Resume> {
    let people = people_west::WEST.into_iter().chain(people_east::EAST);
    let laid_out = people.enumerate().flat_map(|(number, person)| {
        Layout::ALL.into_iter().enumerate().map(move |(at, layout)| {
            let decoys = (number + at) % 3 != 0;
            let (page, truth) = layout.page(&person, decoys);
            let forbidden = values(person.protected);
            Resume {
                id: format!("{number}-{layout:?}"),
                language: person.language,
                layout: Some(layout),
                truth,
                forbidden,
                page,
            }
        })
    });
    laid_out.collect()
}

/// Resumes written by hand in other styles than those generated.
pub(crate) fn by_hand() -> Vec<Resume> {
    by_hand::SHEETS
        .iter()
        .chain(&by_hand_too::SHEETS)
        .enumerate()
        .map(|(number, sheet)| written(format!("hand-{number}"), sheet))
        .collect()
}

/// Resumes written by hand that the rules were not changed for.
pub(crate) fn aside() -> Vec<Resume> {
    aside::SHEETS.iter().enumerate().map(|(number, sheet)| written(format!("aside-{number}"), sheet)).collect()
}

fn written(id: String, sheet: &sheet::Sheet) -> Resume {
    Resume {
        id,
        language: sheet.language,
        layout: None,
        truth: sheet.truth(),
        forbidden: sheet.forbidden.iter().map(|word| (*word).to_owned()).collect(),
        page: Page { blocks: sheet.text.lines().map(|line| Block::Line(line.to_owned())).collect() },
    }
}

/// What stands behind the labels.
fn values(lines: &[&str]) -> Vec<String> {
    let value = |line: &&str| line.split_once(':').map_or(*line, |(_, value)| value).trim().to_owned();
    lines.iter().map(value).collect()
}
