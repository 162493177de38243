import { Button } from '@mantine/core';
import { takesFocus } from '@/components/focus';
import { Notice } from '@/components/Notice';

interface Props {
  /** Whether the page has it already, to be saved. */
  chosen: boolean;
  choose: () => void;
}

/** Rules begin without recipients: nobody should find out in a month that nobody was told. */
export function NobodyTold({ chosen, choose }: Props) {
  if (chosen)
    return (
      <div ref={takesFocus} tabIndex={-1} data-nobody-told="chosen">
        <Notice role="status" title="You will get mails about every rule that is on">
          Save the settings to begin. Who else is told, and how soon, is set at each rule.
        </Notice>
      </div>
    );
  return (
    <Notice
      tone="amber"
      icon="bell"
      role="status"
      title="Nobody gets mails about alerts"
      actions={
        <Button size="xs" variant="default" onClick={choose}>
          Mail me about all of them
        </Button>
      }
    >
      They stand under Alerts, for those who look there.
    </Notice>
  );
}
