// The mail that a move sends is made by a worker some moments later, so the page of the candidate asks for it a few times.
import type { QueryClient } from '@tanstack/react-query';
import type { CandidateView, LetterChoice, LetterPreview } from '@/api/types';
import { letterQuery } from '@/features/letters/api';
import { candidateQuery } from './api';

const waits = [1000, 2000, 4000, 8000];

/** Whether a mail is to come: the job asks for one, and the person who moved the candidate did not say no. */
export function letterExpected(
  client: QueryClient,
  { candidate }: CandidateView,
  choice: LetterChoice | undefined,
): boolean {
  const { queryKey } = letterQuery(candidate.id, candidate.status);
  const preview = client.getQueryData<LetterPreview>(queryKey);
  return preview?.applies === true && choice?.kind !== 'none';
}

/** Loads the candidate again until the mail is there. Only where the page is open; each look is recorded. */
export async function followLetter(client: QueryClient, { candidate }: CandidateView) {
  const { queryKey } = candidateQuery(candidate.id);
  for (const wait of waits) {
    await new Promise((wake) => setTimeout(wake, wait));
    const file = client.getQueryData(queryKey);
    const movedOn = file?.candidate.status_since !== candidate.status_since;
    if (!file || movedOn || file.letters.some(tellsOf(candidate))) return;
    await client.invalidateQueries({ queryKey });
  }
}

const tellsOf =
  ({ status, status_since }: CandidateView['candidate']) =>
  (letter: CandidateView['letters'][number]) =>
    letter.status === status && Date.parse(letter.created_at) >= Date.parse(status_since);
