//! Values and characters of XML, with the five entities of XML itself and no others.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};

use crate::TextError;

/// The value of the attribute with this local name. One with another entity is none.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|one| one.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Into::into)
}

/// The character that an entity or a number stands for.
pub(super) fn character(entity: &BytesRef<'_>) -> Result<char, TextError> {
    if let Some(letter) = entity.resolve_char_ref().map_err(|_| TextError::Damaged)? {
        return Ok(letter);
    }
    match entity.xml10_content().as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(TextError::Damaged),
    }
}
