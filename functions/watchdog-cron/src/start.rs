//! Work that begins because of the time: letters that are due, and once a day data whose time ends.

use hirelog_aws::Queue;
use hirelog_domain::ids::TypedId;
use hirelog_store::StoreError;
use hirelog_telemetry::entropy;

use crate::Watchdog;

/// Starts what is due.
pub(crate) async fn start(watchdog: &Watchdog) -> Result<(), StoreError> {
    let (letters, day) = tokio::join!(letters(watchdog), day(watchdog));
    letters.and(day)
}

/// Tells the worker that letters are due. The next run tells again of those that are still there.
async fn letters(watchdog: &Watchdog) -> Result<(), StoreError> {
    if watchdog.store.letters_due(watchdog.clock.now(), 1).await?.0.is_empty() {
        return Ok(());
    }
    match watchdog.queues.send(Queue::Work, &[r#"{"kind":"letters_due"}"#]).await {
        Ok(sent) if sent == [true] => {}
        Ok(_) => tracing::warn!("Letters are due, and the worker was not told"),
        Err(error) => tracing::error!(error = %error, "Letters are due, and the worker cannot be told"),
    }
    Ok(())
}

/// Starts the work of the day, with the first run after midnight. Of two runs at once, one does.
async fn day(watchdog: &Watchdog) -> Result<(), StoreError> {
    let now = watchdog.clock.now();
    let started =
        watchdog.store.start_retention(now.day(watchdog.organisation.zone), now, TypedId::new(now, entropy())).await?;
    if let Some(committed) = started {
        watchdog.store.deliver(&watchdog.queues, committed.0).await;
    }
    Ok(())
}
