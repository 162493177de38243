//! Every file in `events/resumes-worker` goes through the function; its name says what should become of it: `malformed-` and
//! `poison-` fail, all others are done, and the resume that they name is read once.

use hirelog_domain::activity::Action;
use hirelog_domain::resumes::{Arrival, Resume, ResumeName, ResumeState};
use hirelog_testkit::{an_event, an_event_id, event_files, failed_ids, id};
use hirelog_worker::SqsEvent;
use resumes_worker::handle;

use crate::world::{TEXT, World};

const RESUME: &str = "019ab0c0-0000-7000-8000-000000000800";

#[tokio::test]
async fn every_sample_event_reads_a_resume_or_is_refused_as_its_name_says() {
    for (name, text) in event_files("resumes-worker") {
        let world = World::start().await;
        let event: SqsEvent = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let (total, at) = (event.records.len(), world.stack.clock.now());
        let resume = Resume::arrived(Arrival {
            id: RESUME.parse().unwrap(),
            name: ResumeName::new("cv.txt"),
            job: world.job.id,
            candidate: None,
            by: world.recruiter.id,
            operation: id(7),
            at,
        });
        world.stack.put_file(&Resume::upload_key(resume.by, resume.id), TEXT.as_bytes()).await;
        let told = an_event(world.recruiter.id, Action::UploadResume, at);
        world.stack.seed(&told, |change| change.arrive_resume(&resume, an_event_id(at))).await;

        let failed = failed_ids(&handle(event, &world.worker()).await);

        let bad = name.starts_with("malformed") || name.starts_with("poison");
        assert_eq!(failed.len(), if bad { total } else { 0 }, "{name}: {failed:?}");
        let state = world.stored(resume.id).await.state;
        assert_eq!(state, if bad { ResumeState::Reading } else { ResumeState::ToReview }, "{name}");
        assert_eq!(world.told(Action::VetResume).await.len(), usize::from(!bad), "{name}");
    }
}
