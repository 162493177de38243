//! A sign-in link per role, for hand-over: made by who has the table, so bound to no browser.

use std::time::Duration;

use hirelog_aws::sqs::types::QueueAttributeName;
use hirelog_domain::ids::{ChallengeId, TypedId};
use hirelog_domain::sign_in::Challenge;
use hirelog_domain::users::User;
use hirelog_store::{Change, digest};
use hirelog_telemetry::{entropy, token};

use crate::{Demo, DemoError};

/// How long the loader waits for the aggregator, in half seconds.
const PATIENCE: usize = 360;

/// The people whose links are printed: one per role.
const SHOWN: [&str; 4] =
    ["admin@hirelog.localhost", "recruiter@hirelog.localhost", "manager@hirelog.localhost", "viewer@hirelog.localhost"];

impl Demo {
    /// Role and link of one person per role. A link works once, for ten minutes.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn links(&self) -> Result<Vec<(String, String)>, DemoError> {
        let users = self.store.all_users().await?;
        let mut links = Vec::new();
        for user in SHOWN.iter().filter_map(|mail| users.iter().find(|user| user.mail.as_str() == *mail)) {
            links.push((role_of(user), self.link(user).await?));
        }
        Ok(links)
    }

    async fn link(&self, user: &User) -> Result<String, DemoError> {
        let secret = token();
        let challenge = Challenge {
            id: ChallengeId::new(self.now, entropy()),
            user: Some(user.id),
            token_hash: digest(&[&secret]),
            code_hash: String::new(),
            browser_hash: None,
            created_at: hirelog_telemetry::Clock::System.now(),
            attempts: 0,
            used: false,
        };
        let committed = self.store.commit(Change::hand_over(&challenge)).await?;
        debug_assert!(committed.0.is_empty(), "a link tells nothing");
        let origin = &self.organisation.origin;
        Ok(format!("{origin}/sign-in/confirm?challenge={}&token={secret}", challenge.id))
    }

    /// Waits until the aggregator has taken every event.
    ///
    /// # Errors
    /// When the queue fails or does not get empty in three minutes.
    pub async fn wait_until_counted(&self) -> Result<(), DemoError> {
        let Some((sqs, url)) = &self.backlog else { return Ok(()) };
        let names = [
            QueueAttributeName::ApproximateNumberOfMessages,
            QueueAttributeName::ApproximateNumberOfMessagesNotVisible,
        ];
        for _ in 0..PATIENCE {
            let asked =
                sqs.get_queue_attributes().queue_url(url).set_attribute_names(Some(names.to_vec())).send().await;
            let answer = asked.map_err(|error| DemoError::Queue(error.to_string()))?;
            let left = answer.attributes().into_iter().flatten().any(|(_, n)| n != "0");
            if !left {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        Err(DemoError::Queue("the aggregator did not take all events in three minutes".into()))
    }
}

fn role_of(user: &User) -> String {
    let role = serde_json::to_value(user.role).ok();
    role.and_then(|role| role.as_str().map(str::to_owned)).unwrap_or_default()
}
