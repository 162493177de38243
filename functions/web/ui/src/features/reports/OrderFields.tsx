import { Checkbox, SegmentedControl, TagsInput, TextInput } from '@mantine/core';
import type { ReportFormat, ReportKind } from '@/api/types';
import { reportFormats, reportKinds } from '@/api/vocabulary';
import { dayOf } from '@/components/dates';
import { humanise } from '@/components/words';
import { useZone } from '@/features/me/me';
import { splitAddresses } from './order';
import classes from './Reports.module.css';
import type { OrderForm } from './useOrder';

/** For which days, in which form, to whom. */
export function OrderFields({ form }: Pick<OrderForm, 'form'>) {
  const { kind, formats, recipients } = form.values;
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label="Kind of report"
        data={reportKinds.map((id) => ({ value: id, label: humanise(id) }))}
        value={kind}
        onChange={(next) => form.setFieldValue('kind', next as ReportKind)}
      />
      <DayFields form={form} />
      <Checkbox.Group
        label="Formats"
        value={formats}
        onChange={(next) => form.setFieldValue('formats', next as ReportFormat[])}
        error={form.errors.formats}
      >
        <div className={classes.formats}>
          {reportFormats.map((id) => (
            <Checkbox key={id} value={id} label={humanise(id)} />
          ))}
        </div>
      </Checkbox.Group>
      <TagsInput
        label="Recipients"
        description="People of the team; each gets what that person may see."
        placeholder={recipients.length === 0 ? 'name@example.org' : undefined}
        splitChars={[',', ';', ' ']}
        acceptValueOnBlur
        value={recipients}
        onChange={(entries) => form.setFieldValue('recipients', splitAddresses(entries))}
        error={form.errors.recipients}
      />
    </>
  );
}

/** A range is named by its ends, everything else by any day in it. */
function DayFields({ form }: Pick<OrderForm, 'form'>) {
  const today = dayOf(new Date(), useZone());
  const { kind } = form.values;
  if (kind === 'range') {
    return (
      <div className={classes.ends}>
        <TextInput type="date" label="From" max={today} {...form.getInputProps('from')} />
        <TextInput type="date" label="To" max={today} {...form.getInputProps('to')} />
      </div>
    );
  }
  return (
    <TextInput
      type="date"
      label={kind === 'daily' ? 'Day' : 'Any day in it'}
      max={today}
      {...form.getInputProps('date')}
    />
  );
}
