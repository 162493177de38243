import { Link } from '@tanstack/react-router';
import type { Resume, ResumeState } from '@/api/resumes';
import { Icon } from '@/components/Icon';
import { Tag } from '@/components/Tag';
import { table } from '@/components/table';
import { When } from '@/components/When';
import { useJobTitle } from '@/features/jobs/api';
import { useHolder } from './holder';
import classes from './Resumes.module.css';
import { confidenceTone, confidenceWords, reasonWords, refusalWords } from './words';

const what: Partial<Record<ResumeState, string>> = {
  to_review: 'To look at',
  reviewed: 'Reviewed',
  refused: 'Why',
};

/** Resumes in one state, one a row. */
export function ResumeTable({ resumes, state }: { resumes: Resume[]; state: ResumeState }) {
  return (
    <table className={`${table.table} ${classes.queue}`} aria-label="Resumes">
      <thead>
        <tr>
          <th scope="col">Resume</th>
          <th scope="col" className={table.fromSmall}>
            Job
          </th>
          {what[state] && (
            <th scope="col" className={table.fromSmall}>
              {what[state]}
            </th>
          )}
          {state === 'to_review' && (
            <th scope="col" className={table.fromMedium}>
              Confidence
            </th>
          )}
          <th scope="col" className={table.fromMedium}>
            Uploaded
          </th>
        </tr>
      </thead>
      <tbody>
        {resumes.map((resume) => (
          <Row key={resume.id} resume={resume} state={state} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ resume, state }: { resume: Resume; state: ResumeState }) {
  const title = useJobTitle()(resume.job);
  const notes = <Notes resume={resume} />;
  return (
    <tr className={table.linked} data-resume={resume.id} data-resume-state={resume.state}>
      <td className={classes.nameCell}>
        <Link to="/resumes/$id" params={{ id: resume.id }} className={table.rowLink}>
          {resume.name ?? resume.file_name}
        </Link>
        {resume.name && <div className={table.below}>{resume.file_name}</div>}
        <div className={`${table.narrowOnly} ${table.below}`}>
          {title} · <When at={resume.created_at} as="ago" />
          {notes}
        </div>
      </td>
      <td className={table.fromSmall}>{title}</td>
      {what[state] && <td className={table.fromSmall}>{notes}</td>}
      {state === 'to_review' && (
        <td className={table.fromMedium}>
          <Confidence of={resume} />
        </td>
      )}
      <td className={`${table.fromMedium} muted`}>
        <When at={resume.created_at} as="ago" />
      </td>
    </tr>
  );
}

/** Who has it, why it needs a closer look, or what became of it. */
function Notes({ resume }: { resume: Resume }) {
  const holder = useHolder();
  const held = holder.holds(resume.held);
  if (resume.state === 'reviewed')
    return (
      <div className={classes.notes}>
        <ReviewedBy resume={resume} />
      </div>
    );
  return (
    <div className={classes.notes}>
      {held && (
        <span className={classes.held} data-held>
          <Icon name="lock" size={14} /> {held.mine ? 'You are at it' : `${held.name} is at it`}
        </span>
      )}
      {resume.reasons.map(({ reason }) => (
        <Tag key={reason} tone="amber">
          {reasonWords(reason)}
        </Tag>
      ))}
      {resume.refusal && <Tag tone="red">{refusalWords(resume.refusal)}</Tag>}
    </div>
  );
}

function ReviewedBy({ resume: { reviewed } }: { resume: Resume }) {
  const holder = useHolder();
  if (!reviewed) return null;
  return (
    <span className="muted">
      {reviewed.by
        ? `by ${holder.name(reviewed.by)}, `
        : 'taken over without a look, as the settings allow, '}
      <When at={reviewed.at} as="ago" />
    </span>
  );
}

function Confidence({ of: { vetting } }: { of: Resume }) {
  if (!vetting) return <span className="muted">–</span>;
  return (
    <Tag tone={confidenceTone(vetting.confidence)}>
      {confidenceWords(vetting.confidence)} {vetting.confidence}
    </Tag>
  );
}
