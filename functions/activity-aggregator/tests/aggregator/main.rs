//! The aggregator on an embedded table: exact whatever happens, honest about consent, cheap.

mod choices;
mod cost;
mod exact;
mod poison;
mod samples;
mod world;
