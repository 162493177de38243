//! The files of a report, as far as they fit into a mail.

use hirelog_domain::mail::Content;
use hirelog_mail::Attachment;

use crate::{Mailer, NotNow};

/// Most bytes of all files of a mail together. As base64 they grow by a third, and many servers stop at 10 MB.
const MAX_BYTES: u64 = 7_000_000;

/// Fetches the files that travel with a mail. A file that does not fit, or that is not in the bucket any more, stays
/// behind the link.
pub(crate) async fn fetch(mailer: &Mailer, content: &Content) -> Result<Vec<Attachment>, NotNow> {
    let Content::Report { files, .. } = content else { return Ok(Vec::new()) };
    let mut attachments = Vec::new();
    let mut room = MAX_BYTES;
    for file in files {
        if file.bytes > room {
            continue;
        }
        match mailer.bucket.read(&file.key).await? {
            Some(bytes) if bytes.len() as u64 <= room => {
                room -= bytes.len() as u64;
                attachments.push(Attachment { file: file.clone(), bytes });
            }
            Some(_) => tracing::warn!(file.key = file.key, "A file is larger than its run says"),
            None => tracing::warn!(file.key = file.key, "A file of a report is not in the bucket"),
        }
    }
    Ok(attachments)
}
