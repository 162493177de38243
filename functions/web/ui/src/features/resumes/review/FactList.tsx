import { Button } from '@mantine/core';
import type { FactField, FactValue } from '@/api/resumes';
import { factFields } from '@/api/resumes';
import { Icon } from '@/components/Icon';
import { groupWords } from '../words';
import { addable, isOpen, isSure, type Review, type Row } from './decisions';
import { FactEditor } from './FactEditor';
import { FactRow } from './FactRow';
import classes from './Review.module.css';
import type { ReviewList } from './useReviewList';

interface Props {
  review: Review;
  list: ReviewList;
  readOnly: boolean;
  /** What was refused at a fact, by its key. */
  refused: Record<string, string>;
}

/** The facts in groups. The keys act on the one that has the focus. */
export function FactList({ review, list, readOnly, refused }: Props) {
  const { rows } = review;
  const sure = rows.filter((row) => isOpen(row) && isSure(row)).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the facts in it have the focus, and buttons do the same
    <div
      className={classes.facts}
      ref={list.box}
      onKeyDown={readOnly ? undefined : list.onKeyDown}
      data-facts
    >
      {groupsOf(rows).map(([field, group]) => (
        <section key={field} aria-label={groupWords(field)}>
          <h3 className={classes.group}>{groupWords(field)}</h3>
          <ul className={classes.rows}>
            {group.map((row) => (
              <FactRow
                key={row.key}
                row={row}
                place={rows.indexOf(row) + 1}
                of={rows.length}
                current={row.key === (list.current ?? rows[0]?.key)}
                editing={list.editing === row.key}
                readOnly={readOnly}
                refused={refused[row.key]}
                act={(what) => list.act(row.key, what)}
                onFocus={() => list.setCurrent(row.key)}
                onSave={(value) => list.save(row.key, value)}
                onLeave={list.leave}
              />
            ))}
          </ul>
        </section>
      ))}
      {rows.length === 0 && <p className="muted">No facts yet.</p>}
      {!readOnly && <Below review={review} list={list} sure={sure} />}
    </div>
  );
}

function Below({ review, list, sure }: Pick<Props, 'review' | 'list'> & { sure: number }) {
  const choices = addable(review);
  const add = (field: FactField, value: FactValue) => list.add(field, value);
  if (list.editing === 'new' && choices[0])
    return <FactEditor start={{ choices, field: choices[0] }} onSave={add} onLeave={list.leave} />;
  return (
    <div className={classes.buttons}>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        onClick={list.openNew}
        data-add
      >
        Add a fact
      </Button>
      {sure > 1 && (
        <Button size="xs" variant="default" onClick={list.acceptSure}>
          Accept all {sure} that are sure
        </Button>
      )}
    </div>
  );
}

const groupsOf = (rows: Row[]): [FactField, Row[]][] =>
  factFields.flatMap((field) => {
    const group = rows.filter((row) => row.field === field);
    return group.length > 0 ? [[field, group] as [FactField, Row[]]] : [];
  });
