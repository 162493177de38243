// What the person who moves a candidate decided about the mail.
import type { LetterChoice } from '@/api/types';

export interface LetterDraft {
  send: boolean;
  /** Only where the words were changed. */
  words?: { subject: string; text: string };
}

export const untouched: LetterDraft = { send: true };

export const isChanged = ({ send, words }: LetterDraft): boolean => !send || words !== undefined;

/** As the API takes it; absent where the job and the template decide. */
export function choiceOf(draft: LetterDraft): LetterChoice | undefined {
  if (!draft.send) return { kind: 'none' };
  if (!draft.words) return undefined;
  return { kind: 'text', subject: draft.words.subject.trim(), text: draft.words.text.trim() };
}

/** What is missing in changed words. */
export function missingWords({ send, words }: LetterDraft): Record<string, string> {
  const found: Record<string, string> = {};
  if (!send || !words) return found;
  if (!words.subject.trim()) found['letter/subject'] = 'Enter a subject, or send no mail.';
  if (!words.text.trim()) found['letter/text'] = 'Enter a text, or send no mail.';
  return found;
}
