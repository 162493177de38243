import { Button, Group, Stack } from '@mantine/core';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Tag } from '@/components/Tag';
import { saved } from '@/components/toast';
import { When } from '@/components/When';
import { useDecide } from './api';
import { ConsentText } from './ConsentText';
import { type Standing, standing } from './consent';
import { useMe } from './me';

/** The consent text, the decision so far and the way to change it. */
export function ConsentCard() {
  const { consent } = useMe();
  const now = standing(consent);
  const decide = useDecide((next) =>
    saved(
      next.decision?.kind === 'accepted'
        ? 'You agreed. Figures are counted from now on.'
        : 'Figures about you are no longer counted.',
    ),
  );
  return (
    <Card title="Your decision" aside={<StandingTag now={now} />}>
      <Stack gap="md">
        <ConsentText consent={consent} />
        <ProblemNotice error={decide.error} />
        <Group gap="sm">
          {now.kind === 'accepted' ? (
            <Button
              variant="default"
              loading={decide.isPending}
              onClick={() => decide.mutate('decline')}
            >
              Withdraw my consent
            </Button>
          ) : (
            <Button
              loading={decide.isPending && decide.variables !== 'decline'}
              onClick={() => decide.mutate({ accept: consent.version })}
            >
              I agree
            </Button>
          )}
          {(now.kind === 'undecided' || now.kind === 'outdated') && (
            <Button
              variant="default"
              loading={decide.isPending && decide.variables === 'decline'}
              onClick={() => decide.mutate('decline')}
            >
              No, thanks
            </Button>
          )}
          {now.kind !== 'undecided' && (
            <span className="muted">
              {now.kind === 'withdrawn' ? 'Said no on ' : 'Agreed on '}
              <When at={now.at} />
            </span>
          )}
        </Group>
      </Stack>
    </Card>
  );
}

function StandingTag({ now }: { now: Standing }) {
  const [tone, text] = (
    {
      accepted: ['green', 'You agreed'],
      outdated: ['amber', 'New text, not answered yet'],
      withdrawn: ['neutral', 'You said no'],
      undecided: ['amber', 'Not decided yet'],
    } as const
  )[now.kind];
  return (
    <span data-consent={now.kind}>
      <Tag tone={tone}>{text}</Tag>
    </span>
  );
}
