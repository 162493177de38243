//! The question as a call of Converse.

use hirelog_aws::bedrock;
use hirelog_aws::bedrock::operation::converse::builders::ConverseFluentBuilder;
use hirelog_aws::bedrock::types::{
    ContentBlock, ConversationRole, InferenceConfiguration, Message, SpecificToolChoice, SystemContentBlock, Tool,
    ToolChoice, ToolConfiguration, ToolInputSchema, ToolSpecification,
};

use crate::bedrock::document;
use crate::failure::{Failure, Missed};
use crate::model::Question;

/// Shown to the model beside the tool's schema.
const PURPOSE: &str = "Takes the answer. Call it exactly once.";

/// A call that is ready to be sent.
pub(super) fn converse(
    client: &bedrock::Client,
    model: &str,
    question: &Question<'_>,
) -> Result<ConverseFluentBuilder, Missed> {
    let limits = InferenceConfiguration::builder()
        .temperature(0.0)
        .max_tokens(i32::try_from(question.max_output_tokens).unwrap_or(i32::MAX))
        .build();
    let text = Message::builder()
        .role(ConversationRole::User)
        .content(ContentBlock::Text(question.text.to_owned()))
        .build()
        .map_err(|_| Missed::lasting(Failure::NotTaken))?;
    Ok(client
        .converse()
        .model_id(model)
        .system(SystemContentBlock::Text(question.system.to_owned()))
        .messages(text)
        .inference_config(limits)
        .tool_config(forced_tool(question)?))
}

fn forced_tool(question: &Question<'_>) -> Result<ToolConfiguration, Missed> {
    let incomplete = |_| Missed::lasting(Failure::NotTaken);
    let tool = ToolSpecification::builder()
        .name(question.schema_name)
        .description(PURPOSE)
        .input_schema(ToolInputSchema::Json(document::from_json(question.schema)))
        .build()
        .map_err(incomplete)?;
    let choice = SpecificToolChoice::builder().name(question.schema_name).build().map_err(incomplete)?;
    ToolConfiguration::builder()
        .tools(Tool::ToolSpec(tool))
        .tool_choice(ToolChoice::Tool(choice))
        .build()
        .map_err(incomplete)
}
