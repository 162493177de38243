//! A stack whose table lives in a thread of its own, so that the measuring thread spends the function's time alone.

use hirelog_testkit::TestStack;

/// Starts one; it stays for as long as the process.
pub(crate) fn stack() -> Result<TestStack, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime.block_on(async move {
            let stack = TestStack::start().await;
            let handed_over = send.send(stack);
            debug_assert!(handed_over.is_ok(), "the measuring thread waits");
            std::future::pending::<()>().await;
        });
    });
    receive.recv().map_err(|error| format!("the table did not start: {error}"))
}
