import type { Candidate } from '@/api/types';
import { Facts } from '@/components/Facts';
import { Card } from '@/components/Page';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';

export function CandidateFacts({ candidate }: { candidate: Candidate }) {
  const can = useCan();
  const { name } = useDirectory();
  const contact = can('see_contact');
  return (
    <Card title="Facts">
      <Facts
        items={[
          [
            'Mail',
            contact && candidate.mail && <a href={`mailto:${candidate.mail}`}>{candidate.mail}</a>,
          ],
          [
            'Phone',
            contact && candidate.phone && <a href={`tel:${candidate.phone}`}>{candidate.phone}</a>,
          ],
          [
            'Contact',
            !contact && (
              <span key="contact" className="muted">
                Not visible in your role
              </span>
            ),
          ],
          ['Location', candidate.location],
          ['Source', humanise(candidate.source)],
          ['Owner', name(candidate.owner)],
          ['Added', <When key="added" at={candidate.created_at} />],
          ['Changed', <When key="changed" at={candidate.updated_at} />],
        ]}
      />
    </Card>
  );
}
