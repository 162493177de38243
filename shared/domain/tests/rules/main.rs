//! The domain's rules from outside: workflow and statistics, by example over all pairs and by property.

mod statistics;
mod workflow;
