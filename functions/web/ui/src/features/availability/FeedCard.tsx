import { Button, Group, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Icon } from '@/components/Icon';
import { Notice } from '@/components/Notice';
import { Card } from '@/components/Page';
import { ProblemNotice } from '@/components/ProblemNotice';
import { LoadFailed, RowsLoading } from '@/components/states';
import { saved } from '@/components/toast';
import { When } from '@/components/When';
import classes from './Availability.module.css';
import { calendarFeedQuery, closeFeed, openFeed } from './api';

/** The private address at which calendar programs read one's interviews. */
export function FeedCard() {
  const client = useQueryClient();
  const feed = useQuery(calendarFeedQuery);
  const clipboard = useClipboard();
  const reload = () => client.invalidateQueries({ queryKey: calendarFeedQuery.queryKey });
  const open = useMutation({ mutationFn: openFeed, onSuccess: reload });
  const close = useMutation({
    mutationFn: closeFeed,
    onSuccess: () => {
      open.reset();
      saved('The address is closed. Calendar programs can’t read it any more.');
      return reload();
    },
  });
  const since = feed.data?.open_since;
  return (
    <Card title="Your interviews in your own calendar program">
      <p style={{ margin: '0 0 0.75rem' }}>
        A private address that calendar programs read by themselves. Whoever has it can read your
        interviews, so keep it to yourself; you can close it at any time.
      </p>
      {feed.error ? (
        <LoadFailed error={feed.error} retry={() => feed.refetch()} />
      ) : !feed.data ? (
        <RowsLoading rows={1} />
      ) : (
        <>
          {open.data && (
            <div style={{ marginBottom: '0.75rem' }} data-feed-address>
              <Notice tone="green" icon="check" role="status" title="This is your address">
                It is shown only now. Copy it into your calendar program.
              </Notice>
              <div className={classes.address} style={{ marginTop: '0.625rem' }}>
                <TextInput
                  label="Address"
                  readOnly
                  value={open.data.address}
                  onFocus={(event) => event.currentTarget.select()}
                />
                <Button
                  variant="default"
                  leftSection={<Icon name={clipboard.copied ? 'check' : 'copy'} size={16} />}
                  onClick={() => clipboard.copy(open.data.address)}
                >
                  {clipboard.copied ? 'Copied' : 'Copy'}
                </Button>
              </div>
              {clipboard.error && <span role="alert">Please copy it by hand.</span>}
            </div>
          )}
          <p style={{ margin: '0 0 0.75rem' }}>
            {since ? (
              <>
                An address is open since <When at={since} />.
              </>
            ) : (
              <span className="muted">No address is open.</span>
            )}
          </p>
          <ProblemNotice error={open.error ?? close.error} />
          <Group gap="xs">
            <Button
              variant="default"
              loading={open.isPending}
              onClick={() => {
                close.reset();
                open.mutate();
              }}
            >
              {since ? 'Make a new address' : 'Open an address'}
            </Button>
            {since && (
              <Button variant="subtle" loading={close.isPending} onClick={() => close.mutate()}>
                Close the address
              </Button>
            )}
          </Group>
          {since && (
            <p className="muted" style={{ margin: '0.5rem 0 0' }}>
              A new address replaces the one before, which stops to work.
            </p>
          )}
        </>
      )}
    </Card>
  );
}
