import { api, done, value } from '@/api/client';

export interface NewNote {
  text: string;
  mentions: string[];
}

export const addNote = (id: string, body: NewNote, headers: Record<string, string>) =>
  value(api.POST('/api/v1/candidates/{id}/notes', { params: { path: { id } }, body, headers }));

export const deleteNote = (id: string, note: string) =>
  done(api.DELETE('/api/v1/candidates/{id}/notes/{note}', { params: { path: { id, note } } }));

export const cancelLetter = (id: string, letter: string) =>
  value(
    api.POST('/api/v1/candidates/{id}/letters/{letter}/cancel', {
      params: { path: { id, letter } },
    }),
  );
