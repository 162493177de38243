import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FactField, factFields, type ResumeDetail, type ResumeFact } from '@/api/resumes';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { When } from '@/components/When';
import { useHolder } from '../holder';
import { factsWere, groupWords, refusalWords } from '../words';
import { CareerCard } from './CareerCard';
import { MatchCard } from './MatchCard';
import { OpenFile } from './OpenFile';
import classes from './Review.module.css';
import { VettingCard } from './VettingCard';
import { linesOf } from './values';

/** What became of a resume that is not to be reviewed any more. */
export function Settled({ resume }: { resume: ResumeDetail }) {
  if (resume.state === 'refused') return <Refused resume={resume} />;
  if (resume.state === 'discarded')
    return (
      <Notice title="This resume was discarded" icon="bin">
        The file and its text were deleted.
      </Notice>
    );
  return (
    <>
      <Outcome resume={resume} />
      <div className={classes.pair}>
        <TakenOver facts={resume.facts} />
        <div className={classes.stack}>
          <MatchCard match={resume.match} />
          <CareerCard career={resume.career} />
          <VettingCard resume={resume} />
        </div>
      </div>
    </>
  );
}

function Refused({ resume }: { resume: ResumeDetail }) {
  const { refusal, refusal_detail, same_as } = resume;
  return (
    <Notice
      tone="red"
      icon="warn"
      title={refusal ? refusalWords(refusal) : 'This file was refused'}
      actions={
        same_as && (
          <Button
            renderRoot={(props) => <Link {...props} to="/resumes/$id" params={{ id: same_as }} />}
            size="xs"
            variant="default"
          >
            Open the one that is here
          </Button>
        )
      }
    >
      {refusal_detail}
    </Notice>
  );
}

function Outcome({ resume }: { resume: ResumeDetail }) {
  const holder = useHolder();
  const { reviewed, candidate } = resume;
  if (!reviewed) return null;
  const { accepted, corrected, rejected, added } = reviewed;
  return (
    <Notice
      tone="green"
      icon="check"
      title={`${factsWere(resume.facts.length)} taken over`}
      actions={
        <>
          {candidate && (
            <Button
              renderRoot={(props) => (
                <Link {...props} to="/candidates/$id" params={{ id: candidate }} />
              )}
              size="xs"
            >
              Open the candidate
            </Button>
          )}
          <Button component={Link} to="/resumes" size="xs" variant="default">
            Go on with the others
          </Button>
          <OpenFile resume={resume} />
        </>
      }
    >
      {reviewed.by
        ? `Reviewed by ${holder.name(reviewed.by)}, `
        : 'Without a look by a person, as the settings allow, '}
      <When at={reviewed.at} />: {accepted} accepted, {corrected} corrected, {rejected} rejected,{' '}
      {added} added by hand.
    </Notice>
  );
}

function TakenOver({ facts }: { facts: ResumeFact[] }) {
  const groups = factFields.flatMap((field): [FactField, ResumeFact[]][] => {
    const own = facts.filter((fact) => fact.field === field);
    return own.length > 0 ? [[field, own]] : [];
  });
  return (
    <Card title="Facts taken over">
      {facts.length === 0 ? (
        <p className="muted">None.</p>
      ) : (
        <Facts
          items={groups.map(([field, own]) => [
            groupWords(field),
            <FactLines key={field} facts={own} />,
          ])}
        />
      )}
    </Card>
  );
}

/** Values of one field, one below the other. */
export function FactLines({ facts }: { facts: ResumeFact[] }) {
  return (
    <ul className={classes.plain}>
      {facts.map(({ value }) => {
        const [line, below] = linesOf(value);
        return (
          <li key={JSON.stringify(value)} data-fact>
            {/^https?:\/\//.test(line) ? (
              <a href={line} target="_blank" rel="noopener noreferrer">
                {line}
              </a>
            ) : (
              line
            )}
            {below && <div className={classes.below}>{below}</div>}
          </li>
        );
      })}
    </ul>
  );
}
