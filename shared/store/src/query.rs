//! What is read of a partition, as data, and the call that it becomes.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::query::builders::QueryFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnConsumedCapacity};

/// Which index a query reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Index {
    Table,
    Gsi1,
    Gsi2,
    Gsi3,
}

impl Index {
    fn name(self) -> Option<String> {
        match self {
            Self::Table => None,
            Self::Gsi1 => Some("GSI1".into()),
            Self::Gsi2 => Some("GSI2".into()),
            Self::Gsi3 => Some("GSI3".into()),
        }
    }

    pub(crate) fn attributes(self) -> (&'static str, &'static str) {
        match self {
            Self::Table => ("PK", "SK"),
            Self::Gsi1 => ("GSI1PK", "GSI1SK"),
            Self::Gsi2 => ("GSI2PK", "GSI2SK"),
            Self::Gsi3 => ("GSI3PK", "GSI3SK"),
        }
    }
}

/// The part of a partition that is read.
#[derive(Clone, Debug)]
pub(crate) enum Range {
    Prefix(String),
    Between(String, String),
}

/// One query.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) index: Index,
    pub(crate) partition: String,
    pub(crate) range: Option<Range>,
    pub(crate) newest_first: bool,
    pub(crate) consistent: bool,
    /// Names the list and its filter in cursors.
    pub(crate) list: String,
    /// Conditions on what is shown, as attribute and value that must be equal.
    pub(crate) equals: Vec<(&'static str, String)>,
    /// An attribute that must be one of some values.
    pub(crate) one_of: Option<(&'static str, Vec<String>)>,
    /// Only these attributes of each item; all, where there are none. It costs the same units and less to read.
    pub(crate) only: Vec<String>,
}

impl Query {
    pub(crate) fn of(index: Index, partition: impl Into<String>) -> Self {
        let partition = partition.into();
        let list = partition.clone();
        Self {
            index,
            partition,
            range: None,
            newest_first: false,
            consistent: false,
            list,
            equals: Vec::new(),
            one_of: None,
            only: Vec::new(),
        }
    }

    /// The call that this query is.
    pub(crate) fn request(&self, client: &Client, table: &str) -> QueryFluentBuilder {
        let (pk, sk) = self.index.attributes();
        let mut condition = String::from("#pk = :pk");
        let mut call = client
            .query()
            .table_name(table)
            .set_index_name(self.index.name())
            .scan_index_forward(!self.newest_first)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .expression_attribute_names("#pk", pk)
            .expression_attribute_values(":pk", AttributeValue::S(self.partition.clone()));
        if self.consistent {
            call = call.consistent_read(true);
        }
        match &self.range {
            None => {}
            Some(Range::Prefix(prefix)) => {
                condition.push_str(" AND begins_with(#sk, :from)");
                call = call.expression_attribute_names("#sk", sk);
                call = call.expression_attribute_values(":from", AttributeValue::S(prefix.clone()));
            }
            Some(Range::Between(from, to)) => {
                condition.push_str(" AND #sk BETWEEN :from AND :to");
                call = call.expression_attribute_names("#sk", sk);
                call = call.expression_attribute_values(":from", AttributeValue::S(from.clone()));
                call = call.expression_attribute_values(":to", AttributeValue::S(to.clone()));
            }
        }
        for (at, (attribute, value)) in self.equals.iter().enumerate() {
            call = call.expression_attribute_names(format!("#f{at}"), *attribute);
            call = call.expression_attribute_values(format!(":f{at}"), AttributeValue::S(value.clone()));
        }
        let mut filter: Vec<_> = (0..self.equals.len()).map(|at| format!("#f{at} = :f{at}")).collect();
        if let Some((attribute, values)) = &self.one_of {
            call = call.expression_attribute_names("#o", *attribute);
            for (at, value) in values.iter().enumerate() {
                call = call.expression_attribute_values(format!(":o{at}"), AttributeValue::S(value.clone()));
            }
            let names: Vec<_> = (0..values.len()).map(|at| format!(":o{at}")).collect();
            filter.push(format!("#o IN ({})", names.join(", ")));
        }
        let only: Vec<_> = (0..self.only.len()).map(|at| format!("#p{at}")).collect();
        for (alias, attribute) in only.iter().zip(&self.only) {
            call = call.expression_attribute_names(alias, attribute);
        }
        call.set_projection_expression((!only.is_empty()).then(|| only.join(", ")))
            .key_condition_expression(condition)
            .set_filter_expression((!filter.is_empty()).then(|| filter.join(" AND ")))
    }
}
