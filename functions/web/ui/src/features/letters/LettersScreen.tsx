import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { LetterTemplate, LetterTemplates } from '@/api/types';
import { Leaving } from '@/components/Leaving';
import { Card, PageHeader } from '@/components/Page';
import { Empty, LoadFailed, NoPermission, RowsLoading } from '@/components/states';
import { Tag } from '@/components/Tag';
import { humanise } from '@/components/words';
import { useCan } from '@/features/me/me';
import { SettingsTabs } from '@/features/settings/SettingsTabs';
import { templatesQuery } from './api';
import classes from './Letters.module.css';
import { languageName } from './language';
import { TemplateEditor, type TemplateWords } from './TemplateEditor';

/** Settings: the words of the mails to candidates, per status and language. */
export default function LettersScreen() {
  const can = useCan();
  const templates = useQuery({ ...templatesQuery, enabled: can('edit_settings') });
  return (
    <>
      <PageHeader
        title="Mails to candidates"
        subtitle="What candidates read when their status changes. Which changes send a mail is set on each job."
      />
      {can('edit_settings') && <SettingsTabs />}
      {!can('edit_settings') ? (
        <Card padded={false}>
          <NoPermission />
        </Card>
      ) : templates.data?.items.length ? (
        <Templates all={templates.data} />
      ) : (
        <Card padded={false}>
          {templates.isPending ? (
            <RowsLoading rows={9} height={28} />
          ) : templates.error ? (
            <LoadFailed error={templates.error} retry={() => templates.refetch()} />
          ) : (
            <Empty title="There are no mails yet" />
          )}
        </Card>
      )}
    </>
  );
}

const keyOf = ({ status, language }: Pick<LetterTemplate, 'status' | 'language'>) =>
  `${status}-${language}`;

function Templates({ all }: { all: LetterTemplates }) {
  const search = useSearch({ from: '/shell/settings/letters' });
  const navigate = useNavigate({ from: '/settings/letters' });
  // What is not saved yet, by template: choosing another one loses nothing.
  const [drafts, setDrafts] = useState<Record<string, TemplateWords>>({});
  const unsaved = Object.keys(drafts).length > 0;
  const language = all.languages.find((id) => id === search.language) ?? all.languages[0] ?? 'en';
  const items = all.items.filter((item) => item.language === language);
  const chosen = items.find((item) => item.status === search.status) ?? items[0];
  const setDraft = (item: LetterTemplate, words: TemplateWords | null) =>
    setDrafts(({ [keyOf(item)]: _, ...others }) =>
      words ? { ...others, [keyOf(item)]: words } : others,
    );
  return (
    <div className={classes.columns}>
      <div style={{ display: 'grid', gap: '0.875rem' }}>
        <Select
          label="Language"
          data={all.languages.map((id) => ({ value: id, label: languageName(id) }))}
          value={language}
          allowDeselect={false}
          onChange={(next) =>
            navigate({ search: { ...search, language: next ?? undefined }, replace: true })
          }
        />
        <Card padded={false}>
          <nav aria-label="Statuses">
            <ul className={classes.list}>
              {items.map((item) => (
                <li key={item.status}>
                  <Link
                    to="/settings/letters"
                    search={{ status: item.status, language }}
                    replace
                    resetScroll={false}
                    className={classes.item}
                    data-template={keyOf(item)}
                    aria-current={item === chosen ? 'page' : undefined}
                    activeProps={{}}
                  >
                    {humanise(item.status)}
                    {drafts[keyOf(item)] ? (
                      <Tag tone="amber">Not saved</Tag>
                    ) : (
                      item.changed && (
                        <Tag tone="blue" dot={false}>
                          Changed
                        </Tag>
                      )
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        </Card>
      </div>
      {chosen && (
        <TemplateEditor
          key={keyOf(chosen)}
          template={chosen}
          placeholders={all.placeholders}
          draft={drafts[keyOf(chosen)] ?? null}
          onDraft={(words) => setDraft(chosen, words)}
        />
      )}
      <Leaving unsaved={unsaved} what="Some mails have words that are not saved yet." />
    </div>
  );
}
