import type { Feedback } from '@/api/types';
import { recommendationWords } from './words';

/** What several interviewers said, as a proposal for one form: the mean of all ratings, and the words by name. */
export function together(feedback: Feedback[], name: (id: string) => string) {
  const ratings = feedback.flatMap((one) => Object.values(one.ratings));
  if (ratings.length === 0) return null;
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return {
    interview_rating: String(Math.round(mean)),
    interview_feedback: feedback
      .map((one) => `${name(one.by)} (${recommendationWords(one.recommendation)}): ${one.text}`)
      .join('\n\n'),
  };
}
