import { Button, Radio, Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ResumeDetail, ReviewIn } from '@/api/resumes';
import type { Source } from '@/api/types';
import { sources } from '@/api/vocabulary';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { counted, humanise } from '@/components/words';
import { reasonWords as likenessWords } from '@/features/duplicates/reasons';
import type { Decision } from './decisions';
import classes from './Review.module.css';

const sourceChoices = sources.map((id) => ({ value: id, label: humanise(id) }));

/** Most skills of a candidate, with those that are known already. */
const skillsOfCandidate = 15;

/** Where the facts go: "new", or the id of a candidate; '' where nothing is chosen. */
export interface Into {
  to: string;
  source: string;
}

/** Nothing is proposed where somebody looks alike: a second record of a person is easily made. */
export const startInto = ({ candidate, alike }: ResumeDetail): Into => ({
  to: candidate ?? (alike.length > 0 ? '' : 'new'),
  source: '',
});

export const intoOf = ({ to, source }: Into): ReviewIn['into'] =>
  to === 'new' ? { kind: 'new', source: source as Source } : { kind: 'candidate', candidate: to };

export function wrongInto({ to, source }: Into): string | null {
  if (to === '') return 'Choose where the facts go.';
  return to === 'new' && source === '' ? 'Choose how this person came.' : null;
}

interface Props {
  resume: ResumeDetail;
  into: Into;
  setInto: (into: Into) => void;
  wrong: string | null;
  counts: Record<Decision, number>;
  /** How many skills are taken over. */
  skills: number;
  busy: boolean;
  problem: React.ReactNode;
  onSubmit: () => void;
}

/** The last step: into whom, and how much. */
export function TakeOver(props: Props) {
  const { counts, skills, busy, problem, onSubmit } = props;
  const facts = counts.accepted + counts.corrected + counts.added;
  return (
    <Card title="Take over">
      <div className={classes.stack} data-take-over>
        <Choice {...props} />
        <p className={classes.tally} role="status" data-open-facts={counts.open}>
          {tally(counts)}
        </p>
        {skills > skillsOfCandidate && (
          <p className={classes.tally} role="status" data-many-skills={skills}>
            Skills are added up to {skillsOfCandidate}. All {skills} stay with the resume.
          </p>
        )}
        {problem}
        <div className={classes.buttons}>
          <Button onClick={onSubmit} loading={busy}>
            Take over{facts > 0 && ` ${counted(facts, 'fact')}`}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Choice({ resume, into, setInto, wrong }: Props) {
  if (resume.candidate)
    return (
      <p className={classes.tally}>
        Into{' '}
        <Link to="/candidates/$id" params={{ id: resume.candidate }}>
          the candidate it was uploaded for
        </Link>
        .{wrong && <span className={classes.wrong}> {wrong}</span>}
      </p>
    );
  const atSource = into.to === 'new' && into.source === '' ? wrong : null;
  return (
    <>
      {resume.alike.map(({ candidate, name, likeness }) => (
        <Notice key={candidate} tone="amber" icon="users" title={`Looks like ${name}`}>
          {likenessWords([likeness]).replace(/^./, (first) => first.toUpperCase())}.{' '}
          <a href={`/candidates/${candidate}`} target="_blank" rel="noopener">
            Open in a new tab
          </a>
        </Notice>
      ))}
      {resume.alike.length === 0 ? (
        <p className={classes.tally}>Into a new candidate.</p>
      ) : (
        <Radio.Group
          label="Into whom?"
          value={into.to}
          error={atSource ? undefined : wrong}
          onChange={(to) => setInto({ ...into, to })}
        >
          <div className={classes.choices}>
            {resume.alike.map(({ candidate, name }) => (
              <Radio key={candidate} value={candidate} label={`${name}, who is here already`} />
            ))}
            <Radio value="new" label="A new candidate" />
          </div>
        </Radio.Group>
      )}
      {into.to === 'new' && (
        <Select
          label="Source"
          placeholder="How did this person come?"
          required
          data={sourceChoices}
          value={into.source || null}
          error={atSource}
          onChange={(source) => setInto({ ...into, source: source ?? '' })}
        />
      )}
    </>
  );
}

/** "2 not decided. 9 accepted, 2 corrected, 1 rejected." */
function tally(counts: Record<Decision, number>): string {
  const parts = (['accepted', 'corrected', 'rejected', 'added'] as const)
    .filter((decision) => counts[decision] > 0)
    .map((decision) => `${counts[decision]} ${decision === 'added' ? 'added by hand' : decision}`);
  const open = counts.open > 0 ? `${counts.open} not decided yet.` : 'All are decided.';
  return parts.length > 0 ? `${open} ${parts.join(', ')}.` : counts.open > 0 ? open : '';
}
