//! Waiting before another attempt, for a time that two workers do not choose alike.

use std::time::Duration;

use rand::TryRng;
use rand::rngs::SysRng;

/// The first pause is at most this long.
const FIRST_MILLIS: u64 = 20;
/// Pauses double this often.
const DOUBLINGS: u32 = 5;

/// Waits before attempt number `attempt` (1 is the second one): a random part of 20 ms, 40 ms, 80 ms and so on.
pub async fn pause(attempt: u32) {
    let longest = FIRST_MILLIS << attempt.saturating_sub(1).min(DOUBLINGS);
    // Without random numbers the pause is the longest: two workers may meet again, which the next attempt bears.
    let millis = SysRng.try_next_u64().map_or(longest, |random| 1 + random % longest);
    tokio::time::sleep(Duration::from_millis(millis)).await;
}
