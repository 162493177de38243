//! The way into the embedded table past its calls: many items at once.

use std::fmt;

use dynoxide::{AttributeValue as Stored, Database, ImportOptions};
use hirelog_aws::dynamodb::types::AttributeValue;
use hirelog_store::Item;

/// The database itself.
#[derive(Clone)]
pub(crate) struct Direct(pub(crate) Database);

impl fmt::Debug for Direct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Direct")
    }
}

impl Direct {
    pub(crate) fn import(&self, table: &str, items: Vec<Item>) {
        let stored = |item: Item| item.into_iter().map(|(name, value)| (name, stored(value))).collect();
        let items = items.into_iter().map(stored).collect();
        self.0.import_items(table, items, ImportOptions::default()).expect("the items fit the embedded table");
    }
}

/// A value as the embedded table has it.
fn stored(value: AttributeValue) -> Stored {
    match value {
        AttributeValue::S(text) => Stored::S(text),
        AttributeValue::N(number) => Stored::N(number),
        AttributeValue::B(bytes) => Stored::B(bytes.into_inner()),
        AttributeValue::Bool(truth) => Stored::BOOL(truth),
        AttributeValue::L(list) => Stored::L(list.into_iter().map(stored).collect()),
        AttributeValue::M(map) => Stored::M(map.into_iter().map(|(name, value)| (name, stored(value))).collect()),
        AttributeValue::Ss(texts) => Stored::SS(texts),
        AttributeValue::Ns(numbers) => Stored::NS(numbers),
        AttributeValue::Null(null) => Stored::NULL(null),
        other => panic!("no item of ours has a value like {other:?}"),
    }
}
