// Short names for the shapes of the API. If the API renames a schema, this is the one file to follow it.
import type { components } from './schema.gen';

type Schemas = components['schemas'];

export type Me = Schemas['Me'];
export type Permission = Schemas['Permission'];
export type User = Schemas['User'];
export type Role = Schemas['Role'];
export type Person = Schemas['DirectoryEntry'];
export type Invite = Schemas['Invite'];
export type Session = Schemas['SessionOut'];
export type Consent = Schemas['ConsentOut'];
export type Job = Schemas['Job'];
export type JobEntry = Schemas['JobEntry'];
export type JobStatus = Schemas['JobStatus'];
export type CloseReason = Schemas['CloseReason'];
export type Status = Schemas['Status'];
export type Source = Schemas['CandidateSource'];
export type CandidateSummary = Schemas['CandidateSummary'];
export type Candidate = Schemas['Candidate'];
export type CandidateView = Schemas['CandidateFile'];
export type Move = Schemas['Move'];
export type HistoryRow = Schemas['HistoryRow'];
export type Actor = Schemas['Actor'];
export type Action = Schemas['Action'];
export type Outcome = Schemas['Outcome'];
export type SubjectKind = Schemas['SubjectKind'];
export type Statistics = Schemas['StatisticsOut'];
export type Stats = Schemas['Stats'];
export type Figure = Schemas['Figure'];
export type Run = Schemas['Run'];
export type ReportKind = Schemas['ReportKind'];
export type ReportFormat = Schemas['Format'];

type Subject = Schemas['Subject'];

/** What an event is about is part of it, or absent; the generated type only knows the first. */
export type ActivityEvent = Omit<Schemas['Event'], keyof Subject> & Partial<Subject>;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}
