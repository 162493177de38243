// Short names for the shapes of resumes. If the API renames a schema, this is the one file to follow it.
import {
  type components,
  factFieldValues as factFields,
  modelProviderValues as modelProviders,
  resumeStateValues,
} from './schema.gen';

type Schemas = components['schemas'];

export { factFields, modelProviders };
export type ResumeState = Schemas['ResumeState'];
/** The states a resume comes to rest in. */
export const resumeStates = resumeStateValues.filter((state) => state !== 'reading');
export type ResumeRefusal = Schemas['FileRefusal'];
export type ReviewReason = Schemas['ReviewReason'];
export type Vetter = Schemas['Vetter'];

export type FactField = Schemas['FactField'];
/** A text for most fields, a record for education and position. */
export type FactValue = Schemas['FactValue'];
export type Position = Schemas['Position'];
/** Its place is counted in Unicode characters, not in UTF-16 units. */
export type Quote = Schemas['Passage'];
export type ResumeFact = Schemas['ResumeFact'];
export type Finding = Schemas['ResumeFinding'];
export type RefusedFact = Schemas['RefusedFact'];

export type Hold = Schemas['ResumeHeld'];
export type Resume = Schemas['Resume'];
export type ResumeDetail = Schemas['ResumeDetail'];
/** Where a resume stands. */
export type ResumeStanding = Schemas['ResumeProgress'];
/** How many can be asked about at once. */
export const standingsAtOnce = 90;

export type CandidateResume = Schemas['ListOut_CandidateResume']['items'][number];
export type Career = Schemas['Career'];
export type Stay = Schemas['CareerStay'];
export type ResumeMatch = Schemas['ResumeMatch'];

export type ResumeForm = Schemas['ResumeForm'];
export type ResumeForms = Schemas['ResumeForms'];
export type ReviewIn = Schemas['ResumeReview'];

export type ExtractionModel = Schemas['ModelChoice'];
export type ExtractionUsage = Schemas['ModelUsage'];
export type ExtractionSettings = Schemas['ExtractionSettings'];
export type ExtractionSettingsIn = Schemas['ExtractionSettingsIn'];
