import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ImportColumn } from '@/api/types';
import { importFields } from '@/api/vocabulary';
import { table } from '@/components/table';
import { fieldLabel } from './fields';
import classes from './Imports.module.css';
import type { PlanEntries } from './plan';

const none = 'none';

interface Props {
  columns: ImportColumn[];
  form: UseFormReturnType<PlanEntries>;
}

/** The columns of the file with their first values, and what each becomes. A field is taken by one column only. */
export function MappingTable({ columns, form }: Props) {
  const { mapping } = form.values;
  const choices = (at: number) => [
    { value: none, label: 'Not imported' },
    ...importFields.map((id) => {
      const by = mapping.indexOf(id);
      const taken = by >= 0 && by !== at;
      return {
        value: id as string,
        label: taken ? `${fieldLabel(id)} (is “${nameOf(columns, by)}”)` : fieldLabel(id),
        disabled: taken,
      };
    }),
  ];
  const choose = (at: number, id: string | null) => {
    form.setFieldValue(`mapping.${at}`, id === none ? '' : (id ?? ''));
    form.clearFieldError('mapping');
  };
  return (
    <table className={`${table.table} ${classes.mapping}`} aria-label="Columns of the file">
      <thead>
        <tr>
          <th scope="col">Column in the file</th>
          <th scope="col" className={table.fromSmall}>
            First values
          </th>
          <th scope="col">Becomes</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same title; they never change places
          <tr key={at} data-column={at}>
            <td>
              <span className={classes.columnTitle}>{nameOf(columns, at)}</span>
              <div className={`${table.narrowOnly} ${table.below}`}>
                <Samples of={column} />
              </div>
            </td>
            <td className={`${table.fromSmall} muted`}>
              <Samples of={column} />
            </td>
            <td>
              <Select
                aria-label={`“${nameOf(columns, at)}” becomes`}
                data={choices(at)}
                value={mapping[at] || none}
                onChange={(id) => choose(at, id)}
                error={form.errors[`mapping.${at}`]}
                allowDeselect={false}
                data-unused={!mapping[at] || undefined}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Columns without a heading are named as a spreadsheet does it. */
const nameOf = (columns: ImportColumn[], at: number): string =>
  columns[at]?.title.trim() || `Column ${at + 1}`;

function Samples({ of }: { of: ImportColumn }) {
  const filled = of.samples.filter((text) => text.trim() !== '');
  if (filled.length === 0) return <>empty in the first rows</>;
  return <span className={classes.samples}>{filled.join(' · ')}</span>;
}
