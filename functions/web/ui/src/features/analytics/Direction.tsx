import type { Better, Unit } from '@/api/analytics';
import { Icon } from '@/components/Icon';
import classes from './Analytics.module.css';
import { compare, inUnit } from './figures';

interface Props {
  figure: { value: number | null; previous: number | null; better: Better; unit: Unit };
}

const icons = { up: 'rise', down: 'fall', same: 'level' } as const;
const ways = { up: 'Up', down: 'Down', same: 'Same' } as const;
const judgements = { better: 'Better', worse: 'Worse', neutral: null } as const;

/** What a figure was before and whether it got better: in words, with a colour that only repeats them. */
export function Direction({ figure }: Props) {
  const change = compare(figure);
  const before = `${inUnit(figure.previous, figure.unit)} before`;
  if (!change) {
    return (
      <span className={classes.direction}>{figure.previous === null ? 'None before' : before}</span>
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
