import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Candidate } from '@/api/types';
import { day } from '@/components/dates';
import { Card } from '@/components/Page';
import { useCan } from '@/features/me/me';
import { ConsentDialog } from './ConsentDialog';
import { KeepMark } from './KeepMark';

/** Until when the data of a candidate are kept, and the consent to keep them longer. */
export function KeepCard({ candidate }: { candidate: Candidate }) {
  const can = useCan();
  const [editing, edit] = useDisclosure(false);
  const { keep_until: until, consent } = candidate;
  return (
    <Card title="Keeping the data" aside={<KeepMark until={until} />}>
      <div data-keep>
        {until
          ? `Data kept until ${day(until)}. Then they are erased.`
          : 'Data are kept while the process runs.'}
      </div>
      {consent && (
        <div className="muted" style={{ marginTop: '0.25rem' }}>
          Consent of {day(consent.given_on)}, until {day(consent.until)}
        </div>
      )}
      {can('edit_candidates') && (
        <Button size="xs" variant="default" mt="sm" onClick={edit.open}>
          {consent ? 'Change the consent' : 'Extend with consent'}
        </Button>
      )}
      <ConsentDialog candidate={candidate} opened={editing} onClose={edit.close} />
    </Card>
  );
}
