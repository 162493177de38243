//! Identifiers in 22 characters instead of 36: base 64 with digits that sort as their values do, so that keys still sort
//! like the identifiers.

use base64::Engine as _;
use base64::alphabet::Alphabet;
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::NO_PAD;
use hirelog_domain::ids::TypedId;

const SORTED: Alphabet = match Alphabet::new("-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz") {
    Ok(alphabet) => alphabet,
    Err(_) => panic!("64 different characters"),
};
const ENGINE: GeneralPurpose = GeneralPurpose::new(&SORTED, NO_PAD);

pub(super) fn write(id: impl TypedId) -> String {
    ENGINE.encode(id.to_bytes())
}

pub(super) fn read<T: TypedId>(text: &str) -> Option<T> {
    Some(T::from_bytes(ENGINE.decode(text).ok()?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use hirelog_domain::ids::{EventId, TypedId};
    use proptest::prelude::*;

    use super::{read, write};

    proptest! {
        #[test]
        fn short_identifiers_are_read_as_they_were_and_sort_as_they_did(one: [u8; 16], other: [u8; 16]) {
            let [one, other] = [one, other].map(EventId::from_bytes);

            prop_assert_eq!(write(one).len(), 22);
            prop_assert_eq!(read(&write(one)), Some(one));
            prop_assert_eq!(one.cmp(&other), write(one).cmp(&write(other)));
        }
    }

    #[test]
    fn what_is_no_identifier_is_not_read() {
        for text in ["", "short", "0".repeat(21).as_str(), "0".repeat(23).as_str(), "+".repeat(22).as_str()] {
            assert_eq!(read::<EventId>(text), None, "{text}");
        }
    }
}
