// Short names for the shapes of reports and of what stands in them. If the API renames a schema, this is the one file to
// follow it.
import type { components } from './schema.gen';

type Schemas = components['schemas'];

export type Layout = Schemas['ReportLayout'];
export type Subject = Schemas['ReportSubject'];
export type By = Schemas['ReportBy'];
export type Sort = Schemas['ReportSort'];
export type Chart = Schemas['ReportChart'];
export type Sheet = Schemas['ReportSheet'];
export type Drawn = Schemas['DrawnChart'];
export type Series = Schemas['ReportSeries'];
export type Row = Schemas['AnalyticsRow'];
/** A report that somebody put together and kept. */
export type Definition = Schemas['ReportDefinition'];
export type DefinitionIn = Schemas['ReportDefinitionIn'];
/** A report that is there from the start. */
export type StandardReport = Schemas['StandardReport'];
export type ExportReportIn = Schemas['ExportReportIn'];
