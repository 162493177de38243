import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { FactField, FactValue } from '@/api/resumes';
import { takesFocus } from '@/components/focus';
import { fieldWords } from '../words';
import classes from './Review.module.css';
import { type Draft, draftFields, draftOf, valueIn, wrongIn } from './values';

interface Props {
  /** To correct a value; to add one, the fields there are to choose from. */
  start: { field: FactField; value: FactValue } | { choices: FactField[]; field: FactField };
  onSave: (field: FactField, value: FactValue) => void;
  onLeave: () => void;
}

/** Types a fact in place. Enter saves, Esc leaves. */
export function FactEditor({ start, onSave, onLeave }: Props) {
  const adding = 'choices' in start;
  const [field, setField] = useState(start.field);
  const [draft, setDraft] = useState<Draft>(() => ('value' in start ? draftOf(start.value) : {}));
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const fields = draftFields(field, fieldWords(field));
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const now = wrongIn(fields, draft);
    setWrong(now);
    const [first] = Object.keys(now);
    if (first) document.getElementById(`${id}-${first}`)?.focus();
    else onSave(field, valueIn(field, draft));
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <form
      className={classes.editor}
      onSubmit={submit}
      onKeyDown={leave}
      noValidate
      aria-label={adding ? 'Add a fact' : `Correct the ${fieldWords(field).toLowerCase()}`}
      data-editor={field}
    >
      {adding && (
        <NativeSelect
          label="What is it?"
          data={start.choices.map((choice) => ({ value: choice, label: fieldWords(choice) }))}
          value={field}
          onChange={(event) => setField(event.currentTarget.value as FactField)}
        />
      )}
      <div className={classes.editorFields} data-many={fields.length > 1 || undefined}>
        {fields.map(({ name, label, required, date }, place) => (
          <TextInput
            key={name}
            id={`${id}-${name}`}
            label={label}
            required={required}
            placeholder={
              date ? (date === 'to' ? '2021-06 or present' : '2019-03 or 2019') : undefined
            }
            value={draft[name] ?? ''}
            error={wrong[name]}
            ref={place === 0 ? takesFocus : undefined}
            onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <Button type="submit" size="compact-sm">
          {adding ? 'Add' : 'Save'}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
