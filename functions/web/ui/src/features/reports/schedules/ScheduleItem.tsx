import { period } from '@/components/dates';
import { Facts } from '@/components/Facts';
import { takesFocus } from '@/components/focus';
import { Tag } from '@/components/Tag';
import { useDirectory } from '@/features/team/directory';
import { Coming } from './Coming';
import { LastRun } from './LastRun';
import { useContentInWords } from './nameOf';
import { Recipients } from './Recipients';
import { ScheduleActions } from './ScheduleActions';
import classes from './Schedules.module.css';
import { TestedRun } from './TestedRun';
import type { Schedule } from './types';
import { useScheduleSteps } from './useScheduleSteps';
import { formatsInWords, offWords, timingInWords } from './words';

interface Props {
  schedule: Schedule;
  /** Somebody came for this one, by the link of a mail. */
  asked: boolean;
}

/** One schedule and all that is known of it. */
export function ScheduleItem({ schedule, asked }: Props) {
  const { id, title, timing, content, formats, recipients, skip_empty, off, owner } = schedule;
  const directory = useDirectory();
  const inWords = useContentInWords();
  const steps = useScheduleSteps(schedule);
  const days = schedule.next_period;
  const files = `${formatsInWords(formats)}${skip_empty ? '; nothing when nothing happened' : ''}`;
  return (
    <li
      className={classes.item}
      data-schedule={id}
      data-off={off ?? undefined}
      {...(asked && { 'data-asked': true, tabIndex: -1, ref: takesFocus })}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {off && <Tag tone={off === 'turned_off' ? 'neutral' : 'amber'}>Off</Tag>}
        <div className={classes.when}>{timingInWords(timing)}</div>
        {off && <p className={classes.why}>{offWords[off]}</p>}
      </div>
      <ScheduleActions schedule={schedule} steps={steps} />
      <div className={classes.body}>
        <div className={classes.facts}>
          <Facts
            items={[
              ['Report', inWords(content)],
              ['Recipients', <Recipients key="to" mails={recipients} title={title} />],
              ['Files', files],
              ['Owner', directory.name(owner) ?? (directory.loading ? '…' : 'Former member')],
            ]}
          />
          <Facts
            items={[
              ['Next', !off && <Coming key="next" schedule={schedule} />],
              ['About', days && period(days.from, days.to)],
              ['Last', <LastRun key="last" last={schedule.last ?? null} title={title} />],
            ]}
          />
        </div>
        <TestedRun steps={steps} />
      </div>
    </li>
  );
}
