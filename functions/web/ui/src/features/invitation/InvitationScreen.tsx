// The candidate's own page: no session, no frame, nothing but the organisation's name. Looking changes nothing, since
// programs that check mails follow links; a button decides.
import { Button, Skeleton, Stack, Textarea, VisuallyHidden } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import * as limits from '@/api/limits.gen';
import { asProblem } from '@/api/problem';
import type { OwnInterview } from '@/api/types';
import { Facts } from '@/components/Facts';
import { Notice } from '@/components/Notice';
import { browserZone, stretch, zoneLabel } from '@/features/interviews/zones';
import { answerInvitation, type InvitationAnswer, invitationQuery } from './api';
import classes from './Invitation.module.css';
import { words as wordsOf } from './words';

const words = wordsOf();

export default function InvitationScreen() {
  const { token } = useParams({ from: '/invitation/$token' });
  const found = useQuery({ ...invitationQuery(token), refetchOnWindowFocus: false });
  if (found.data) return <Invitation key={token} token={token} own={found.data} />;
  const gone = found.error && asProblem(found.error).code === 'not_found';
  return (
    <Frame title={gone ? words.gone : found.error ? words.failed : words.plainTitle}>
      {gone ? (
        <p className={classes.hint} data-state="missing">
          {words.goneHint}
        </p>
      ) : found.error ? (
        <div data-state="failed">
          <p className={classes.hint} style={{ marginBottom: '1rem' }}>
            {words.failedHint}
          </p>
          <Button onClick={() => found.refetch()}>{words.retry}</Button>
        </div>
      ) : (
        <Stack data-state="loading" aria-busy="true">
          <VisuallyHidden role="status">{words.loading}</VisuallyHidden>
          <Skeleton height={20} width="80%" />
          <Skeleton height={20} width="60%" />
        </Stack>
      )}
    </Frame>
  );
}

function Frame(props: { organisation?: string; title: string; children: ReactNode }) {
  const { organisation, title, children } = props;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main id="main" className={classes.page} tabIndex={-1}>
      <div className={classes.card}>
        {organisation && <p className={classes.organisation}>{organisation}</p>}
        <div className={classes.box}>
          <h1 className={classes.title}>{title}</h1>
          {children}
        </div>
      </div>
    </main>
  );
}

function Invitation({ token, own }: { token: string; own: OwnInterview }) {
  const { organisation, start, end, zone, kind, place, status, takes_answers: open } = own;
  const here = browserZone();
  const over =
    status === 'cancelled'
      ? { title: words.cancelled, hint: words.cancelledHint }
      : status === 'no_show'
        ? { title: words.missed, hint: words.goneHint }
        : !open
          ? { title: words.over, hint: words.overHint }
          : null;
  return (
    <Frame organisation={organisation} title={words.title(organisation)}>
      {over && (
        <div data-over={status}>
          <Notice title={over.title}>{over.hint}</Notice>
        </div>
      )}
      <Facts
        items={[
          [
            words.when,
            <span key="when">
              <span className={classes.time} data-time>
                {stretch(start, end, zone)}
              </span>
              <br />
              <span className="muted">{zoneLabel(zone, new Date(start))}</span>
            </span>,
          ],
          [
            words.yourTime,
            !sameClock(start, zone, here) && (
              <span key="here" data-device-time>
                {stretch(start, end, here)}
                <br />
                <span className="muted">{zoneLabel(here, new Date(start))}</span>
              </span>
            ),
          ],
          [words.how, words.kinds[kind]],
          [
            words.where,
            place &&
              (/^https?:\/\//.test(place) ? (
                <a key="place" href={place} rel="noreferrer">
                  {place}
                </a>
              ) : (
                place
              )),
          ],
        ]}
      />
      {open && <Answering token={token} own={own} />}
    </Frame>
  );
}

const sameClock = (start: string, one: string, other: string) =>
  stretch(start, start, one) === stretch(start, start, other);

const answered = {
  confirmed: words.confirmed,
  another_time: words.asked,
  picked: words.picked,
};

function Answering({ token, own }: { token: string; own: OwnInterview }) {
  const client = useQueryClient();
  const { queryKey } = invitationQuery(token);
  const [wishing, setWishing] = useState(false);
  const [wish, setWish] = useState('');
  const [missing, setMissing] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  const send = useMutation({
    mutationFn: (answer: InvitationAnswer) => answerInvitation(token, answer),
    onSuccess: (after) => {
      client.setQueryData(queryKey, after);
      setWishing(false);
      setWish('');
    },
    // What is offered, or whether an answer is wanted, has changed.
    onError: (error) => {
      if ([404, 409].includes(asProblem(error).status))
        return client.invalidateQueries({ queryKey });
    },
  });
  // The answer takes the place of the button, so it takes the focus too.
  useEffect(() => {
    if (send.isSuccess && own.answer) said.current?.focus();
  }, [send.isSuccess, own.answer]);

  const length = Date.parse(own.end) - Date.parse(own.start);
  const shown = (start: string) =>
    stretch(start, new Date(Date.parse(start) + length).toISOString(), own.zone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(wish.trim() === '');
    if (wish.trim()) send.mutate({ kind: 'another_time', wish });
  };
  const failed = send.error ? asProblem(send.error).code : null;
  return (
    <section aria-label={words.question}>
      {own.answer ? (
        <div ref={said} tabIndex={-1} data-answered={own.answer} style={{ marginBottom: '1rem' }}>
          <Notice tone="green" icon="check" role="status" title={answered[own.answer]}>
            {words.changeMind}
          </Notice>
        </div>
      ) : (
        <h2 className={classes.second}>{words.question}</h2>
      )}
      {failed && (
        <div style={{ marginBottom: '1rem' }}>
          <Notice
            tone="red"
            icon="warn"
            role="alert"
            title={
              failed === 'not_free'
                ? words.taken
                : ['changed', 'not_open'].includes(failed)
                  ? words.changed
                  : words.notSent
            }
          />
        </div>
      )}
      {wishing ? (
        <form onSubmit={submit} noValidate>
          <Stack gap="sm">
            <Textarea
              label={words.wish}
              description={words.wishHint}
              required
              autosize
              minRows={3}
              maxLength={limits.invitationWish}
              autoFocus
              value={wish}
              error={missing && words.wishMissing}
              onChange={(event) => setWish(event.currentTarget.value)}
            />
            <div className={classes.buttons}>
              <Button type="submit" loading={send.isPending}>
                {words.send}
              </Button>
              <Button variant="default" onClick={() => setWishing(false)}>
                {words.back}
              </Button>
            </div>
          </Stack>
        </form>
      ) : (
        <div className={classes.buttons}>
          {own.answer !== 'confirmed' && (
            <Button
              loading={send.isPending && send.variables.kind === 'confirmed'}
              onClick={() => send.mutate({ kind: 'confirmed' })}
            >
              {words.confirm}
            </Button>
          )}
          <Button variant="default" onClick={() => setWishing(true)}>
            {words.another}
          </Button>
        </div>
      )}
      {own.offered.length > 0 && (
        <div style={{ marginTop: '1.25rem' }}>
          <h2 className={classes.second} style={{ marginBottom: '0.25rem' }}>
            {words.offered}
          </h2>
          <p className={classes.hint}>{words.offeredHint}</p>
          <ul className={classes.offered}>
            {own.offered.map((start) => (
              <li key={start}>
                <Button
                  variant="default"
                  fullWidth
                  aria-label={words.take(shown(start))}
                  loading={
                    send.isPending &&
                    send.variables.kind === 'picked' &&
                    send.variables.start === start
                  }
                  onClick={() => send.mutate({ kind: 'picked', start })}
                >
                  {shown(start)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
