// Sends files one by one, at most four at once. Each succeeds or fails on its own, and can be tried again.
import { asProblem, describe, Problem } from '@/api/problem';
import type { Resume, ResumeForm, ResumeForms } from '@/api/resumes';
import { bytes } from '@/components/dates';

/** Files that are read, for the file dialog only; what a file is, is for the API to say. */
export const accepted = '.pdf,.docx,.txt';

const atOnce = 4;

export type UploadState = 'waiting' | 'sending' | 'entering' | 'sent' | 'failed' | 'refused';

export interface Upload {
  key: number;
  name: string;
  bytes: number;
  state: UploadState;
  /** How much of the file was sent, from 0 to 1. */
  share: number;
  why: string | null;
  resume: Resume | null;
}

/** What is done with a file, one after the other. */
export interface Steps {
  forms: (count: number) => Promise<ResumeForms>;
  send: (
    form: ResumeForm,
    file: File,
    options: { onProgress: (share: number) => void; signal: AbortSignal },
  ) => Promise<void>;
  enter: (form: ResumeForm, file: File) => Promise<Resume>;
}

interface Permit {
  form: ResumeForm;
  maxBytes: number;
  expires: number;
  /** The file is there; only entering it may have to be tried again, which does nothing twice. */
  arrived: boolean;
}

export class UploadQueue {
  private uploads: readonly Upload[] = [];
  private readonly files = new Map<number, File>();
  private readonly permits = new Map<number, Permit>();
  private readonly listeners = new Set<() => void>();
  private stopping = new AbortController();
  private serial = 0;

  constructor(private readonly steps: Steps) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly Upload[] => this.uploads;

  /** Takes files in. Empty ones are refused here; forms are fetched for the others together. */
  async add(files: readonly File[]): Promise<void> {
    const added = files.map((file): Upload => {
      const key = this.serial;
      this.serial += 1;
      this.files.set(key, file);
      const empty = file.size === 0;
      return {
        key,
        name: file.name,
        bytes: file.size,
        state: empty ? 'refused' : 'waiting',
        share: 0,
        why: empty ? 'This file is empty.' : null,
        resume: null,
      };
    });
    this.show([...this.uploads, ...added]);
    await this.permit(added.filter(({ state }) => state === 'waiting').map(({ key }) => key));
  }

  /** Once more from where it failed: a file that arrived is not sent again. */
  async retry(key: number): Promise<void> {
    this.change(key, { state: 'waiting', share: 0, why: null });
    if (this.permits.get(key)?.arrived) this.next();
    else await this.permit([key]);
  }

  /** Stops what is under way; nothing more is sent. */
  stop(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
    for (const { key, state } of this.uploads)
      if (state === 'waiting') this.change(key, { state: 'failed', why: 'Stopped.' });
  }

  private async permit(keys: number[]): Promise<void> {
    if (keys.length === 0) return;
    for (const key of keys) this.permits.delete(key);
    try {
      const { forms, max_bytes, expires_at } = await this.steps.forms(keys.length);
      for (const [at, key] of keys.entries()) {
        const form = forms[at];
        if (!form) {
          this.change(key, { state: 'failed', why: 'There was no room for it.' });
          continue;
        }
        const expires = Date.parse(expires_at);
        this.permits.set(key, { form, maxBytes: max_bytes, expires, arrived: false });
        const size = this.files.get(key)?.size ?? 0;
        if (size > max_bytes) this.change(key, { state: 'refused', why: tooLarge(max_bytes) });
      }
    } catch (error) {
      for (const key of keys) this.change(key, { state: 'failed', why: whyFailed(error) });
    }
    this.next();
  }

  /** Starts as many as may run. */
  private next(): void {
    for (const key of due(this.uploads, (key) => this.permits.has(key))) void this.run(key);
  }

  private async run(key: number): Promise<void> {
    const [file, permit] = [this.files.get(key), this.permits.get(key)];
    if (!file || !permit) return;
    const { signal } = this.stopping;
    try {
      if (!permit.arrived) await this.send(key, file, permit, signal);
      this.change(key, { state: 'entering', share: 1 });
      const resume = await this.steps.enter(permit.form, file);
      this.change(key, { state: 'sent', resume });
      this.files.delete(key);
    } catch (error) {
      if (asProblem(error).fields.some(({ code }) => code === 'no_file')) permit.arrived = false;
      this.change(key, { state: 'failed', share: 0, why: whyFailed(error) });
    }
    this.next();
  }

  private async send(key: number, file: File, permit: Permit, signal: AbortSignal): Promise<void> {
    this.change(key, { state: 'sending' });
    // In a long row the last ones wait longer than their form lives.
    if (permit.expires <= Date.now() + 5_000) {
      const [form] = (await this.steps.forms(1)).forms;
      if (form) Object.assign(permit, { form, expires: Number.POSITIVE_INFINITY });
    }
    const onProgress = (share: number) => this.change(key, { share });
    await this.steps.send(permit.form, file, { onProgress, signal });
    permit.arrived = true;
  }

  private change(key: number, part: Partial<Upload>): void {
    this.show(this.uploads.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }

  private show(uploads: readonly Upload[]): void {
    this.uploads = uploads;
    for (const listener of this.listeners) listener();
  }
}

const running = ({ state }: Upload): boolean => state === 'sending' || state === 'entering';

/** Which may start now, in the order they came. */
export const due = (uploads: readonly Upload[], ready: (key: number) => boolean): number[] =>
  uploads
    .filter(({ state, key }) => state === 'waiting' && ready(key))
    .slice(0, Math.max(0, atOnce - uploads.filter(running).length))
    .map(({ key }) => key);

export const isUnderWay = (uploads: readonly Upload[]): boolean =>
  uploads.some((one) => running(one) || one.state === 'waiting');

/** How much of all that can be sent has been sent, from 0 to 1: by size, so that one large file counts for more. */
export function overall(uploads: readonly Upload[]): number {
  const counted = uploads.filter(({ state }) => state !== 'refused');
  const all = counted.reduce((sum, one) => sum + one.bytes, 0);
  const sent = counted.reduce((sum, one) => sum + one.bytes * one.share, 0);
  return all > 0 ? sent / all : 0;
}

const tooLarge = (most: number): string => `This file is larger than ${bytes(most)}.`;

/** Why it failed, in a sentence or two. */
export function whyFailed(error: unknown): string {
  const problem = asProblem(error);
  if (problem.code === 'stopped') return 'Stopped.';
  if (problem.status === 422 && problem.fields.length > 0)
    return problem.fields.map(({ detail }) => detail).join(' ');
  // What the store said about the file.
  if (problem.code === 'too_large' || problem.code === 'not_taken') return problem.message;
  const { title, hint } = describe(problem);
  return `${title}. ${hint}`;
}

export const stopped = () => new Problem({ status: 0, code: 'stopped' });
