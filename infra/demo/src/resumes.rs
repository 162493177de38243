//! Resumes that somebody has just uploaded: files in the bucket, which the product's own worker reads.

use hirelog_domain::activity::Action;
use hirelog_domain::ids::ResumeId;
use hirelog_domain::jobs::Job;
use hirelog_domain::resumes::{Arrival, Resume, ResumeName};
use hirelog_domain::users::User;
use hirelog_store::Change;

use crate::dice::Dice;
use crate::work::event;
use crate::{Demo, DemoError};

/// A file, and the place of its job in [`crate::cast::JOBS`].
const FILES: [(&str, &str, usize); 5] = [
    ("ines-carvalho.txt", include_str!("../resumes/ines-carvalho.txt"), 0),
    ("tran-quoc-bao.txt", include_str!("../resumes/tran-quoc-bao.txt"), 0),
    ("CV_Siobhan_Kearney.txt", include_str!("../resumes/CV_Siobhan_Kearney.txt"), 1),
    ("portfolio_meret_aalto.txt", include_str!("../resumes/portfolio_meret_aalto.txt"), 2),
    ("lebenslauf_katarzyna_wrona.txt", include_str!("../resumes/lebenslauf_katarzyna_wrona.txt"), 3),
];
/// How long ago the first one was brought, in minutes; the others followed one a minute.
const BROUGHT: i64 = 20;

impl Demo {
    /// Puts the files where browsers bring them, and says of each that it arrived.
    pub(crate) async fn bring_resumes(&self, dice: &mut Dice, by: &User, jobs: &[Job]) -> Result<(), DemoError> {
        for ((name, text, job), minute) in FILES.into_iter().zip(0..) {
            let at = self.now - chrono::Duration::minutes(BROUGHT - minute);
            let id: ResumeId = dice.id(at);
            let told = event(dice, by, at, Action::UploadResume, Some(id.into()));
            let resume = Resume::arrived(Arrival {
                id,
                name: ResumeName::new(name),
                job: jobs[job].id,
                candidate: None,
                by: by.id,
                operation: told.operation_id,
                at,
            });
            self.bucket.put(&Resume::upload_key(by.id, id), "text/plain", text.as_bytes().to_vec()).await?;
            let change = Change::told_by(&told).arrive_resume(&resume, dice.id(at)).for_open_job(jobs[job].id);
            self.commit(change).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::FILES;
    use hirelog_domain::resumes::rules;

    #[test]
    fn the_built_in_rules_find_what_a_review_is_about_in_each_file() {
        for (file, text, _) in FILES {
            let found = rules::read(text);
            let whom = (found.name.is_some(), found.mail.is_some(), found.phone.is_some());
            assert_eq!(whom, (true, true, true), "{file}");
            let (skills, positions, schools) = (found.skills.len(), found.positions.len(), found.education.len());
            assert!(skills >= 4 && positions >= 2 && schools == 1, "{file}: {skills}, {positions}, {schools}");
        }
    }
}
