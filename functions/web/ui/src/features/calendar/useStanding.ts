// While something is held: which times are not free, and why the one under the pointer is not, as the API says it.
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { addDays, startOfDay } from '@/components/dates';
import { type SlotsAsked, slotsQuery } from '@/features/interviews/api';
import { whyNot } from '@/features/interviews/plan';
import { reasons } from '@/features/interviews/words';
import type { Column, Held } from './useGridDrag';

export interface Shade {
  from: string;
  until: string;
  final: boolean;
}

export function useStanding(held: Held | null, columns: Column[], zone: string) {
  const interview = held?.interview;
  const resized = held?.kind === 'resize';
  const [duration] = useDebouncedValue(held?.time.duration ?? 60, 150);
  const start = held?.time.start ?? '';
  const [first, last] = [columns[0]?.date ?? '', columns.at(-1)?.date ?? ''];
  const range = !interview
    ? { from: '', to: '' }
    : resized
      ? { from: start, to: new Date(Date.parse(start) + 60_000).toISOString() }
      : { from: startOfDay(first, zone), to: startOfDay(addDays(last, 1), zone) };
  const asked: SlotsAsked = {
    candidate: interview?.candidate ?? '',
    interviewers: interview?.interviewers ?? [],
    room: interview?.room,
    duration: resized ? duration : (interview?.duration_minutes ?? 60),
    moved: interview?.id,
    limit: 0,
    ...range,
  };
  const found = useQuery({ ...slotsQuery(asked), enabled: Boolean(interview), retry: false });
  if (!held || !interview) return { shades: [], words: '', tone: 'neutral' as const };
  const against = whyNot(found.data, start);
  const final = against.some((conflict) => conflict.final);
  const passed = Date.parse(start) <= Date.now() && start !== interview.start;
  const shades: Shade[] = resized
    ? []
    : (found.data?.blocked ?? []).map(({ from, until, conflicts }) => ({
        from,
        until,
        final: conflicts.some((conflict) => conflict.final),
      }));
  const waiting = found.isFetching || (resized && duration !== held.time.duration);
  const [words, tone] = passed
    ? (['This time has passed.', 'red'] as const)
    : waiting
      ? (['Looking whether everyone is free…', 'neutral'] as const)
      : !found.data
        ? (['Whether everyone is free is checked when you drop it.', 'neutral'] as const)
        : against.length > 0
          ? ([
              `${final ? 'Not free' : 'Possible, but'}: ${reasons(against)}`,
              final ? 'red' : 'amber',
            ] as const)
          : (['Everyone is free.', 'green'] as const);
  return { shades, words, tone };
}
