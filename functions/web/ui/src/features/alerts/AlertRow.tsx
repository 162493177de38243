import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Alert } from '@/api/alerts';
import { takesFocus } from '@/components/focus';
import { Icon } from '@/components/Icon';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import classes from './Alerts.module.css';
import { Rows } from './Rows';
import { iconOf, nameOf, type Step, stateTones, stateWords, stepsFrom } from './words';

interface Props {
  alert: Alert;
  choose: (step: Step) => void;
  /** Somebody came for this one: it stands out, and all of it is shown. */
  asked?: boolean;
}

/** One alert: what stood out and why, about whom, what led to it, and what can be done with it. */
export function AlertRow({ alert, choose, asked = false }: Props) {
  const name = `alert-${alert.id}`;
  return (
    <li>
      <article
        className={classes.alert}
        aria-labelledby={name}
        data-alert={alert.id}
        data-kind={alert.kind}
        data-alert-state={alert.state}
        {...(asked && { 'data-asked': true, tabIndex: -1, ref: takesFocus })}
      >
        <span className={classes.icon}>
          <Icon name={iconOf(alert.kind)} />
        </span>
        <div className={classes.body}>
          <h2 id={name} className={classes.title}>
            {alert.title}
          </h2>
          <p className={classes.reason}>{alert.reason}</p>
          <div className={classes.facts}>
            {alert.user && (
              <Link to="/activity/$user" params={{ user: alert.user.id }} search={{}}>
                {alert.user.name}
              </Link>
            )}
            <When at={alert.raised_at} as="ago" />
          </div>
          <Noted alert={alert} />
          <Rows alert={alert} unfolded={asked} />
        </div>
        <div className={classes.steps}>
          {stepsFrom(alert.state).map((step) => (
            <Button
              key={step.to}
              size="xs"
              variant="default"
              aria-label={`${step.label}: ${nameOf(alert)}`}
              onClick={() => choose(step)}
            >
              {step.label}
            </Button>
          ))}
        </div>
      </article>
    </li>
  );
}

/** Who dealt with it, and what that person noted. */
function Noted({ alert: { state, note, noted_by, noted_at } }: { alert: Alert }) {
  if (!noted_by && !note) return null;
  return (
    <div className={classes.noted}>
      <Tag tone={stateTones[state]}>{state === 'open' ? 'Reopened' : stateWords[state]}</Tag>
      <span className="muted">
        {noted_by && `by ${noted_by.name} `}
        {noted_at && <When at={noted_at} as="ago" />}
      </span>
      {note && <span className={classes.note}>“{note}”</span>}
    </div>
  );
}
