import { queryOptions } from '@tanstack/react-query';
import { api, done, ifMatch, value } from '@/api/client';
import type { LetterTemplate, Status } from '@/api/types';

/** What a candidate would be told about a step. */
export const letterQuery = (candidate: string, to: Status) =>
  queryOptions({
    queryKey: ['letter', candidate, to],
    queryFn: ({ signal }) =>
      value(
        api.GET('/api/v1/candidates/{id}/letter', {
          params: { path: { id: candidate }, query: { to } },
          signal,
        }),
      ),
    // The job or the template may have changed since the form was last open.
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

export const templatesQuery = queryOptions({
  queryKey: ['letter-templates'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/letter-templates', { signal })),
});

type Named = Pick<LetterTemplate, 'status' | 'language'>;
const at = ({ status, language }: Named) => ({ status, language });

export const saveTemplate = (
  template: Named & Pick<LetterTemplate, 'version'>,
  body: { subject: string; text: string },
) =>
  value(
    api.PUT('/api/v1/letter-templates/{status}/{language}', {
      params: { path: at(template), header: ifMatch(template.version) },
      body,
    }),
  );

/** Back to the words that come with Hirelog. */
export const dropTemplate = (template: Named) =>
  done(
    api.DELETE('/api/v1/letter-templates/{status}/{language}', { params: { path: at(template) } }),
  );
