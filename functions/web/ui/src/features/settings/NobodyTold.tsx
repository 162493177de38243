import { Button } from '@mantine/core';
import { useState } from 'react';
import { focusSoon } from '@/components/focus';
import { Notice } from '@/components/Notice';
import { type RuleEntry, telling, tells, tellsNobody } from './alertRules';

interface Props {
  rules: RuleEntry[];
  /** Who looks at the page. */
  me: string;
  set: (rules: RuleEntry[]) => void;
}

const chosenNotice = () => document.querySelector('[data-nobody-told="chosen"]');

/** Rules begin without recipients: nobody should find out in a month that nobody was told. */
export function NobodyTold({ rules, me, set }: Props) {
  const [asked, setAsked] = useState(false);
  const tellMe = () => {
    set(telling(rules, me));
    setAsked(true);
    focusSoon([chosenNotice]);
  };
  if (tellsNobody(rules))
    return (
      <Notice
        tone="amber"
        icon="bell"
        title="Nobody gets mails about alerts"
        actions={
          <Button size="xs" variant="default" onClick={tellMe}>
            Mail me about all of them
          </Button>
        }
      >
        They stand under Alerts, for those who look there.
      </Notice>
    );
  if (!asked || !tells(rules, me)) return null;
  return (
    <div tabIndex={-1} data-nobody-told="chosen">
      <Notice title="You will get mails about every rule that is on">
        Save the settings to begin. Who else is told, and how soon, is set at each rule.
      </Notice>
    </div>
  );
}
