//! What a part refers to: other parts and pages of the web.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::package::Package;
use super::xml::attribute;
use crate::TextError;

/// Most relations of a part, and so most parts that are read for it.
const MAX_RELATIONS: usize = 5_000;

/// The relations of one part.
#[derive(Default)]
pub(super) struct Relations(Vec<Relation>);

struct Relation {
    id: String,
    /// The last word of its type: `header`, `hyperlink`.
    kind: String,
    /// The name of a part, or an address outside.
    target: String,
    outside: bool,
}

impl Relations {
    /// Reads those of a part.
    pub(super) fn of(package: &mut Package<'_>, part: &str) -> Result<Self, TextError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let Some(xml) = package.part(&format!("{folder}/_rels/{file}.rels"))? else { return Ok(Self::default()) };
        let mut reader = Reader::from_str(&xml);
        let mut all = Vec::new();
        loop {
            match reader.read_event().map_err(|_| TextError::Damaged)? {
                Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "Relationship" => {
                    all.extend(relation(&element, folder));
                }
                Event::DocType(_) => return Err(TextError::Damaged),
                Event::Eof => return Ok(Self(all)),
                _ => {}
            }
            if all.len() > MAX_RELATIONS {
                return Err(TextError::UnpacksTooLarge);
            }
        }
    }

    /// The parts of a kind, in the order of the file.
    pub(super) fn parts(&self, kind: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |one| one.kind == kind && !one.outside).map(|one| one.target.as_str())
    }

    /// Where the link with this id leads.
    pub(super) fn link(&self, id: &str) -> Option<&str> {
        self.0.iter().find(|one| one.id == id && one.outside).map(|one| one.target.as_str())
    }
}

fn relation(element: &BytesStart<'_>, folder: &str) -> Option<Relation> {
    let target = attribute(element, "Target")?;
    let outside = attribute(element, "TargetMode").is_some_and(|mode| mode == "External");
    let kind = attribute(element, "Type")?;
    let target = match target.strip_prefix('/') {
        _ if outside => target,
        Some(absolute) => absolute.into(),
        None => format!("{folder}/{target}"),
    };
    Some(Relation {
        id: attribute(element, "Id")?,
        kind: kind.rsplit('/').next().unwrap_or_default().into(),
        target,
        outside,
    })
}
