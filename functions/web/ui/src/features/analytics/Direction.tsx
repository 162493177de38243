import type { Days } from '@/api/analytics';
import { dayOf } from '@/components/dates';
import { Icon } from '@/components/Icon';
import { useZone } from '@/features/me/me';
import classes from './Analytics.module.css';
import { type Comparable, compare, inUnit } from './figures';

interface Props {
  figure: Comparable;
  period: Days;
}

const icons = { up: 'rise', down: 'fall', same: 'level' } as const;
const ways = { up: 'Up', down: 'Down', same: 'Same' } as const;
const judgements = { better: 'Better', worse: 'Worse', neutral: null, open: 'So far' } as const;

/** What a figure was before and whether it got better: in words, with a colour that only repeats them. */
export function Direction({ figure, period }: Props) {
  const running = period.to >= dayOf(new Date(), useZone());
  const change = compare(figure, running);
  const before = `${inUnit(figure.previous, figure)} before`;
  if (!change) {
    return (
      <span className={classes.direction}>{figure.previous == null ? 'None before' : before}</span>
    );
  }
  return (
    <span className={classes.direction} data-judged={change.judged} data-way={change.way}>
      <span className={classes.judgement}>
        <Icon name={icons[change.way]} size={14} />
        {judgements[change.judged] ?? ways[change.way]}
      </span>
      <span>{before}</span>
    </span>
  );
}
