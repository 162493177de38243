// Turns the API's OpenAPI document into TypeScript. Used by `npm run client` and by the test that finds a stale client.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = new URL('../', import.meta.url);

/** Where the document lies; HIRELOG_OPENAPI names another one. */
export const documentPath =
  process.env.HIRELOG_OPENAPI ?? fileURLToPath(new URL('../openapi.json', root));

export const clientPath = fileURLToPath(new URL('src/api/schema.gen.ts', root));

const read = async () => JSON.parse(await readFile(documentPath, 'utf8'));

export async function generate() {
  const document = await read();
  const nodes = await openapiTS(document, {
    enumValues: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  return `// Made by \`npm run client\` from the API's OpenAPI document. Not edited by hand.\n${astToString(nodes)}`;
}

export const limitsPath = fileURLToPath(new URL('src/api/limits.gen.ts', root));

/** The numbers that forms need: what they are called in the UI, and the field of a request (or the parameter of an operation) that has them. */
const used = {
  letterSubject: 'LetterChoice.subject',
  letterText: 'LetterChoice.text',
  templateSubject: 'LetterTemplateIn.subject',
  templateText: 'LetterTemplateIn.text',
  viewName: 'ViewIn.name',
  noteText: 'NoteIn.text',
  feedbackText: 'FeedbackIn.text',
  cancelReason: 'InterviewCancellation.reason',
  invitationWish: 'InvitationAnswer.wish',
  candidatesAtOnce: 'BulkIn.candidates',
  waitingDays: 'ExportFilter.waiting_days',
  reportTitle: 'ReportDefinitionIn.title',
  reportMetrics: 'ReportLayout.metrics',
  reportCharts: 'ReportLayout.charts',
  scheduleRecipients: 'ReportScheduleIn.recipients',
  resumesAtOnce: 'give_forms.count',
  factsOfResume: 'ResumeReview.facts',
  skillsAskedFor: 'JobIn.skills',
  modelsInTurn: 'ExtractionSettingsIn.models',
  modelName: 'ModelChoice.model',
  modelAddress: 'ModelChoice.base_url',
  modelSecret: 'ModelChoice.secret',
};

/** A body that is one of several shapes has the fields of all of them. */
const fieldsOf = ({ properties, oneOf = [] }) =>
  Object.assign({}, ...oneOf.map(fieldsOf), properties);

/** What operations take in their address, by the name of the operation. */
const parametersOf = ({ paths }) =>
  Object.fromEntries(
    Object.values(paths)
      .flatMap((path) => Object.values(path))
      .map(({ operationId, parameters = [] }) => [
        operationId,
        { properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])) },
      ]),
  );

/** How long, how many or how much a field takes at most. */
export async function generateLimits() {
  const document = await read();
  const schemas = { ...parametersOf(document), ...document.components.schemas };
  const lines = Object.entries(used).map(([name, field]) => {
    const [schema, property] = field.split('.');
    const { maxLength, maxItems, maximum } = fieldsOf(schemas[schema] ?? {})[property] ?? {};
    const most = maxLength ?? maxItems ?? maximum;
    if (most === undefined) throw new Error(`The document has no limit of ${field}.`);
    return `export const ${name} = ${most};\n`;
  });
  return `// Made by \`npm run client\` from the API's OpenAPI document. Not edited by hand.\n${lines.join('')}`;
}
