//! Things as bytes inside an item of the table, for `#[serde(with = "packed")]`: without names, and read at once instead of
//! value by value. Variants and fields are stored by their place: enumerations in it only ever grow at their end (a test
//! holds them to that), and a field is neither left out nor moved.

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Visitor};
use serde::ser::Error as _;
use serde::{Deserializer, Serialize, Serializer};

/// Packs.
///
/// # Errors
/// When the thing cannot be packed, or the bytes not be taken.
pub fn serialize<T: Serialize, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_bytes(&postcard::to_allocvec(value).map_err(S::Error::custom)?)
}

/// Unpacks.
///
/// # Errors
/// When the bytes are none of that thing.
pub fn deserialize<'de, T: DeserializeOwned, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Bytes<T>(PhantomData<T>);
    impl<T: DeserializeOwned> Visitor<'_> for Bytes<T> {
        type Value = T;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("packed bytes")
        }
        fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<T, E> {
            postcard::from_bytes(bytes).map_err(E::custom)
        }
    }
    deserializer.deserialize_bytes(Bytes(PhantomData))
}
