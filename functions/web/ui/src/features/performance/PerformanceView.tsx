import type { Figure, Performance } from '@/api/analytics';
import { period } from '@/components/dates';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { Empty } from '@/components/states';
import pageClasses from '@/features/analytics/Analytics.module.css';
import { FigureTile, Tiles } from '@/features/analytics/FigureTile';
import { groupWords } from '@/features/analytics/figures';
import { DaysCard } from './DaysCard';
import classes from './Performance.module.css';

/** The figures of one person in their groups, day by day, and the rank where there is one to show. */
export function PerformanceView({ performance, own }: { performance: Performance; own: boolean }) {
  if (performance.state === 'opted_out') {
    return (
      <Notice title="Opted out" icon="lock">
        {own
          ? 'There are no figures about you, because you haven’t agreed to them. You can change that any time under “My activity”.'
          : 'There are no figures for this person, who hasn’t agreed to performance figures.'}
      </Notice>
    );
  }
  const { figures, days, period: now, previous } = performance;
  if (figures.length === 0) {
    return <Empty title="No figures yet">They appear with the first actions.</Empty>;
  }
  return (
    <div className={pageClasses.stack} data-performance={performance.user.id}>
      <p className={classes.about}>
        <Rank performance={performance} own={own} />
        {period(now.from, now.to)}, beside {period(previous.from, previous.to)}
      </p>
      <DaysCard days={days} />
      {groupsOf(figures).map(([group, members]) => (
        <Card key={group} title={groupWords(group)}>
          <Tiles>
            {members.map((figure) => (
              <FigureTile
                key={figure.metric}
                figure={figure}
                about={{ period: now, user: performance.user, own: own ? figure : undefined }}
              />
            ))}
          </Tiles>
        </Card>
      ))}
    </div>
  );
}

function Rank({
  performance: { rank, rank_hidden },
  own,
}: {
  performance: Performance;
  own: boolean;
}) {
  if (rank) {
    return (
      <span data-rank={rank.rank}>
        <strong>
          Rank {rank.rank} of {rank.of}
        </strong>{' '}
        on the leaderboard ·{' '}
      </span>
    );
  }
  if (rank_hidden && own)
    return <span data-rank="hidden">Your organisation doesn’t show ranks here · </span>;
  return null;
}

function groupsOf(figures: Figure[]): [Figure['group'], Figure[]][] {
  const groups = new Map<Figure['group'], Figure[]>();
  for (const figure of figures) {
    groups.set(figure.group, [...(groups.get(figure.group) ?? []), figure]);
  }
  return [...groups];
}
