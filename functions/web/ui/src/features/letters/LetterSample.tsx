import { Card } from '@/components/Page';
import { useMe } from '@/features/me/me';
import classes from './Letters.module.css';
import { filledIn } from './placeholders';

/** How a mail will read, with made-up values where the candidate's will be. */
export function LetterSample({ words }: { words: { subject: string; text: string } }) {
  const { user, organisation } = useMe();
  const samples = {
    candidate: 'Lan Trần',
    first_name: 'Lan',
    job: 'Backend engineer',
    organisation: organisation.name,
    sender: user.name,
  };
  return (
    <Card title="Preview" aside={<span className="muted">Marked words are examples</span>}>
      <div className={classes.preview} data-letter-preview>
        <p className={classes.previewSubject}>
          <Filled text={words.subject} samples={samples} />
        </p>
        <Filled text={words.text} samples={samples} />
      </div>
    </Card>
  );
}

function Filled({ text, samples }: { text: string; samples: Record<string, string> }) {
  return filledIn(text, samples).map((part, place) =>
    part.sample ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <mark key={place} className={classes.sample}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
