import type { Candidate } from '@/api/types';
import { Facts } from '@/components/Facts';
import { Card } from '@/components/Page';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { humanise } from '@/components/words';
import { languageName } from '@/features/letters/language';
import { useCan } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import classes from './Candidate.module.css';

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
          ['Tags', <Words key="tags" words={candidate.tags} />],
          ['Skills', <Words key="skills" words={candidate.skills} />],
          ['Source', humanise(candidate.source)],
          ['Language', languageName(candidate.language)],
          ['Owner', name(candidate.owner)],
          ['Added', <When key="added" at={candidate.created_at} />],
          ['Changed', <When key="changed" at={candidate.updated_at} />],
        ]}
      />
    </Card>
  );
}

function Words({ words }: { words: string[] }) {
  if (words.length === 0) return <span className="muted">None</span>;
  return (
    <span className={classes.words}>
      {words.map((word) => (
        <Tag key={word} tone="neutral" dot={false}>
          {word}
        </Tag>
      ))}
    </span>
  );
}
