//! Random numbers from the operating system: identifiers, tokens, codes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hirelog_domain::ids::Entropy;
use rand::TryRng;
use rand::rngs::SysRng;

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SysRng.try_fill_bytes(&mut bytes).expect("the operating system always has random numbers once it has started");
    bytes
}

/// The random part of an identifier.
#[must_use]
pub fn entropy() -> Entropy {
    random()
}

/// A secret of 256 bits for links and cookies, base64url.
#[must_use]
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(random::<32>())
}

/// Six digits, every one as likely as another.
#[must_use]
pub fn code() -> String {
    // 2^64 is so much larger than 10^6 that the rest of the division favours no code by more than 10^-13.
    format!("{:06}", u64::from_be_bytes(random()) % 1_000_000)
}
