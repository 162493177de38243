//! Links on a page.

use pdfboss_core::{ActionKind, Annotation};

use crate::links;

/// Most links of a page that are looked at.
const MAX_LINKS: usize = 100;

/// Writes the targets of links below the text, if the text does not name them.
pub(super) fn append(text: &mut String, annotations: &[Annotation]) {
    let mut targets: Vec<&str> = Vec::new();
    for annotation in annotations.iter().filter(|annotation| annotation.subtype == "Link").take(MAX_LINKS) {
        let Some(ActionKind::Uri { uri, .. }) = annotation.action.as_ref().map(|action| &action.kind) else { continue };
        let Some(target) = links::target(uri) else { continue };
        if !targets.contains(&target) && !links::is_shown(target, text) {
            targets.push(target);
        }
    }
    for target in targets {
        text.push('\n');
        text.push_str(target);
    }
}
