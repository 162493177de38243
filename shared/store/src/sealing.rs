//! The key under which cursors are sealed: 32 random bytes that the first function to need them leaves in the table. So
//! every function has the same ones, and no installation has another's. Read once per process, before the first request
//! (`hirelog_http::serve`).

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::FutureExt;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::error::StoreError;
use crate::keys;
use crate::table::{Store, item};

/// What is sealed: a text of this kind and form opens as no other.
const PURPOSE: &[u8] = b"hirelog cursor 2";
/// Bytes of the mark that a sealed text was not changed.
const TAG: usize = 16;
/// Longest sealed text that is looked at, in characters: keys have at most 1,024 bytes, and there are few in a place.
const LONGEST: usize = 8_192;

/// The key as the table has it.
#[derive(Serialize, Deserialize)]
struct Row {
    secret: String,
}

/// Seals and opens.
#[derive(Debug)]
pub(crate) struct Sealer(RandomizedNonceKey);

fn unusable<E>(_: E) -> StoreError {
    StoreError::Refused("the key of the cursors cannot be used".into())
}

impl Sealer {
    fn of(secret: &str) -> Result<Self, StoreError> {
        let bytes = URL_SAFE_NO_PAD.decode(secret).map_err(unusable)?;
        Ok(Self(RandomizedNonceKey::new(&AES_256_GCM, &bytes).map_err(unusable)?))
    }

    /// Seals bytes under a random nonce, which goes in front.
    pub(crate) fn seal(&self, mut bytes: Vec<u8>) -> Result<String, StoreError> {
        let nonce = self.0.seal_in_place_append_tag(Aad::from(PURPOSE), &mut bytes).map_err(unusable)?;
        Ok(URL_SAFE_NO_PAD.encode([nonce.as_ref().as_slice(), &bytes].concat()))
    }

    /// Opens what was sealed here; none for anything else.
    pub(crate) fn open(&self, text: &str) -> Option<Vec<u8>> {
        let mut bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, sealed) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        self.0.open_in_place(nonce, Aad::from(PURPOSE), sealed).ok().map(|opened| opened.to_vec())
    }
}

/// True where a text has the form of a sealed one.
pub(crate) fn is_sealed(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    text.len() > (NONCE_LEN + TAG) * 4 / 3 && text.len() <= LONGEST && text.bytes().all(letter)
}

impl Store {
    /// Reads the key of the cursors, so that no request has to.
    ///
    /// # Errors
    /// When the table fails. The first list that needs it tries again.
    pub async fn warm_up(&self) -> Result<(), StoreError> {
        self.sealer().await.map(drop)
    }

    pub(crate) async fn sealer(&self) -> Result<&Sealer, StoreError> {
        // Boxed: done once, and every list would carry the size of it.
        self.sealer.get_or_try_init(|| async { Sealer::of(&self.secret().await?) }.boxed()).await
    }

    /// The secret in the table; a fresh one where there is none yet.
    async fn secret(&self) -> Result<String, StoreError> {
        let key = keys::cursor_key();
        if let Some(row) = self.get::<Row>(&key).await? {
            return Ok(row.secret);
        }
        let mut bytes = [0; 32];
        aws_lc_rs::rand::fill(&mut bytes).map_err(unusable)?;
        let row = Row { secret: URL_SAFE_NO_PAD.encode(bytes) };
        let mut change = Change::untold();
        change.put_new("cursor_key", item(&key, &row));
        match self.commit(change).await {
            Ok(_) => Ok(row.secret),
            // Another function was faster: its secret is everybody's.
            Err(StoreError::Condition(_)) => Ok(self.get::<Row>(&key).await?.ok_or(StoreError::Contention)?.secret),
            Err(other) => Err(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer(byte: u8) -> Sealer {
        Sealer::of(&URL_SAFE_NO_PAD.encode([byte; 32])).unwrap()
    }

    #[test]
    fn what_was_sealed_opens_and_shows_nothing_before() {
        let one = sealer(1);
        let text = one.seal(b"zofia@mail.example".to_vec()).unwrap();

        assert!(is_sealed(&text));
        assert_eq!(one.open(&text).unwrap(), b"zofia@mail.example");
        assert_ne!(text, one.seal(b"zofia@mail.example".to_vec()).unwrap(), "two of the same look different");
        let bytes = URL_SAFE_NO_PAD.decode(&text).unwrap();
        assert!(!bytes.windows(4).any(|four| four == b"mail"));
    }

    #[test]
    fn nothing_opens_that_was_changed_or_sealed_elsewhere() {
        let text = sealer(1).seal(b"a place".to_vec()).unwrap();

        assert_eq!(sealer(2).open(&text), None);
        for at in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(sealer(1).open(&String::from_utf8(changed).unwrap()), None, "at {at}");
        }
        for short in ["", "A", "AAAA", &text[..text.len() - 4]] {
            assert_eq!(sealer(1).open(short), None);
        }
    }
}
