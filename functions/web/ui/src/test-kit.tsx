// For component tests: a screen's surroundings, and an API that answers as told.
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { makeQueryClient } from '@/api/queries';
import type { Me } from '@/api/types';
import { MeContext } from '@/features/me/me';

export const someone: Me = {
  user: {
    id: 'u1',
    name: 'Helena Brandt',
    mail: 'helena@example.org',
    role: 'recruiter',
    state: 'active',
    jobs: [],
    created_at: '2026-01-01T00:00:00.000Z',
    version: 1,
  },
  permissions: ['view_candidates', 'move_candidates'],
  organisation: { name: 'Nordwind', zone: 'Europe/Berlin' },
  consent: { version: 1, text: [], decision: null, asks: false, measured: false },
};

export function show(screen: ReactNode, me: Me = someone, client = makeQueryClient(() => {})) {
  // Links and questions before leaving need an address, and nothing of the app's own.
  const router = createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory(),
  });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <RouterContextProvider router={router}>
          <MeContext value={me}>{screen}</MeContext>
        </RouterContextProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

export interface Seen {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Headers;
  body: unknown;
}

/** Answers the next requests in turn, and returns what was asked. */
export function answers(...replies: { status: number; body?: unknown }[]): Seen[] {
  const seen: Seen[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    // Names of people are asked for by the way, whenever a screen likes.
    if (request.url.includes('/users/directory')) return Response.json({ items: [], next: null });
    // So is what the candidate would be told.
    if (request.url.includes('/letter?')) return Response.json({ applies: false });
    const text = await request.text();
    seen.push({
      method: request.method,
      path: new URL(request.url).pathname,
      query: Object.fromEntries(new URL(request.url).searchParams),
      headers: request.headers,
      body: text ? JSON.parse(text) : null,
    });
    const { status, body } = replies[seen.length - 1] ?? { status: 500 };
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
  return seen;
}
