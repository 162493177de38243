import { ActionIcon, Tooltip } from '@mantine/core';
import type { FactValue } from '@/api/resumes';
import { Icon, type IconName } from '@/components/Icon';
import { Tag } from '@/components/Tag';
import { confidenceTone, confidenceWords, fieldWords, needsLook } from '../words';
import type { Decision, Row } from './decisions';
import { FactEditor } from './FactEditor';
import classes from './Review.module.css';
import { linesOf, wordsOf } from './values';

interface Props {
  row: Row;
  place: number;
  of: number;
  /** The one the keys act on. */
  current: boolean;
  editing: boolean;
  readOnly: boolean;
  refused: string | undefined;
  act: (what: 'accept' | 'reject' | 'reopen' | 'correct') => void;
  onFocus: () => void;
  onSave: (value: FactValue) => void;
  onLeave: () => void;
}

const stateWords: Record<Decision, string> = {
  open: 'not decided',
  accepted: 'accepted',
  corrected: 'corrected',
  rejected: 'rejected',
  added: 'added by hand',
};

/** One fact: what was found, how sure that is, and what is decided about it. */
export function FactRow(props: Props) {
  const { row, place, of, current, editing, readOnly, refused, onFocus } = props;
  const { finding, decision } = row;
  const name = fieldWords(row.field);
  const spoken = [
    `${name}: ${wordsOf(row.value)}`,
    `fact ${place} of ${of}`,
    finding && `${confidenceWords(finding.confidence)}, confidence ${finding.confidence} of 100`,
    finding && needsLook(finding.confidence) && 'needs a look',
    stateWords[decision],
    refused && `refused: ${refused}`,
  ];
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, this is one fact with what can be done */}
      <div
        role="group"
        tabIndex={current ? 0 : -1}
        className={classes.row}
        aria-label={spoken.filter(Boolean).join(', ')}
        data-row={row.key}
        data-field={row.field}
        data-decision={decision}
        data-current={current || undefined}
        aria-invalid={refused ? true : undefined}
        onFocus={onFocus}
      >
        {editing ? (
          <FactEditor
            start={{ field: row.field, value: row.value }}
            onSave={(_, value) => props.onSave(value)}
            onLeave={props.onLeave}
          />
        ) : (
          <Shown row={row} refused={refused}>
            {!readOnly && <Actions {...props} name={`${name} ${wordsOf(row.value)}`} />}
          </Shown>
        )}
      </div>
    </li>
  );
}

function Shown(props: { row: Row; refused?: string; children: React.ReactNode }) {
  const { row, refused, children } = props;
  const { finding, decision } = row;
  const [line, below] = linesOf(row.value);
  return (
    <>
      <div className={classes.value}>
        <span className={classes.line} data-struck={decision === 'rejected' || undefined}>
          {line}
        </span>
        {below && <span className={classes.below}>{below}</span>}
        {decision === 'corrected' && finding && (
          <span className={classes.below}>found: {wordsOf(finding.value)}</span>
        )}
        <span className={classes.marks}>
          {finding && (
            <Tag tone={confidenceTone(finding.confidence)} dot={false}>
              {confidenceWords(finding.confidence)} {finding.confidence}
            </Tag>
          )}
          {finding && needsLook(finding.confidence) && decision === 'open' && (
            <span className={classes.look}>
              <Icon name="warn" size={14} /> needs a look
            </span>
          )}
          <Verdict decision={decision} />
        </span>
        {finding && <q className={classes.quote}>{finding.source.text}</q>}
        {refused && <span className={classes.wrong}>{refused}</span>}
      </div>
      {children}
    </>
  );
}

const verdicts: Partial<Record<Decision, [IconName, string]>> = {
  accepted: ['check', 'Accepted'],
  corrected: ['edit', 'Corrected'],
  rejected: ['cross', 'Rejected'],
  added: ['plus', 'Added by hand'],
};

function Verdict({ decision }: { decision: Decision }) {
  const [icon, word] = verdicts[decision] ?? [];
  if (!icon) return null;
  return (
    <span className={classes.verdict} data-verdict={decision}>
      <Icon name={icon} size={14} /> {word}
    </span>
  );
}

function Actions({ row: { decision, finding }, name, act }: Props & { name: string }) {
  const decided = decision === 'accepted' || decision === 'corrected' || decision === 'rejected';
  return (
    <div className={classes.actions}>
      {finding && decision !== 'accepted' && decision !== 'corrected' && (
        <Act icon="check" label="Accept" name={name} onClick={() => act('accept')} />
      )}
      {decided && <Act icon="undo" label="Decide anew" name={name} onClick={() => act('reopen')} />}
      <Act icon="edit" label="Correct" name={name} onClick={() => act('correct')} />
      {decision !== 'rejected' && (
        <Act
          icon={finding ? 'cross' : 'bin'}
          label={finding ? 'Reject' : 'Remove'}
          name={name}
          onClick={() => act('reject')}
        />
      )}
    </div>
  );
}

function Act(props: { icon: IconName; label: string; name: string; onClick: () => void }) {
  return (
    <Tooltip
      label={props.label}
      openDelay={400}
      events={{ hover: true, focus: false, touch: false }}
    >
      <ActionIcon
        variant="subtle"
        color="gray"
        size={32}
        aria-label={`${props.label}: ${props.name}`}
        onClick={props.onClick}
      >
        <Icon name={props.icon} size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
