//! The stand-in as a program: `standin <port> [key]`.

use std::io;

use hirelog_domain::resumes::rules;
use hirelog_standin::{KEY, serve};
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let port =
        arguments.next().and_then(|port| port.parse().ok()).ok_or_else(|| io::Error::other("standin <port> [key]"))?;
    let key = arguments.next().unwrap_or_else(|| KEY.to_owned());
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    serve(listener, key, |text| serde_json::json!(rules::read(text))).await
}
