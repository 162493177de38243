import { ActionIcon, Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Definition } from '@/api/reports';
import { Icon } from '@/components/Icon';
import { ProblemNotice } from '@/components/ProblemNotice';
import { Tag } from '@/components/Tag';
import { When } from '@/components/When';
import { counted } from '@/components/words';
import { useMe } from '@/features/me/me';
import { useDirectory } from '@/features/team/directory';
import { subjectWords } from './builder/words';
import { DeleteDefinition } from './DeleteDefinition';
import classes from './Reports.module.css';
import { useDuplicate } from './useDuplicate';

interface Props {
  definition: Definition;
  order: (definition: Definition) => void;
}

/** One saved report, with what can be done with it. */
export function DefinitionItem({ definition, order }: Props) {
  const { id, title, layout, shared, owner } = definition;
  const me = useMe().user.id;
  const directory = useDirectory();
  const [deleting, setDeleting] = useState(false);
  const duplicate = useDuplicate();
  const own = owner === me;
  const by = own ? 'Yours' : (directory.name(owner) ?? 'A former member');
  return (
    <li className={classes.run} data-definition={id}>
      <div className={classes.line}>
        <Link to="/reports/builder" search={{ definition: id }} className={classes.name}>
          {title}
        </Link>
        <div className={classes.files}>
          {shared && (
            <Tag tone="blue" dot={false}>
              Shared
            </Tag>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={`Order ${title}`}
            onClick={() => order(definition)}
          >
            Order
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" aria-label={`Actions for ${title}`}>
                <Icon name="more" size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<Icon name="copy" size={16} />}
                onClick={() => duplicate.mutate(definition)}
              >
                Duplicate
              </Menu.Item>
              <Menu.Item
                leftSection={<Icon name="calendar" size={16} />}
                renderRoot={(props) => (
                  <Link to="/reports/schedules/new" search={{ definition: id }} {...props} />
                )}
              >
                Schedule…
              </Menu.Item>
              {own && (
                <Menu.Item
                  leftSection={<Icon name="bin" size={16} />}
                  onClick={() => setDeleting(true)}
                >
                  Delete…
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <div className={classes.meta}>
        {by} · {subjectWords(layout)}, {counted(layout.metrics.length, 'figure')} · changed{' '}
        <When at={definition.changed_at} as="ago" />
      </div>
      <ProblemNotice error={duplicate.error} />
      {own && (
        <DeleteDefinition
          definition={definition}
          opened={deleting}
          onClose={() => setDeleting(false)}
          onDeleted={() => setDeleting(false)}
        />
      )}
    </li>
  );
}
