import { Radio } from '@mantine/core';
import type { Candidate, Fact } from '@/api/types';
import { humanise } from '@/components/words';
import { languageName } from '@/features/letters/language';
import { useDirectory } from '@/features/team/directory';
import classes from './Duplicates.module.css';
import type { Side } from './merge';

interface Props {
  fact: Fact;
  pair: readonly [Candidate, Candidate];
  side: Side;
  onChange: (side: Side) => void;
}

const labels: Partial<Record<Fact, string>> = {
  mail: 'Mail address',
  language: 'Language of mails',
};

/** A fact on which the two records differ. */
export function FactChoice({ fact, pair, side, onChange }: Props) {
  const { name } = useDirectory();
  const words = (value: string | null | undefined) => {
    if (!value) return '(empty)';
    if (fact === 'source') return humanise(value);
    if (fact === 'language') return languageName(value);
    return fact === 'owner' ? (name(value) ?? 'Former member') : value;
  };
  return (
    <Radio.Group
      label={labels[fact] ?? humanise(fact)}
      value={String(side)}
      onChange={(next) => onChange(next === '1' ? 1 : 0)}
      data-fact={fact}
    >
      <div className={classes.sides}>
        {([0, 1] as const).map((number) => (
          <Radio key={number} value={String(number)} label={words(pair[number][fact])} />
        ))}
      </div>
    </Radio.Group>
  );
}
