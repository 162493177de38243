import { Button, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { IdempotencyKey } from '@/api/idempotency';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Room } from '@/api/types';
import { ConflictNotice } from '@/components/ConflictNotice';
import { differences } from '@/components/differences';
import { FormDialog } from '@/components/FormDialog';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { Empty, LoadFailed, RowsLoading } from '@/components/states';
import { Tag } from '@/components/Tag';
import { table } from '@/components/table';
import { saved } from '@/components/toast';
import { roomsQuery } from '@/features/interviews/api';
import { createRoom, updateRoom } from './api';

const nameOf = topLevel('name', 'address', 'active');

/** The rooms in which people meet. */
export function RoomsCard() {
  const rooms = useQuery(roomsQuery);
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  const room = rooms.data?.items.find(({ id }) => id === editing);
  return (
    <Card
      title="Rooms"
      aside={
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setEditing('new')}
        >
          Add a room
        </Button>
      }
    >
      {rooms.error ? (
        <LoadFailed error={rooms.error} retry={() => rooms.refetch()} />
      ) : !rooms.data ? (
        <RowsLoading rows={3} />
      ) : rooms.data.items.length === 0 ? (
        <Empty title="No rooms yet">A room is never booked twice, like a person.</Empty>
      ) : (
        <div style={{ margin: '0 -1.25rem' }}>
          <table className={table.table} aria-label="Rooms">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col" className={table.fromSmall}>
                  State
                </th>
                <th scope="col" className={table.number}>
                  Action
                </th>
              </tr>
            </thead>
            <tbody>
              {rooms.data.items.map((one) => (
                <tr key={one.id} data-room={one.id}>
                  <td>
                    <div style={{ fontWeight: 560 }}>{one.name}</div>
                    <div className={table.below}>{one.address}</div>
                    <div className={table.narrowOnly}>
                      <Bookable room={one} />
                    </div>
                  </td>
                  <td className={table.fromSmall}>
                    <Bookable room={one} />
                  </td>
                  <td className={table.number}>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`Change ${one.name}`}
                      onClick={() => setEditing(one.id)}
                    >
                      Change
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (editing === 'new' || room) && (
        <RoomDialog key={editing} room={room} onClose={() => setEditing(null)} />
      )}
    </Card>
  );
}

function Bookable({ room: { active } }: { room: Room }) {
  return (
    <Tag tone={active ? 'green' : 'neutral'}>
      {active ? 'Can be booked' : 'Not booked any more'}
    </Tag>
  );
}

const entriesOf = (room?: Room) => ({
  name: room?.name ?? '',
  address: room?.address ?? '',
  active: room?.active ?? true,
});

function RoomDialog({ room, onClose }: { room?: Room; onClose: () => void }) {
  const client = useQueryClient();
  const key = useRef(new IdempotencyKey());
  const [start, setStart] = useState(() => entriesOf(room));
  const [entries, setEntries] = useState(start);
  const [missing, setMissing] = useState('');
  const body = () => ({ ...entries, address: entries.address.trim() || null });
  const { queryKey } = roomsQuery;
  const save = useMutation({
    mutationFn: () =>
      room ? updateRoom(room, body()) : createRoom(body(), key.current.for(body())),
    onSuccess: () => {
      saved(room ? 'The room is changed.' : 'The room is added.');
      onClose();
      return client.invalidateQueries({ queryKey });
    },
    onError: (error) => {
      if (asProblem(error).code === 'version_conflict')
        return client.invalidateQueries({ queryKey });
    },
  });
  const problem = save.error ? asProblem(save.error) : null;
  const { messages, rest } = problem ? fieldMessages(problem, nameOf) : { messages: {}, rest: [] };
  const errors: Record<string, string> = messages;
  return (
    <FormDialog
      opened
      title={room ? `Change ${room.name}` : 'Add a room'}
      action={room ? 'Save' : 'Add the room'}
      dirty={JSON.stringify(start) !== JSON.stringify(entries)}
      busy={save.isPending}
      error={save.error}
      rest={rest}
      problem={
        problem?.code === 'version_conflict' ? (
          <ConflictNotice
            differences={differences(
              { name: 'Name', address: 'Address' },
              entries,
              entriesOf(room),
            )}
            keepMine={() => save.mutate()}
            takeTheirs={() => {
              setStart(entriesOf(room));
              setEntries(entriesOf(room));
              save.reset();
            }}
          />
        ) : undefined
      }
      onSubmit={() => {
        setMissing(entries.name.trim() ? '' : 'Enter a name.');
        if (entries.name.trim()) save.mutate();
      }}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        required
        data-autofocus
        value={entries.name}
        error={missing || errors.name}
        onChange={(event) => setEntries({ ...entries, name: event.currentTarget.value })}
      />
      <TextInput
        label="Address"
        description="As a candidate has to find it"
        value={entries.address}
        error={errors.address}
        onChange={(event) => setEntries({ ...entries, address: event.currentTarget.value })}
      />
      {room && (
        <Switch
          label="Can be booked"
          description="What is booked stays."
          checked={entries.active}
          onChange={(event) => setEntries({ ...entries, active: event.currentTarget.checked })}
        />
      )}
    </FormDialog>
  );
}
