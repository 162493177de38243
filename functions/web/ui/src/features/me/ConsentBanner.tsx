// Asks for a decision without standing in the way: everything works before and without an answer.
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { saved } from '@/components/toast';
import { useDecide } from './api';
import { ConsentText } from './ConsentText';
import { asksNow, postpone, standing } from './consent';
import { useMe } from './me';

export function ConsentBanner() {
  const { consent } = useMe();
  const [reading, setReading] = useState(false);
  const [postponed, setPostponed] = useState(false);
  const decide = useDecide((next) => {
    setReading(false);
    saved(
      next.decision?.kind === 'accepted'
        ? 'Thank you. Figures about your work are now counted.'
        : 'No figures about you are counted.',
    );
  });
  if (!reading && (postponed || !asksNow(consent))) return null;

  const later = () => {
    postpone(consent.version);
    setPostponed(true);
    setReading(false);
  };
  const again = standing(consent).kind === 'outdated';
  return (
    <>
      <section aria-label="Your decision" data-consent="asks" style={{ marginBottom: '1.25rem' }}>
        <Notice
          tone="blue"
          title={
            again
              ? 'The text about your figures has changed'
              : 'May Hirelog count figures about your work?'
          }
          actions={
            <>
              <Button size="xs" onClick={() => setReading(true)}>
                Read and decide
              </Button>
              <Button size="xs" variant="default" onClick={later}>
                Decide later
              </Button>
            </>
          }
        >
          You can say yes or no, and change your mind any time. Until you say yes, nothing is
          counted.
        </Notice>
      </section>
      <Modal opened={reading} onClose={() => setReading(false)} title="Figures about your work">
        <Stack>
          <ConsentText consent={consent} />
          <ProblemNotice error={decide.error} />
          <Group gap="xs">
            <Button
              variant="default"
              loading={decide.isPending && decide.variables !== 'decline'}
              onClick={() => decide.mutate({ accept: consent.version })}
            >
              Yes, I agree
            </Button>
            <Button
              variant="default"
              loading={decide.isPending && decide.variables === 'decline'}
              onClick={() => decide.mutate('decline')}
            >
              No, thanks
            </Button>
            <Button variant="subtle" onClick={later}>
              Decide later
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
