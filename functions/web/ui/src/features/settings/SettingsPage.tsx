import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Permission } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import type { Difference } from '@/components/differences';
import { Leaving } from '@/components/Leaving';
import { Card, PageHeader } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { useCan } from '@/features/me/me';
import classes from './Settings.module.css';
import { SettingsTabs } from './SettingsTabs';
import type { SettingsForm } from './useSettings';

interface PageProps<T> {
  title: string;
  subtitle: string;
  permission?: Permission;
  query: { data: T | undefined; error: unknown; refetch: () => unknown };
  children: (known: T) => ReactNode;
}

/** A page of the settings in all its states. */
export function SettingsPage<T>(props: PageProps<T>) {
  const { title, subtitle, permission = 'edit_settings', query, children } = props;
  const allowed = useCan()(permission);
  return (
    <>
      <PageHeader title={title} subtitle={subtitle} />
      {allowed && <SettingsTabs />}
      {allowed && query.data ? (
        children(query.data)
      ) : (
        <Card padded={false}>
          {!allowed ? (
            <NoPermission />
          ) : query.error ? (
            <LoadFailed error={query.error} retry={() => query.refetch()} />
          ) : (
            <RowsLoading rows={6} height={28} />
          )}
        </Card>
      )}
    </>
  );
}

interface FormProps<E> {
  label: string;
  form: SettingsForm<E>;
  differences: Difference[];
  /** Whether the form itself shows what was refused there. */
  shows: (path: string) => boolean;
  children: ReactNode;
}

/** Fields, what stands in the way of saving them, and the button. */
export function SettingsFields<E>({ label, form, differences, shows, children }: FormProps<E>) {
  const { problem, refused } = form;
  const fields = useRef<HTMLFormElement>(null);
  // What has to be looked at again may be far up in a long form.
  useEffect(() => {
    if (refused) fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  const rest = (problem?.fields ?? [])
    .filter(({ path }) => !shows(path))
    .map(({ detail }) => detail);
  return (
    <form
      ref={fields}
      onSubmit={form.submit}
      noValidate
      aria-label={label}
      className={classes.stack}
    >
      <Leaving unsaved={form.dirty} what="What you changed in these settings will be lost." />
      {children}
      {problem?.code === 'version_conflict' ? (
        <ConflictNotice
          differences={differences}
          keepMine={form.keepMine}
          takeTheirs={form.takeTheirs}
        />
      ) : (
        <ProblemNotice error={form.error} rest={rest} />
      )}
      <div>
        <Button type="submit" loading={form.saving}>
          Save the settings
        </Button>
      </div>
    </form>
  );
}
