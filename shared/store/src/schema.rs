//! The key schema, for creating the table in tests. `template.yaml` holds the same for AWS; a test compares the two.

/// Index names with their partition and sort attributes; the first is the table itself.
pub const KEY_SCHEMA: [(&str, &str, &str); 4] =
    [("table", "PK", "SK"), ("GSI1", "GSI1PK", "GSI1SK"), ("GSI2", "GSI2PK", "GSI2SK"), ("GSI3", "GSI3PK", "GSI3SK")];

/// The attribute by which the table deletes items, in seconds since 1970.
pub const TTL_ATTRIBUTE: &str = "expires_at";
