import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import { saved } from '@/components/toast';
import { sentence } from '@/components/words';

interface Options<K, E> {
  /** As they were read last. */
  known: K;
  queryKey: QueryKey;
  /** What stands in the fields, and back. */
  entriesOf: (known: K) => E;
  save: (version: number, entries: E) => Promise<K>;
  /** What cannot even be asked for, such as a number that is none, by the path of its field. */
  wrong: (entries: E) => Record<string, string>;
}

export interface SettingsForm<E> {
  entries: E;
  set: (change: Partial<E>) => void;
  dirty: boolean;
  saving: boolean;
  error: unknown;
  problem: Problem | null;
  /** Set anew each time a save was refused. */
  refused: object | null;
  /** What was refused at a field, in a sentence. */
  at: (path: string) => string | undefined;
  submit: (event: FormEvent) => void;
  /** After somebody else was quicker: saves over it, or takes it over. */
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Settings in a form: a failed save keeps what was entered, and nobody's change is overwritten unseen. */
export function useSettings<K extends { version: number }, E extends object>(
  options: Options<K, E>,
): SettingsForm<E> {
  const { known, queryKey, entriesOf } = options;
  const client = useQueryClient();
  const [start, setStart] = useState(known);
  const [entries, setEntries] = useState(() => entriesOf(known));
  const save = useMutation({
    mutationFn: (version: number) => options.save(version, entries),
    onSuccess: (after) => {
      client.setQueryData(queryKey, after);
      setStart(after);
      setEntries(entriesOf(after));
      saved('The settings are saved.');
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey });
    },
  });
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const problem = save.error ? asProblem(save.error) : null;
  return {
    entries,
    set: (change) => setEntries((before) => ({ ...before, ...change })),
    dirty: JSON.stringify(entries) !== JSON.stringify(entriesOf(start)),
    saving: save.isPending,
    error: save.error,
    problem,
    refused: Object.keys(wrong).length > 0 ? wrong : problem,
    at: (path) => {
      if (wrong[path]) return wrong[path];
      const found = problem?.fields.filter((field) => field.path === path) ?? [];
      return found.map(({ detail }) => sentence(detail)).join(' ') || undefined;
    },
    submit: (event) => {
      event.preventDefault();
      if (save.isPending) return;
      const now = options.wrong(entries);
      setWrong(now);
      if (Object.keys(now).length === 0) save.mutate(start.version);
    },
    keepMine: () => {
      setStart(known);
      save.mutate(known.version);
    },
    takeTheirs: () => {
      setStart(known);
      setEntries(entriesOf(known));
      save.reset();
    },
  };
}
