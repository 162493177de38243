import type { Interview } from '@/api/types';
import { kindWords, statusWords } from '@/features/interviews/words';
import { stretch } from '@/features/interviews/zones';

/** Everything that the look of an entry says, for those who hear it. */
export const entryName = (
  interview: Interview,
  zone: string,
  people: (id: string) => string,
): string =>
  [
    `${interview.candidate_name}, ${kindWords(interview.kind)} interview`,
    stretch(interview.start, interview.end, zone),
    `with ${interview.interviewers.map(people).join(', ')}`,
    statusWords(interview.status),
  ].join('; ');
