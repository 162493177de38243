//! The table, embedded: one server and one database per test.

use aws_smithy_http_client::Builder;
use dynoxide::Database;
use hirelog_aws::dynamodb::config::{BehaviorVersion, Credentials, Region, SharedHttpClient, retry::RetryConfig};
use hirelog_aws::dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection,
    ProjectionType, ScalarAttributeType, TimeToLiveSpecification,
};
use hirelog_aws::dynamodb::{Client, Config};
use hirelog_store::{Item, Key, Meter, Store, schema};
use tokio::net::TcpListener;

use crate::direct::Direct;
use crate::faults::Faults;

/// Name of the table in tests.
pub const TABLE: &str = "hirelog-test";

/// An empty table with the key schema of `template.yaml`.
#[derive(Clone, Debug)]
pub struct TestTable {
    /// The store under test.
    pub store: Store,
    /// What the store's calls cost.
    pub meter: Meter,
    /// Behind the store's back: for looking at items and for breaking them.
    pub client: Client,
    endpoint: String,
    direct: Direct,
}

impl TestTable {
    /// Starts a table on a port of its own.
    ///
    /// # Panics
    /// When the machine has no loopback or no memory left.
    pub async fn start() -> Self {
        let database = Database::memory().expect("a database in memory can be opened");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("the loopback has a free port");
        let endpoint = format!("http://{}", listener.local_addr().expect("a bound listener has an address"));
        tokio::spawn(dynoxide::server::serve_on(listener, database.clone()));
        let client = client_of(&endpoint, Builder::new().build_http(), 3);
        create(&client).await;
        let meter = Meter::counting();
        let store = Store::new(client.clone(), TABLE).metered(meter.clone());
        Self { store, meter, client, endpoint, direct: Direct(database) }
    }

    /// A store on the same table whose calls meet faults. Its client makes `attempts` at each call.
    #[must_use]
    pub fn store_through(&self, faults: &Faults, attempts: u32) -> Store {
        let client = client_of(&self.endpoint, faults.around(Builder::new().build_http()), attempts);
        Store::new(client, TABLE).metered(self.meter.clone())
    }

    /// Puts many items straight into the database, past its calls and their conditions.
    ///
    /// # Panics
    /// When the database refuses an item; none is there then.
    pub fn import(&self, items: Vec<Item>) {
        self.direct.import(TABLE, items);
    }

    /// Every item there is.
    ///
    /// # Panics
    /// When the table cannot be read.
    pub async fn items(&self) -> Vec<Item> {
        let pages = self.client.scan().table_name(TABLE).into_paginator().items().send();
        pages.collect::<Result<_, _>>().await.expect("the embedded table can be read")
    }

    /// Takes an item away.
    ///
    /// # Panics
    /// When the table does not do it.
    pub async fn delete(&self, key: &Key) {
        let text = |text: &str| AttributeValue::S(text.to_owned());
        let call = self.client.delete_item().table_name(TABLE).key("PK", text(&key.pk)).key("SK", text(&key.sk));
        call.send().await.expect("the embedded table can be changed");
    }

    /// The items whose partition begins with `prefix`.
    ///
    /// # Panics
    /// When the table cannot be read.
    pub async fn items_under(&self, prefix: &str) -> Vec<Item> {
        let under = |item: &Item| item["PK"].as_s().is_ok_and(|pk| pk.starts_with(prefix));
        self.items().await.into_iter().filter(under).collect()
    }
}

/// Bytes of an item as `DynamoDB` counts them: names and values (Amazon `DynamoDB` Developer Guide, item sizes).
#[must_use]
pub fn size_of(item: &Item) -> usize {
    item.iter().map(|(name, value)| name.len() + size_of_value(value)).sum()
}

fn size_of_value(value: &hirelog_aws::dynamodb::types::AttributeValue) -> usize {
    use AttributeValue::{B, Bool, L, M, N, S};
    match value {
        S(text) => text.len(),
        B(bytes) => bytes.as_ref().len(),
        N(number) => number.len().div_ceil(2) + 1,
        Bool(_) => 1,
        M(map) => 3 + map.iter().map(|(name, value)| 1 + name.len() + size_of_value(value)).sum::<usize>(),
        L(list) => 3 + list.iter().map(|value| 1 + size_of_value(value)).sum::<usize>(),
        _ => 1,
    }
}

pub(crate) fn client_of(endpoint: &str, http: SharedHttpClient, attempts: u32) -> Client {
    let backoff = std::time::Duration::from_millis(5);
    let retry = RetryConfig::standard().with_max_attempts(attempts).with_initial_backoff(backoff);
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("AKIDTEST", "secret", None, None, "testkit"))
        .endpoint_url(endpoint)
        .http_client(http)
        .retry_config(retry)
        .build();
    Client::from_conf(config)
}

async fn create(client: &Client) {
    let text =
        |name: &str| AttributeDefinition::builder().attribute_name(name).attribute_type(ScalarAttributeType::S).build();
    let attributes = schema::KEY_SCHEMA.iter().flat_map(|(_, pk, sk)| [*pk, *sk]).map(text);
    let [(_, pk, sk), indexes @ ..] = schema::KEY_SCHEMA;
    let call = client
        .create_table()
        .table_name(TABLE)
        .billing_mode(BillingMode::PayPerRequest)
        .set_attribute_definitions(Some(attributes.collect::<Result<_, _>>().expect("definitions are complete")))
        .set_key_schema(Some(keys(pk, sk)))
        .set_global_secondary_indexes(Some(indexes.iter().map(|(name, pk, sk)| index(name, pk, sk)).collect()));
    call.send().await.expect("an empty database takes a table");
    let ttl = TimeToLiveSpecification::builder().enabled(true).attribute_name(schema::TTL_ATTRIBUTE).build();
    let ttl = ttl.expect("the specification is complete");
    client
        .update_time_to_live()
        .table_name(TABLE)
        .time_to_live_specification(ttl)
        .send()
        .await
        .expect("time to live is known");
}

fn keys(pk: &str, sk: &str) -> Vec<KeySchemaElement> {
    let key = |name: &str, kind| KeySchemaElement::builder().attribute_name(name).key_type(kind).build();
    [(pk, KeyType::Hash), (sk, KeyType::Range)].map(|(name, kind)| key(name, kind).expect("the key is complete")).into()
}

fn index(name: &str, pk: &str, sk: &str) -> GlobalSecondaryIndex {
    let all = Projection::builder().projection_type(ProjectionType::All).build();
    let index = GlobalSecondaryIndex::builder().index_name(name).set_key_schema(Some(keys(pk, sk))).projection(all);
    index.build().expect("the index is complete")
}
