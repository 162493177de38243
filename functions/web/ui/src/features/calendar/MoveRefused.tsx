import { Button, Group, Modal, Stack } from '@mantine/core';
import { ConflictNotice } from '@/components/ConflictNotice';
import { differences } from '@/components/differences';
import { ProblemNotice } from '@/components/ProblemNotice';
import { NotFreeNotice } from '@/features/interviews/NotFreeNotice';
import { endOf, notFree } from '@/features/interviews/plan';
import { stretch } from '@/features/interviews/zones';
import type { useMove } from './useMove';

interface Props {
  moving: ReturnType<typeof useMove>;
  zone: string;
}

/** A move that did not happen: why, and what can be done instead. The interview stands where it was. */
export function MoveRefused({ moving, zone }: Props) {
  const { refused, move, busy, forget } = moving;
  if (!refused) return null;
  const { wish, error, newer } = refused;
  const refusal = notFree(error);
  const wanted = stretch(wish.to.start, endOf(wish.to), zone);
  return (
    <Modal opened onClose={forget} title={`${wish.interview.candidate_name} was not moved`}>
      <Stack gap="md">
        <p style={{ margin: 0 }}>
          Wanted: {wanted}. It stays at{' '}
          {stretch((newer ?? wish.interview).start, (newer ?? wish.interview).end, zone)}.
        </p>
        {refusal ? (
          <NotFreeNotice
            refusal={refusal}
            zone={zone}
            busy={busy}
            onPick={(start) => move({ ...wish, to: { ...wish.to, start }, regardless: false })}
            onInsist={() => move({ ...wish, regardless: true })}
          />
        ) : newer ? (
          <ConflictNotice
            differences={differences(
              { when: 'When', notes: 'Notes', place: 'Place' },
              { when: wanted, notes: wish.interview.notes, place: wish.interview.place },
              {
                when: stretch(newer.start, newer.end, zone),
                notes: newer.notes,
                place: newer.place,
              },
            )}
            keepMine={() => move({ ...wish, interview: newer })}
            takeTheirs={forget}
          />
        ) : (
          <ProblemNotice
            error={error}
            actions={
              <Button size="xs" loading={busy} onClick={() => move(wish)}>
                Try again
              </Button>
            }
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={forget} data-autofocus>
            Leave it where it is
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
