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
export type JobLetter = Schemas['LetterRule'];
export type JobPipeline = Schemas['JobPipeline'];
export type Status = Schemas['Status'];
export type Source = Schemas['CandidateSource'];
export type CandidateSummary = Schemas['CandidateSummary'];
export type Candidate = Schemas['Candidate'];
export type CandidateView = Schemas['CandidateFile'];
export type CandidateMoves = Schemas['CandidateMoves'];
export type Board = Schemas['Board'];
export type BulkPreview = Schemas['BulkPreview'];
export type BulkDone = Schemas['BulkDone'];
export type BulkRefusal = Schemas['BulkRefusal'];
export type View = Schemas['View'];
export type Move = Schemas['Move'];
export type HistoryRow = Schemas['HistoryRow'];
export type Note = Schemas['Note'];
export type Letter = Schemas['Letter'];
export type LetterChoice = Schemas['LetterChoice'];
export type LetterPreview = Schemas['LetterPreview'];
export type LetterTemplate = Schemas['LetterTemplate'];
export type LetterTemplates = Schemas['LetterTemplates'];
/** Whose data must be decided about. */
export type Due = Schemas['Retention'];
export type StageTimes = Schemas['CandidateTime'];
export type Undo = Schemas['Undo'];
export type Language = Schemas['Language'];
export type ConsentToKeep = Schemas['CandidateConsent'];
export type DuplicateMatch = Schemas['DuplicateMatch'];
export type DuplicateReason = Schemas['Likeness'];
export type Fact = Schemas['Fact'];
export type EraseReason = Schemas['EraseReason'];
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

export type Import = Schemas['Import'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportField = Schemas['ImportField'];
export type ImportPlan = Schemas['ImportPlan'];
export type ImportProblem = Schemas['ImportProblem'];
export type Export = Schemas['Export'];
export type ExportFilter = Schemas['ExportFilter'];
export type ExportFormat = Schemas['ExportFormat'];

type Subject = Schemas['Subject'];

/** What an event is about is part of it, or absent; the generated type only knows the first. */
export type ActivityEvent = Omit<Schemas['Event'], keyof Subject> & Partial<Subject>;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

export type Interview = Schemas['Interview'];
export type InterviewFile = Schemas['InterviewFile'];
export type InterviewKind = Schemas['InterviewKind'];
export type InterviewPlan = Schemas['InterviewPlan'];
export type InterviewStatus = Schemas['InterviewStatus'];
export type InterviewMail = Schemas['InterviewMail'];
export type InterviewSettings = Schemas['InterviewSettings'];
export type Interviews = Schemas['Interviews'];
export type Feedback = Schemas['Feedback'];
export type FeedbackIn = Schemas['FeedbackIn'];
export type Recommendation = Schemas['Recommendation'];
/** What stands in the way of a time. */
export type Conflict = Schemas['Conflict'];
export type Slot = Schemas['Slot'];
export type Slots = Schemas['Slots'];
export type Room = Schemas['Room'];
export type Availability = Schemas['Availability'];
export type AvailabilityIn = Schemas['AvailabilityIn'];
/** An interview as its candidate sees it. */
export type OwnInterview = Schemas['OwnInterview'];
export type UncertainMail = Schemas['UncertainMail'];
