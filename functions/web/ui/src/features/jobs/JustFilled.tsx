import { useQuery } from '@tanstack/react-query';
import { jobQuery } from './api';
import { FilledProposal } from './FilledProposal';

/** Right after a hire, on the page of the person who was hired: was that the last opening of the job? */
export default function JustFilled({ job }: { job: string }) {
  const { data } = useQuery(jobQuery(job));
  return data ? <FilledProposal job={data} /> : null;
}
