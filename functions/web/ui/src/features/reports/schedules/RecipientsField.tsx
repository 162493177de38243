import { Button, MultiSelect } from '@mantine/core';
import { scheduleRecipients } from '@/api/limits.gen';
import { asProblem, describe } from '@/api/problem';
import { useMe } from '@/features/me/me';
import { useMailNames } from './nameOf';

interface Props {
  value: string[];
  error?: React.ReactNode;
  onChange: (mails: string[]) => void;
}

/** People of the team by name; what goes to the API are their mail addresses. */
export function RecipientsField({ value, error, onChange }: Props) {
  const { user } = useMe();
  const { users } = useMailNames();
  const active = (users.data ?? [user])
    .filter(({ state }) => state === 'active')
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ mail, name }) => ({ value: mail, label: name }));
  // Who has left meanwhile still stands there, to be taken off.
  const others = value
    .filter((mail) => !active.some((choice) => choice.value === mail))
    .map((mail) => {
      const left = users.data?.find((known) => known.mail === mail)?.name;
      return { value: mail, label: left ? `${left} (left)` : mail };
    });
  return (
    <div>
      <MultiSelect
        label="Recipients"
        description={`Each gets what that person may see, at most ${scheduleRecipients} people.`}
        placeholder={value.length === 0 ? 'Names' : undefined}
        data={[...active, ...others]}
        value={value}
        error={error}
        maxValues={scheduleRecipients}
        searchable
        openOnFocus={false}
        hidePickedOptions
        onChange={onChange}
      />
      {users.error && (
        <div role="alert" className="muted" style={{ marginTop: '0.25rem' }}>
          The names of the team could not be loaded. {describe(asProblem(users.error)).hint}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => users.refetch()}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}
