//! The figures of pipelines: added to with every change, read as a whole.

use std::collections::HashMap;

use hirelog_domain::ids::JobId;
use hirelog_domain::pipeline::{Counter, Pipeline};
use hirelog_domain::workflow::Status;

use crate::error::StoreError;
use crate::keys;
use crate::table::{Key, Store};

impl Store {
    /// AP: the figures of a job's pipeline, or of everything, in one call.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn pipeline(&self, job: Option<JobId>) -> Result<Pipeline, StoreError> {
        let shards: Vec<Key> = (0..keys::PIPELINE_SHARDS).map(|shard| keys::pipeline(job, shard)).collect();
        let loaded = self.load(&shards).await?;
        let mut pipeline = Pipeline::default();
        for key in &shards {
            let counts: Option<HashMap<String, serde_json::Value>> = loaded.get(key)?;
            let Some(counts) = counts else { continue };
            for (counter, status) in Counter::ALL.iter().flat_map(|c| Status::ALL.map(|status| (*c, status))) {
                let count = counts.get(&format!("{}_{status}", counter.as_str())).and_then(serde_json::Value::as_i64);
                pipeline.add(counter, status, count.unwrap_or_default());
            }
        }
        Ok(pipeline)
    }
}
