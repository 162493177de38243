import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, fieldMessages } from '@/api/problem';
import type { InterviewFile } from '@/api/types';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Tag } from '@/components/Tag';
import { saved } from '@/components/toast';
import { When } from '@/components/When';
import { offerTimes, reloadInterviews, useOwnZone } from './api';
import { FreeTimes, searchFrom } from './FreeTimes';
import classes from './Interviews.module.css';
import { endOf } from './plan';
import { stretch } from './zones';

/** What the candidate said, and the times that the candidate may choose instead. */
export function AnswerCard({ file }: { file: InterviewFile }) {
  const { interview, answer, offered } = file;
  const zone = useOwnZone();
  const [editing, setEditing] = useState(false);
  const mayOffer = interview.may_edit && interview.status === 'scheduled';
  return (
    <Card title="The candidate’s answer">
      {!answer && <span className="muted">None yet to the interview as it stands.</span>}
      {answer && (
        <div data-answer={answer.kind}>
          <Tag tone={answer.kind === 'another_time' ? 'amber' : 'green'}>
            {answer.kind === 'confirmed'
              ? 'Will be there'
              : answer.kind === 'picked'
                ? 'Took an offered time'
                : 'Asks for another time'}
          </Tag>{' '}
          <When at={answer.at} as="ago" />
          {answer.wish && <blockquote className={classes.quote}>{answer.wish}</blockquote>}
        </div>
      )}
      {(offered.length > 0 || mayOffer) && (
        <h3 style={{ margin: '1rem 0 0.375rem', fontSize: 'inherit', fontWeight: 620 }}>
          Times offered instead
        </h3>
      )}
      {editing ? (
        <Offering file={file} onDone={() => setEditing(false)} />
      ) : (
        <>
          {offered.length > 0 ? (
            <ul className={classes.lines} data-offered>
              {offered.map((start) => (
                <li key={start}>
                  {stretch(start, endOf({ start, duration: interview.duration_minutes }), zone)}
                </li>
              ))}
            </ul>
          ) : (
            mayOffer && <div className="muted">None.</div>
          )}
          {mayOffer && (
            <Button size="xs" variant="default" mt="sm" onClick={() => setEditing(true)}>
              {offered.length > 0 ? 'Change the offered times' : 'Offer other times'}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}

function Offering({ file, onDone }: { file: InterviewFile; onDone: () => void }) {
  const { interview, offered } = file;
  const client = useQueryClient();
  const zone = useOwnZone();
  const [chosen, setChosen] = useState(offered);
  const [range] = useState(() => searchFrom(null));
  const save = useMutation({
    mutationFn: () => offerTimes(interview.id, chosen),
    onSuccess: () => {
      saved('The offered times are saved.');
      onDone();
      return reloadInterviews(client);
    },
  });
  const toggle = (start: string) =>
    setChosen(
      chosen.includes(start) ? chosen.filter((one) => one !== start) : [...chosen, start].sort(),
    );
  const problem = save.error ? asProblem(save.error) : null;
  return (
    <div className={classes.panel}>
      {chosen.length > 0 && (
        <ul className={classes.lines} aria-label="Offered">
          {chosen.map((start) => {
            const words = stretch(
              start,
              endOf({ start, duration: interview.duration_minutes }),
              zone,
            );
            return (
              <li key={start} className={classes.line}>
                {words}
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`Do not offer ${words}`}
                  onClick={() => toggle(start)}
                >
                  Remove
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <FreeTimes
        asked={{
          candidate: interview.candidate,
          interviewers: interview.interviewers,
          room: interview.room,
          duration: interview.duration_minutes,
          moved: interview.id,
          ...range,
        }}
        zone={zone}
        chosen={chosen}
        onPick={toggle}
      />
      <ProblemNotice
        error={save.error}
        rest={problem ? fieldMessages(problem, () => null).rest : []}
      />
      <Group gap="xs">
        <Button size="xs" loading={save.isPending} onClick={() => save.mutate()}>
          Save the offered times
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          Leave them as they were
        </Button>
      </Group>
    </div>
  );
}
