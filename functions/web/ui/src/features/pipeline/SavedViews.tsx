import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { parseSearch } from '@/app/search';
import { Icon } from '@/components/Icon';
import { notSaved, saved } from '@/components/toast';
import { type PipelineSearch, pipelineSearch, viewOf } from './filters';
import { ManageViewsDialog } from './ManageViewsDialog';
import { SaveViewDialog } from './SaveViewDialog';
import { useColumns } from './table/columns';
import { queryText, viewsQuery } from './views';

/** What is shown can be kept under a name, and sent as a link. */
export function SavedViews({ search }: { search: PipelineSearch }) {
  const navigate = useNavigate({ from: '/candidates' });
  const [saving, save] = useDisclosure(false);
  const [managing, manage] = useDisclosure(false);
  const views = useQuery(viewsQuery);
  const { shown } = useColumns(search);
  const { chosen } = viewOf(search);
  // A kept view says everything, also what is only a habit of this browser: who opens it may have another one.
  const query = queryText({
    ...search,
    view: chosen,
    columns: chosen === 'table' ? shown.join() : undefined,
  });
  const open = (text: string) => navigate({ search: pipelineSearch(parseSearch(text)) });

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${location.origin}/candidates?${query}`);
      saved('The link is copied.');
    } catch {
      notSaved('The link could not be copied', 'Copy it from the address bar of your browser.');
    }
  };
  const kept = views.data?.items ?? [];
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            Views
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label="Saved views" mah="60vh" style={{ overflowY: 'auto' }}>
          {kept.map((view) => (
            <Menu.Item key={view.id} data-view={view.id} onClick={() => open(view.query)}>
              {view.name}
            </Menu.Item>
          ))}
          {kept.length > 0 && <Menu.Divider />}
          {views.error && (
            <Menu.Item closeMenuOnClick={false} onClick={() => views.refetch()}>
              Your views could not be loaded. Try again
            </Menu.Item>
          )}
          <Menu.Item onClick={save.open}>Save this view…</Menu.Item>
          <Menu.Item onClick={copy}>Copy link</Menu.Item>
          {kept.length > 0 && <Menu.Item onClick={manage.open}>Delete views…</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <SaveViewDialog opened={saving} onClose={save.close} query={query} />
      <ManageViewsDialog opened={managing} onClose={manage.close} views={kept} />
    </>
  );
}
