// What the API says about resumes, in words for people.
import type {
  FactField,
  RefusedFact,
  Resume,
  ResumeRefusal,
  ReviewReason,
  Vetter,
} from '@/api/resumes';
import type { Tone } from '@/app/theme';
import { counted, humanise } from '@/components/words';

const states: Record<Resume['state'], [string, Tone]> = {
  reading: ['Being read', 'blue'],
  to_review: ['To review', 'amber'],
  reviewed: ['Reviewed', 'green'],
  refused: ['Refused', 'red'],
  discarded: ['Discarded', 'neutral'],
};
export const stateWords = (state: Resume['state']): string => states[state]?.[0] ?? humanise(state);
export const stateTone = (state: Resume['state']): Tone => states[state]?.[1] ?? 'neutral';

const refusals: Record<ResumeRefusal, string> = {
  unknown_type: 'Not a PDF, Word or text file',
  too_large: 'Too large',
  empty: 'Empty',
  duplicate: 'Here already',
  file_gone: 'The file is gone',
};
export const refusalWords = (refusal: ResumeRefusal): string =>
  refusals[refusal] ?? humanise(refusal);

const reasons: Record<ReviewReason, string> = {
  encrypted: 'Protected by a password',
  damaged: 'Damaged file',
  no_text: 'No text in it',
  too_many_pages: 'Too many pages',
  too_long: 'Very long text',
  unpacks_too_large: 'Unpacks too large',
  took_too_long: 'Took too long to read',
  took_too_much_memory: 'Too heavy to read',
  no_model: 'No model is set up',
  budget_used_up: 'Budget used up',
  models_failed: 'No model answered',
  answer_not_usable: 'Answer not usable',
  facts_refused: 'Facts were refused',
  not_finished: 'Not finished',
};
export const reasonWords = (reason: ReviewReason): string => reasons[reason] ?? humanise(reason);

const fields: Record<FactField, [string, string]> = {
  name: ['Name', 'Name'],
  mail: ['Mail address', 'Mail address'],
  phone: ['Phone', 'Phone'],
  location: ['Location', 'Location'],
  link: ['Link', 'Links'],
  skill: ['Skill', 'Skills'],
  language: ['Language', 'Languages'],
  education: ['Education', 'Education'],
  position: ['Position', 'Positions'],
};
export const fieldWords = (field: FactField): string => fields[field]?.[0] ?? humanise(field);
export const groupWords = (field: FactField): string => fields[field]?.[1] ?? humanise(field);

const refused: Record<RefusedFact['reason'], string> = {
  not_in_text: 'it does not stand in the text',
  not_supported: 'the text does not say so',
  not_valid: 'it is not of the right form',
};
export const refusedWords = (reason: RefusedFact['reason']): string =>
  refused[reason] ?? humanise(reason).toLowerCase();

const vetters: Record<Vetter, string> = {
  bedrock: 'Amazon Bedrock',
  openai_compatible: 'OpenAI-compatible service',
  rules: 'Built-in rules, no model',
};
export const vetterWords = (by: Vetter): string => vetters[by] ?? humanise(by);

/** "1 fact was", "12 facts were". */
export const factsWere = (count: number): string =>
  `${counted(count, 'fact')} ${count === 1 ? 'was' : 'were'}`;

/** Below this a fact needs a look. */
const unsure = 70;
export const needsLook = (confidence: number): boolean => confidence < unsure;

/** "Sure", "Likely", "Unsure" or "Doubtful". */
export function confidenceWords(confidence: number): string {
  if (confidence >= 90) return 'Sure';
  if (!needsLook(confidence)) return 'Likely';
  return confidence >= 40 ? 'Unsure' : 'Doubtful';
}
export const confidenceTone = (confidence: number): Tone =>
  confidence >= 90 ? 'green' : needsLook(confidence) ? 'amber' : 'cyan';

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2019-03" → "Mar 2019", "2019" → "2019", "present" → "now". */
export function monthWords(date: string): string {
  if (date === 'present') return 'now';
  const [year, month] = date.split('-');
  const name = monthNames[Number(month) - 1];
  return name ? `${name} ${year}` : date;
}

/** "Mar 2019 – now"; empty where no date is known. */
export function stretchWords(from?: string | null, to?: string | null): string {
  if (!from && !to) return '';
  if (from && !to) return `from ${monthWords(from)}`;
  if (!from) return `until ${monthWords(to ?? '')}`;
  return `${monthWords(from)} – ${monthWords(to ?? '')}`;
}

/** 40 → "3 years 4 months". */
export function monthsWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    years > 0 && `${years} ${years === 1 ? 'year' : 'years'}`,
    (rest > 0 || years === 0) && `${rest} ${rest === 1 ? 'month' : 'months'}`,
  ];
  return parts.filter(Boolean).join(' ');
}
