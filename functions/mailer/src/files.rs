//! The files of a report, as far as they fit into a mail.

use hirelog_aws::s3::error::DisplayErrorContext;
use hirelog_domain::mail::{Content, ReportFile};
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
        match bytes(mailer, file).await? {
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

async fn bytes(mailer: &Mailer, file: &ReportFile) -> Result<Option<Vec<u8>>, NotNow> {
    let answer = match mailer.s3.get_object().bucket(&mailer.bucket).key(&file.key).send().await {
        Ok(answer) => answer,
        Err(error) if error.as_service_error().is_some_and(|error| error.is_no_such_key()) => return Ok(None),
        Err(error) => return Err(NotNow::File(DisplayErrorContext(&error).to_string())),
    };
    let body = answer.body.collect().await.map_err(|error| NotNow::File(error.to_string()))?;
    Ok(Some(body.to_vec()))
}
