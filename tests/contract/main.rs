//! What the parts promise each other: the OpenAPI document, the template, the layers.

mod openapi;
