import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiDocument } from '@/api/record';
import { Filters } from '@/components/Filters';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { counted } from '@/components/words';
import { documentQuery } from './api';
import { OperationTable } from './OperationTable';
import { byArea, matching, operationsOf } from './operations';
import classes from './Record.module.css';

/** What Hirelog records, for everybody to read: each thing that can be done, and what of it is kept. */
export default function RecordedScreen() {
  const document = useQuery(documentQuery);
  return (
    <>
      <PageHeader
        title="What is recorded"
        subtitle="Everything that can be done in Hirelog, what the log says about it, and who may do it. Made from the program itself, so it is never behind."
      />
      {document.data ? (
        <Operations document={document.data} />
      ) : (
        <Card padded={false}>
          {document.error ? (
            <LoadFailed error={document.error} retry={() => document.refetch()} />
          ) : (
            <RowsLoading rows={12} />
          )}
        </Card>
      )}
    </>
  );
}

function Operations({ document }: { document: ApiDocument }) {
  const [text, setText] = useState('');
  const all = operationsOf(document);
  const found = matching(all, text);
  const silent = found.filter(({ records }) => records === null).length;
  return (
    <>
      <Filters
        label="Search what is recorded"
        active={text.trim() !== ''}
        clear={() => setText('')}
      >
        <TextInput
          label="Search"
          placeholder="export, view, interviews…"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Filters>
      <p className="muted" role="status" data-operations={found.length}>
        {counted(found.length, 'thing')} that can be done: {found.length - silent} recorded,{' '}
        {silent} not, each with its reason.
      </p>
      {found.length === 0 ? (
        <Card padded={false}>
          <Empty title={all.length === 0 ? 'Nothing can be done' : 'Nothing matches'}>
            {all.length > 0 && 'Try fewer or other words.'}
          </Empty>
        </Card>
      ) : (
        <div className={classes.areas}>
          {byArea(found).map(([area, entries]) => (
            <OperationTable key={area} area={area} entries={entries} />
          ))}
        </div>
      )}
    </>
  );
}
