import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import * as limits from '@/api/limits.gen';
import { sources, statuses } from '@/api/vocabulary';
import { Filters } from '@/components/Filters';
import { humanise } from '@/components/words';
import { JobSelect } from '@/features/jobs/JobSelect';
import { choosable, useDirectory } from '@/features/team/directory';
import { chosenStatuses, isFiltered, type PipelineSearch, searchText, viewOf } from './filters';
import classes from './Pipeline.module.css';
import { useTyped } from './useTyped';

const orderWords = {
  pipeline: 'Newest move first',
  waiting: 'Waiting longest first',
  name: 'By name',
};

/** One row of filters for board and table. Everything goes into the address. */
export function FilterBar({ search, ownJob }: { search: PipelineSearch; ownJob?: string }) {
  const navigate = useNavigate({ from: '/candidates' });
  const { people } = useDirectory();
  const { view, columns, order } = search;
  const change = (entry: PipelineSearch) =>
    navigate({ search: (now) => ({ ...now, ...entry }), replace: true, resetScroll: false });
  const [round, setRound] = useState(0);
  const text = useTyped(search.text, (typed) => change({ text: typed }), round);
  const hidden = [search.tag, search.skill, search.source, search.waiting_days, order];
  const inMore = hidden.filter(Boolean).length;
  const [more, { toggle }] = useDisclosure(inMore > 0);
  const searching = searchText(search) !== undefined;

  return (
    <>
      <Filters
        label="Filter the candidates"
        active={isFiltered(search)}
        clear={() => {
          setRound(round + 1);
          void navigate({ search: { view, columns, order }, replace: true });
        }}
      >
        <TextInput label="Search" type="search" placeholder="Name, mail, skill, tag" {...text} />
        <JobSelect
          label="Job"
          placeholder="All jobs"
          value={search.job ?? ownJob ?? null}
          onChange={(job) => change({ job: job ?? undefined })}
          clearable={!ownJob}
          allowDeselect={!ownJob}
        />
        {viewOf(search).shown === 'table' && (
          <MultiSelect
            label="Status"
            placeholder={search.status ? undefined : 'All statuses'}
            data={statuses.map((id) => ({ value: id, label: humanise(id) }))}
            value={chosenStatuses(search)}
            onChange={(chosen) => change({ status: chosen.join(',') || undefined })}
            clearable
          />
        )}
        <Select
          label="Owner"
          placeholder="Anybody"
          data={choosable(people)}
          value={search.owner ?? null}
          onChange={(owner) => change({ owner: owner ?? undefined })}
          searchable
          clearable
        />
        <Button variant="default" onClick={toggle} aria-expanded={more}>
          {more ? 'Fewer filters' : 'More filters'}
          {!more && inMore > 0 ? ` (${inMore})` : ''}
        </Button>
      </Filters>
      {text.value.trim().length === 1 && (
        <p className={classes.asTable} role="status">
          Type at least two letters to search.
        </p>
      )}
      {more && <More search={search} change={change} searching={searching} round={round} />}
    </>
  );
}

interface MoreProps {
  search: PipelineSearch;
  change: (entry: PipelineSearch) => void;
  searching: boolean;
  round: number;
}

function More({ search, change, searching, round }: MoreProps) {
  const tag = useTyped(search.tag, (typed) => change({ tag: typed }), round);
  const skill = useTyped(search.skill, (typed) => change({ skill: typed }), round);
  const days = useTyped(search.waiting_days, (typed) => change({ waiting_days: typed }), round);
  return (
    <search className={classes.more} aria-label="More filters">
      <TextInput label="Tag" placeholder="Any" {...tag} />
      <TextInput label="Skill" placeholder="Any" {...skill} />
      <Select
        label="Source"
        placeholder="All sources"
        data={sources.map((id) => ({ value: id, label: humanise(id) }))}
        value={search.source ?? null}
        onChange={(source) => change({ source: source ?? undefined })}
        clearable
      />
      <TextInput
        label="In this status for at least"
        placeholder="days"
        type="number"
        min={1}
        max={limits.waitingDays}
        {...days}
      />
      <Select
        label="Order"
        data={Object.entries(orderWords).map(([value, label]) => ({ value, label }))}
        value={searching ? 'name' : (search.order ?? 'pipeline')}
        onChange={(order) => change({ order: order && order !== 'pipeline' ? order : undefined })}
        allowDeselect={false}
        disabled={searching}
      />
    </search>
  );
}
