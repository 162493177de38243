import type { Resume } from '@/api/resumes';
import { FreshLink } from '@/components/FreshLink';
import { resumeFile } from '../api';

/** The file itself, in a tab beside this one. */
export function OpenFile({ resume }: { resume: Pick<Resume, 'id' | 'file_name'> }) {
  return (
    <FreshLink
      fetchLink={() => resumeFile(resume.id)}
      kind="resume"
      label={`Open the file “${resume.file_name}”`}
      open="Open once more"
      beside
    >
      Open the file
    </FreshLink>
  );
}
