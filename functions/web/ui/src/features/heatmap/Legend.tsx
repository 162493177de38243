import { counted } from '@/components/words';
import classes from './HeatMap.module.css';
import { shadeOf, shadesFor } from './heat';

/** What the shades stand for. */
export function Legend({ most }: { most: number }) {
  const ends = shadesFor(most);
  return (
    <ul className={classes.legend} aria-label="What the shades stand for">
      <li>
        <span data-shade={0} />
        none
      </li>
      {ends.map((end, place) => {
        const from = (ends[place - 1] ?? 0) + 1;
        return (
          <li key={end}>
            <span data-shade={shadeOf(end, ends)} />
            {from === end ? end : `${from}–${end}`}
            {place === ends.length - 1 && ` ${counted(end, 'action').split(' ')[1]}`}
          </li>
        );
      })}
    </ul>
  );
}
