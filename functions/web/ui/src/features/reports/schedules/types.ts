// Short names for schedules. If the API renames a schema, this is the one file to follow it.
import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];

/** A report that is made by itself. */
export type Schedule = Schemas['ReportSchedule'];
export type ScheduleIn = Schemas['ReportScheduleIn'];
export type Timing = Schemas['Timing'];
export type Rhythm = Schemas['Rhythm'];
/** What stands in its report: a saved report as it is then, or a layout of its own. */
export type Content = Schemas['ScheduledContent'];
export type OffBecause = Schemas['ScheduleOffBecause'];
/** How its last run ended. */
export type LastResult = Schemas['ScheduleResult'];
export type Layout = Schemas['ReportLayout'];
export type Subject = Schemas['ReportSubject'];
