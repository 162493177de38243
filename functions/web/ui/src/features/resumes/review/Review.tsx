import { Button } from '@mantine/core';
import { useEffect, useReducer, useRef, useState } from 'react';
import { factsOfResume } from '@/api/limits.gen';
import type { ResumeDetail } from '@/api/resumes';
import { ChangedMeanwhile } from '@/components/ChangedMeanwhile';
import { Leaving } from '@/components/Leaving';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { CareerCard } from './CareerCard';
import {
  begin,
  carryOver,
  counts,
  factsOf,
  isTouched,
  nextOpen,
  sameFindings,
  step,
} from './decisions';
import { FactList } from './FactList';
import { KeyHelp } from './KeyHelp';
import { MatchCard } from './MatchCard';
import { NoText } from './NoText';
import { OpenFile } from './OpenFile';
import { Over } from './Over';
import { ResumeText } from './ResumeText';
import classes from './Review.module.css';
import { intoOf, startInto, TakeOver, wrongInto } from './TakeOver';
import { useFirstFocus } from './useFirstFocus';
import type { Holding } from './useHold';
import { useReviewList } from './useReviewList';
import { useSubmit } from './useSubmit';
import { VettingCard } from './VettingCard';

interface Props {
  /** As it was when the work on it began. */
  resume: ResumeDetail;
  /** As it is now. */
  latest: ResumeDetail;
  holding: Holding;
  /** Something is decided or typed: what is shown must not change by itself any more. */
  onTouched: () => void;
  onDone: () => void;
  /** Starts over with what is there now. */
  onRenew: () => void;
}

/** The text on one side, the facts and what is decided about them on the other. */
export function Review({ resume, latest, holding, onTouched, onDone, onRenew }: Props) {
  const [base, setBase] = useState(resume);
  const [review, take] = useReducer(step, resume.findings, begin);
  const [into, setInto] = useState(() => startInto(resume));
  const [stopped, setStopped] = useState<string | null>(null);
  const submit = useSubmit(resume, onDone);
  const list = useReviewList({ review, take, takeOver: () => takeOver() });
  const tally = counts(review);
  const touched = isTouched(review) || list.editing !== null;
  const readOnly = !holding.mine && !touched;
  useEffect(() => {
    if (touched) onTouched();
  }, [touched, onTouched]);
  useFirstFocus(list.box, holding.mine);
  useRefusedFocus(submit.refused.facts, list.focus);

  const anew = !sameFindings(base.findings, latest.findings);
  const over = latest.state !== 'to_review';
  // What nobody has worked on follows what is there now.
  useEffect(() => {
    if (touched || over || base === latest) return;
    if (anew) take({ kind: 'begin', review: begin(latest.findings) });
    setBase(latest);
  }, [touched, over, base, latest, anew]);

  const stop = (why: string, then?: () => void) => {
    setStopped(why);
    then?.();
  };
  function takeOver(now = review, version = latest.version) {
    if (submit.busy) return;
    const open = nextOpen(now.rows, null);
    const wrong = wrongInto(into);
    if (list.editing) return stop('Save or leave the fact you are typing first.');
    if (open) return stop('Decide about every fact first.', () => list.focus(open));
    if (wrong) return stop(wrong);
    const { facts, keys } = factsOf(now);
    if (facts.length > factsOfResume)
      return stop(`At most ${factsOfResume} facts can be taken over. Reject some.`);
    setStopped(null);
    submit.send(version, keys, { facts, into: intoOf(into) });
  }

  const keepMine = () => {
    const now = anew ? carryOver(review, latest.findings) : review;
    take({ kind: 'begin', review: now });
    setBase(latest);
    submit.reset();
    takeOver(now, latest.version);
  };
  const problem = over ? (
    <Over latest={latest} onRenew={onRenew} />
  ) : holding.other ? (
    <HeldMeanwhile holding={holding} />
  ) : anew || submit.problem?.code === 'version_conflict' ? (
    <ChangedMeanwhile what="resume">
      <p className={classes.tally}>
        {anew
          ? 'It was read anew. What you decided stays where the same fact was found again; the others need a decision.'
          : 'What was found is the same.'}
      </p>
      <div className={classes.buttons}>
        <Button size="xs" onClick={keepMine}>
          {anew ? 'Keep what I decided' : 'Save mine'}
        </Button>
        <Button size="xs" variant="default" onClick={onRenew}>
          Use the newer version
        </Button>
      </div>
    </ChangedMeanwhile>
  ) : (
    <>
      {stopped && <Notice tone="amber" icon="warn" role="alert" title={stopped} />}
      <ProblemNotice error={submit.problem} rest={submit.refused.rest} />
    </>
  );
  const focusedFinding = review.rows.find(({ key }) => key === list.current)?.finding?.id ?? null;
  const look = (id: number) => {
    const row = review.rows.find(({ finding }) => finding?.id === id);
    if (row) list.focus(row.key);
  };
  return (
    <div className={classes.columns}>
      <Leaving unsaved={touched && !over} what="What you decided about this resume will be lost." />
      <div className={classes.side}>
        {base.text == null ? (
          <NoText resume={base} />
        ) : (
          <ResumeText
            text={base.text}
            findings={base.findings}
            focused={focusedFinding}
            onChoose={look}
          >
            <OpenFile resume={base} />
          </ResumeText>
        )}
      </div>
      <div className={classes.main}>
        <Card title="Facts" aside={!readOnly && <KeyHelp />}>
          <FactList
            review={review}
            list={list}
            readOnly={readOnly}
            refused={submit.refused.facts}
          />
        </Card>
        {!readOnly && (
          <TakeOver
            resume={base}
            into={into}
            setInto={(next) => {
              setInto(next);
              setStopped(null);
            }}
            wrong={submit.refused.into ?? (stopped === wrongInto(into) ? stopped : null)}
            counts={tally}
            skills={factsOf(review).facts.filter(({ field }) => field === 'skill').length}
            busy={submit.busy}
            problem={problem}
            onSubmit={() => takeOver()}
          />
        )}
        <MatchCard match={base.match} />
        <CareerCard career={base.career} />
        <VettingCard resume={base} />
      </div>
    </div>
  );
}

function HeldMeanwhile({ holding }: { holding: Holding }) {
  return (
    <Notice
      tone="amber"
      icon="lock"
      role="alert"
      title={`${holding.other?.name ?? 'Somebody else'} is reviewing this resume now`}
      actions={
        <Button size="xs" variant="default" loading={holding.trying} onClick={holding.tryAgain}>
          Try again
        </Button>
      }
    >
      What you decided stays here as long as this page is open.
    </Notice>
  );
}

/** The first fact that was refused takes the focus. */
function useRefusedFocus(refused: Record<string, string>, focus: (key: string) => void): void {
  const [first] = Object.keys(refused);
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (first && seen.current !== first) focus(first);
    seen.current = first;
  }, [first, focus]);
}
