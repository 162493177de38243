import { Radio, Select, Textarea, TextInput } from '@mantine/core';
import { dayOf } from '@/components/dates';
import { humanise } from '@/components/words';
import { useZone } from '@/features/me/me';
import { choosable, useDirectory } from '@/features/team/directory';
import classes from './Candidate.module.css';
import { type FormField, firstDay, scores } from './moveFields';

interface Props {
  field: FormField;
  value: string;
  needed: boolean;
  error?: string;
  onChange: (text: string) => void;
}

/** The input that fits a field's kind. A kind that is not known here is a line of text. */
export function MoveInput({ field, value, needed, error, onChange }: Props) {
  const { people } = useDirectory();
  const today = dayOf(new Date(), useZone());
  const common = {
    label: needed ? field.label : `${field.label} (optional)`,
    name: field.name,
    required: needed,
    error,
    value,
  };
  const typed = (event: { currentTarget: { value: string } }) =>
    onChange(event.currentTarget.value);
  const choice = { onChange: (id: string | null) => onChange(id ?? ''), clearable: !needed };
  const steps = field.kind === 'score' ? scores(field) : null;

  if (steps) {
    return (
      <Radio.Group {...common} onChange={onChange} data-field={field.name}>
        <div className={classes.scores}>
          {steps.map((step) => (
            <Radio key={step} value={String(step)} label={step} aria-invalid={Boolean(error)} />
          ))}
        </div>
      </Radio.Group>
    );
  }
  switch (field.kind) {
    case 'text':
      return (
        <Textarea
          {...common}
          onChange={typed}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={field.maxLength}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          {...choice}
          placeholder="Choose"
          data={field.choices.map((id) => ({ value: id, label: humanise(id) }))}
        />
      );
    case 'date':
      return <TextInput {...common} onChange={typed} type="date" min={firstDay(field, today)} />;
    case 'currency':
      return (
        <Select
          {...common}
          {...choice}
          placeholder="Choose"
          data={currencies()}
          searchable
          limit={60}
        />
      );
    case 'user':
      return (
        <Select
          {...common}
          {...choice}
          placeholder="Choose a person"
          data={choosable(people)}
          searchable
        />
      );
    case 'money':
    case 'score':
      return <TextInput {...common} onChange={typed} inputMode="decimal" autoComplete="off" />;
    default:
      return <TextInput {...common} onChange={typed} maxLength={field.maxLength} />;
  }
}

/** The codes the browser knows, with their names. */
function currencies() {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code)}`,
  }));
}
