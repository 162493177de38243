// Why a file was not taken, in words.
import type { Problem } from '@/api/problem';

/** What the server says about a file, or null where the failure is not about the file. */
export function fileRefusal(problem: Problem): string | null {
  // The way to the server has limits of its own, and says nothing about them.
  if (problem.status === 413) return 'The file is larger than 4 MB. Split the list into several.';
  if (problem.status !== 422) return null;
  return problem.fields.map(({ detail }) => detail).join(' ') || problem.message;
}
