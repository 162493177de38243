import type { KeyboardEvent } from 'react';

export interface KeyActions {
  move: (by: 1 | -1) => void;
  first: () => void;
  last: () => void;
  accept: () => void;
  correct: () => void;
  reject: () => void;
  reopen: () => void;
  add: () => void;
  acceptSure: () => void;
  takeOver: () => void;
}

/** The keys as the page says them. */
export const keyHelp: [string[], string][] = [
  [['↑', '↓', 'j', 'k'], 'go to the fact above or below'],
  [['Enter', 'a'], 'accept'],
  [['e'], 'correct; Enter saves, Esc leaves'],
  [['x'], 'reject'],
  [['u'], 'decide anew'],
  [['n'], 'add a fact'],
  [['Shift A'], 'accept all that are sure'],
  [['Ctrl Enter'], 'take over'],
];

const typing = 'input, textarea, select, [contenteditable="true"]';

/**
 * Keys for a list of facts. They belong to the list and do nothing elsewhere, nor while somebody types; where a button in the
 * list has the focus, Enter presses that button.
 */
export function reviewKeys(actions: KeyActions) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (target.closest(typing)) return;
    const action = actionFor(event, actions, target);
    if (!action) return;
    event.preventDefault();
    action();
  };
}

function actionFor(
  event: KeyboardEvent<HTMLElement>,
  actions: KeyActions,
  target: HTMLElement,
): (() => void) | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (key === 'Enter' && (ctrlKey || metaKey)) return actions.takeOver;
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Enter') return target.closest('button, a') ? undefined : actions.accept;
  if (shiftKey) return key === 'A' ? actions.acceptSure : undefined;
  const plain: Record<string, () => void> = {
    ArrowDown: () => actions.move(1),
    j: () => actions.move(1),
    ArrowUp: () => actions.move(-1),
    k: () => actions.move(-1),
    Home: actions.first,
    End: actions.last,
    a: actions.accept,
    e: actions.correct,
    x: actions.reject,
    u: actions.reopen,
    n: actions.add,
  };
  return plain[key];
}
