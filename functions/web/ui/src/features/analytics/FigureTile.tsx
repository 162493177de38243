import type { ReactNode } from 'react';
import type { Days, Figure } from '@/api/analytics';
import classes from './Analytics.module.css';
import { Direction } from './Direction';
import { ExplainButton } from './ExplainButton';
import type { Explained } from './explain';
import { inUnit } from './figures';

interface Props {
  figure: Figure;
  /** What the explanation is about, besides the metric. */
  about: Omit<Explained, 'metric' | 'name'>;
}

/** One figure with what it was before, and a way to the rows behind it. */
export function FigureTile({ figure, about }: Props) {
  const { metric, name } = figure;
  return (
    <Tile figure={figure} period={about.period}>
      <ExplainButton number={{ ...about, metric, name }} />
    </Tile>
  );
}

interface TileProps {
  figure: Figure;
  period: Days;
  children?: ReactNode;
}

/** The same without the rows. */
export function Tile({ figure, period, children }: TileProps) {
  return (
    <li className={classes.tile} data-metric={figure.metric}>
      <div className={classes.tileHead}>
        <span>{figure.name}</span>
        {children}
      </div>
      <div>
        <div className={figure.value ? classes.value : `${classes.value} ${classes.zero}`}>
          {figure.too_few ? (
            <span className={classes.few}>Too few to say</span>
          ) : (
            inUnit(figure.value, figure)
          )}
        </div>
        <Direction figure={figure} period={period} />
      </div>
    </li>
  );
}

export function Tiles({ children }: { children: ReactNode }) {
  return <ul className={classes.tiles}>{children}</ul>;
}
