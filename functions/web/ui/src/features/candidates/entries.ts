import type { Candidate, Language, Source } from '@/api/types';
import type { Person } from '@/features/duplicates/api';
import type { CandidatePatch, NewCandidate } from './api';
import type { CandidateEntries } from './CandidateFields';

export const noEntries: CandidateEntries = {
  name: '',
  mail: '',
  phone: '',
  location: '',
  source: '',
  job: '',
  owner: '',
  language: 'en',
  tags: [],
  skills: [],
};

export const entriesOf = (candidate: Candidate): CandidateEntries => ({
  name: candidate.name,
  mail: candidate.mail ?? '',
  phone: candidate.phone ?? '',
  location: candidate.location ?? '',
  source: candidate.source,
  job: candidate.job,
  owner: candidate.owner,
  language: candidate.language,
  tags: [...candidate.tags],
  skills: [...candidate.skills],
});

export const newCandidate = (entries: CandidateEntries): NewCandidate => ({
  name: entries.name.trim(),
  mail: entries.mail.trim(),
  phone: entries.phone.trim() || undefined,
  location: entries.location.trim() || undefined,
  source: entries.source as Source,
  job: entries.job,
  owner: entries.owner || undefined,
  language: entries.language as Language,
  tags: entries.tags,
  skills: entries.skills,
});

/** Only what was changed is sent: someone else's change of another field is not undone. Empty text takes a fact away. */
export function changes(
  entries: CandidateEntries,
  changed: (name: string) => boolean,
): CandidatePatch {
  const patch: CandidatePatch = {};
  for (const name of ['name', 'mail', 'phone', 'location'] as const)
    if (changed(name)) patch[name] = entries[name].trim();
  if (changed('source')) patch.source = entries.source as Source;
  if (changed('owner') && entries.owner) patch.owner = entries.owner;
  if (changed('language')) patch.language = entries.language as Language;
  if (changed('tags')) patch.tags = entries.tags;
  if (changed('skills')) patch.skills = entries.skills;
  return patch;
}

/** What is compared with the other records before anything is saved. */
export const personOf = (entries: CandidateEntries, except?: string): Person => ({
  name: entries.name.trim(),
  mail: entries.mail.trim() || undefined,
  phone: entries.phone.trim() || undefined,
  location: entries.location.trim() || undefined,
  job: entries.job || undefined,
  except,
});
