import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { FactField, FactValue } from '@/api/resumes';
import { focusSoon } from '@/components/focus';
import { isOpen, nextOpen, type Review, type Step, step } from './decisions';
import { reviewKeys } from './useReviewKeys';

export interface ReviewList {
  box: RefObject<HTMLDivElement | null>;
  /** The fact the keys act on. */
  current: string | null;
  /** The fact that is typed at, "new" for one that is added. */
  editing: string | null;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  setCurrent: (key: string) => void;
  focus: (key: string) => void;
  act: (key: string, what: 'accept' | 'reject' | 'reopen' | 'correct') => void;
  save: (key: string, value: FactValue) => void;
  add: (field: FactField, value: FactValue) => void;
  leave: () => void;
  openNew: () => void;
  acceptSure: () => void;
}

interface Options {
  review: Review;
  take: (taken: Step) => void;
  takeOver: () => void;
}

/** Which fact has the focus, and what keys and buttons do with it. */
export function useReviewList({ review, take, takeOver }: Options): ReviewList {
  const box = useRef<HTMLDivElement>(null);
  const [chosen, setCurrent] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const { rows } = review;
  const current = rows.some(({ key }) => key === chosen) ? chosen : (rows[0]?.key ?? null);

  const find = (key: string) => box.current?.querySelector<HTMLElement>(`[data-row="${key}"]`);
  const addButton = () => box.current?.querySelector<HTMLElement>('[data-add]');
  const focus = (key: string) => {
    setCurrent(key);
    const place = find(key);
    if (place) place.focus();
    // It may only be coming.
    else requestAnimationFrame(() => find(key)?.focus());
  };
  /** Once the page shows what was decided; what was pressed may be gone by then. */
  const focusNext = (key: string | null) => {
    if (key) setCurrent(key);
    requestAnimationFrame(() => {
      const place = key ? find(key) : null;
      if (place) place.focus();
      else focusSoon([addButton]);
    });
  };
  const decide = (taken: Step & { key: string }) => {
    take(taken);
    const after = step(review, taken);
    const stays = taken.kind === 'reopen' || !after.rows.some(isOpen);
    const gone = !after.rows.some(({ key }) => key === taken.key);
    const next =
      stays && !gone ? taken.key : (nextOpen(after.rows, taken.key) ?? after.rows[0]?.key);
    focusNext(next ?? null);
  };
  /** One at a time: what is being typed is not thrown away by opening another. */
  const edit = (key: string) => {
    if (editing === null) return setEditing(key);
    box.current?.querySelector<HTMLElement>('[data-editor] input')?.focus();
  };
  const act: ReviewList['act'] = (key, what) => {
    if (what === 'correct') return edit(key);
    setCurrent(key);
    decide({ kind: what, key });
  };
  const move = (by: number) => {
    const at = rows.findIndex(({ key }) => key === current);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) focus(next.key);
  };
  const acceptSure = () => {
    take({ kind: 'accept_sure' });
    focusNext(nextOpen(step(review, { kind: 'accept_sure' }).rows, null) ?? current);
  };
  const onCurrent = (what: Parameters<typeof act>[1]) => () => {
    if (current) act(current, what);
  };
  return {
    box,
    current,
    editing,
    setCurrent,
    focus,
    act,
    acceptSure,
    openNew: () => edit('new'),
    save: (key, value) => {
      setEditing(null);
      decide({ kind: 'correct', key, value });
    },
    add: (field, value) => {
      setEditing(null);
      const taken: Step = { kind: 'add', field, value };
      take(taken);
      const made = step(review, taken).rows.find(
        ({ key }) => !rows.some((before) => before.key === key),
      );
      focusNext(made?.key ?? null);
    },
    leave: () => {
      const back = editing === 'new' ? null : editing;
      setEditing(null);
      if (back) focusNext(back);
      else focusSoon([addButton]);
    },
    onKeyDown: reviewKeys({
      move,
      first: () => move(-rows.length),
      last: () => move(rows.length),
      accept: onCurrent('accept'),
      correct: onCurrent('correct'),
      reject: onCurrent('reject'),
      reopen: onCurrent('reopen'),
      add: () => edit('new'),
      acceptSure,
      takeOver,
    }),
  };
}
