import { Textarea, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { counted } from '@/components/words';
import { choosable, useDirectory } from '@/features/team/directory';
import { fitting, type Mentioned, typedName, withName } from './mentions';
import classes from './Timeline.module.css';

interface Props {
  label: string;
  placeholder: string;
  value: string;
  maxLength: number;
  error?: string;
  onChange: (text: string) => void;
  onChoose: (person: Mentioned) => void;
  /** Ctrl or ⌘ with Enter. */
  onSubmit: () => void;
}

const most = 6;

/** A text in which "@" offers the people of the team. */
export function MentionInput(props: Props) {
  const { value, onChange } = props;
  const { people } = useDirectory();
  const input = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState<string | null>(null);
  const [jump, setJump] = useState<number | null>(null);

  const typed = typedName(value, caret);
  const known = choosable(people).map(({ value: id, label: name }) => ({ id, name }));
  // A whole name that stands there is finished: nothing more is offered for it.
  const finished = known.some(({ name }) => name === typed?.query.trim());
  const offered =
    typed && !finished && closed !== `${typed.from}`
      ? fitting(known, typed.query).slice(0, most)
      : [];
  const current = offered[Math.min(active, offered.length - 1)];

  // The caret goes behind the name, once the new text is in the field.
  useLayoutEffect(() => {
    if (jump === null) return;
    input.current?.setSelectionRange(jump, jump);
    setCaret(jump);
    setJump(null);
  }, [jump]);

  const choose = (person: Mentioned) => {
    const next = withName(value, caret, person.name);
    onChange(next.text);
    props.onChoose(person);
    setJump(next.caret);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return props.onSubmit();
    }
    if (!current || !typed) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) setActive((offered.indexOf(current) + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(current);
    else if (event.key === 'Escape') setClosed(`${typed.from}`);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const option = (id: string) => `${list}-${id}`;
  return (
    <div className={classes.mentions}>
      <Textarea
        ref={input}
        aria-label={props.label}
        placeholder={props.placeholder}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={props.maxLength}
        error={props.error}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart);
          setActive(0);
          if (!event.currentTarget.value.includes('@')) setClosed(null);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onBlur={() => setClosed(typed ? `${typed.from}` : null)}
        onFocus={() => setClosed(null)}
        onKeyDown={onKeyDown}
        aria-autocomplete="list"
        aria-controls={current ? list : undefined}
        aria-activedescendant={current ? option(current.id) : undefined}
      />
      <VisuallyHidden role="status">
        {current && `${counted(offered.length, 'person', 'people')} to mention: arrow keys choose`}
      </VisuallyHidden>
      {current && (
        <div id={list} role="listbox" aria-label="People to mention" className={classes.people}>
          {offered.map((person) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text; aria-activedescendant names the option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the text
            <div
              key={person.id}
              id={option(person.id)}
              role="option"
              aria-selected={person === current}
              data-active={person === current || undefined}
              className={classes.personOption}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
