import { Link } from '@tanstack/react-router';
import type { Interview } from '@/api/types';
import { Facts } from '@/components/Facts';
import { useJobTitle } from '@/features/jobs/api';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { useOwnZone, useRoomName } from './api';
import { lasting } from './words';
import { stretch, zoneLabel } from './zones';

/** Who meets whom, when in both zones, and where. */
export function InterviewFacts({ interview }: { interview: Interview }) {
  const can = useCan();
  const own = useOwnZone();
  const { name } = useDirectory();
  const jobTitle = useJobTitle();
  const room = useRoomName();
  const { start, end, zone, place } = interview;
  const at = new Date(start);
  return (
    <Facts
      items={[
        [
          'When',
          <span key="when" data-own-time>
            {stretch(start, end, own)}
            <br />
            <span className="muted">{zoneLabel(own, at)}</span>
          </span>,
        ],
        [
          'For the candidate',
          zone !== own && (
            <span key="theirs" data-candidate-time>
              {stretch(start, end, zone)}
              <br />
              <span className="muted">{zoneLabel(zone, at)}</span>
            </span>
          ),
        ],
        ['Takes', lasting(interview.duration_minutes)],
        [
          'Candidate',
          can('view_candidates') ? (
            <Link key="who" to="/candidates/$id" params={{ id: interview.candidate }}>
              {interview.candidate_name}
            </Link>
          ) : (
            interview.candidate_name
          ),
        ],
        ['Job', jobTitle(interview.job)],
        [
          'Interviewers',
          interview.interviewers.map((id) => name(id) ?? 'Former member').join(', '),
        ],
        ['Room', interview.room && room(interview.room)],
        [
          'Place',
          place &&
            (/^https?:\/\//.test(place) ? (
              <a key="place" href={place}>
                {place}
              </a>
            ) : (
              place
            )),
        ],
        [
          'Notes',
          interview.notes && (
            <span key="notes" style={{ whiteSpace: 'pre-wrap' }}>
              {interview.notes}
            </span>
          ),
        ],
        ['Cancelled because', interview.reason],
        ['Planned by', name(interview.organiser)],
      ]}
    />
  );
}
