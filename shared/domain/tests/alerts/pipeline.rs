//! Candidates on their way, most of them in time.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use hirelog_domain::candidates::{Candidate, CandidateSource, Language, Standing};
use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;
use hirelog_domain::time::{Instant, start_of_day};
use hirelog_domain::workflow::{Position, Stage};

use crate::chance::Chance;
use crate::people::{ZONE, date, first_day};

pub(crate) struct Pipeline {
    pub(crate) jobs: BTreeMap<JobId, Job>,
    /// Each candidate with the days on which stages began; the last one is the end.
    ways: Vec<(Candidate, Vec<NaiveDate>)>,
}

/// Who gets stuck: in which stage, from which day on, for how long.
pub(crate) const STUCK: [(Stage, &str, i64); 6] = [
    (Stage::New, "2026-01-12", 20),
    (Stage::Screened, "2026-02-20", 18),
    (Stage::Interviewed, "2026-05-05", 16),
    (Stage::TechnicalRound, "2026-07-01", 60),
    (Stage::HrRound, "2026-09-09", 20),
    (Stage::Offered, "2026-11-02", 16),
];

fn a_job(chance: &mut Chance, at: Instant, n: usize) -> Job {
    let text = |text: &str| Name::parse(text).unwrap();
    Job {
        id: chance.id(at),
        title: text(&format!("Engineer {n}")),
        department: text("Engineering"),
        location: text("Berlin"),
        status: JobStatus::Open,
        openings: 3,
        hired: 0,
        owner: chance.id(at),
        hiring_managers: BTreeSet::new(),
        skills: BTreeSet::new(),
        letters: BTreeSet::new(),
        close_reason: None,
        created_at: at,
        updated_at: at,
        version: 1,
    }
}

fn a_candidate(chance: &mut Chance, at: Instant, job: &Job) -> Candidate {
    Candidate {
        id: chance.id(at),
        name: Name::parse("Somebody").unwrap(),
        mail: MailAddress::parse("somebody@mail.example").unwrap(),
        phone: None,
        location: None,
        language: Language::En,
        tags: BTreeSet::new(),
        skills: BTreeSet::new(),
        job: job.id,
        standing: Standing::new(at),
        last_move: None,
        source: CandidateSource::Other,
        owner: job.owner,
        consent: None,
        absorbed: BTreeMap::new(),
        created_at: at,
        updated_at: at,
        version: 1,
    }
}

pub(crate) fn pipeline(chance: &mut Chance) -> Pipeline {
    let start = start_of_day(first_day(), ZONE);
    let jobs: Vec<Job> = (0..6).map(|n| a_job(chance, start, n)).collect();
    let mut ways = Vec::new();
    for _ in 0..600 {
        let begin = first_day() + Duration::days(chance.below(480).cast_signed());
        let job = &jobs[usize::try_from(chance.below(6)).unwrap()];
        let stay = |chance: &mut Chance| Duration::days(1 + chance.below(7).cast_signed());
        let days: Vec<_> = std::iter::successors(Some(begin), |day| Some(*day + stay(chance))).take(7).collect();
        ways.push((a_candidate(chance, start_of_day(begin, ZONE), job), days));
    }
    for (n, (stage, from, length)) in STUCK.into_iter().enumerate() {
        let at = Stage::ALL.iter().position(|one| *one == stage).unwrap();
        let day = |n: usize| {
            let days = i64::try_from(n).unwrap() - i64::try_from(at).unwrap();
            date(from) + Duration::days(if days > 0 { days + length } else { days })
        };
        ways.push((a_candidate(chance, start, &jobs[n]), (0..7).map(day).collect()));
    }
    Pipeline { jobs: jobs.into_iter().map(|job| (job.id, job)).collect(), ways }
}

impl Pipeline {
    /// Everybody as they stand at the end of a day.
    pub(crate) fn at(&self, day: NaiveDate) -> Vec<Candidate> {
        let standing = |(candidate, days): &(Candidate, Vec<NaiveDate>)| {
            let at = days.iter().rposition(|begin| *begin <= day)?;
            let stage = *Stage::ALL.get(at)?;
            let since = start_of_day(days[at], ZONE) + Duration::hours(10);
            let standing = Standing { position: Position::In { stage }, ..Standing::new(since) };
            Some(Candidate { standing, ..candidate.clone() })
        };
        self.ways.iter().filter_map(standing).collect()
    }

    /// The job of a stuck candidate, by its place in [`STUCK`].
    pub(crate) fn job_of(&self, n: usize) -> &Job {
        let (candidate, _) = &self.ways[self.ways.len() - STUCK.len() + n];
        &self.jobs[&candidate.job]
    }

    /// The stuck candidate by its place in [`STUCK`].
    pub(crate) fn stuck(&self, n: usize) -> &Candidate {
        &self.ways[self.ways.len() - STUCK.len() + n].0
    }
}
