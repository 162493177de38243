// The two steps of signing in: the mail address, then the code from the mailbox.
import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem, fieldMessages, topLevel } from '@/api/problem';
import type { Me } from '@/api/types';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { redeemCode, startSignIn } from './api';
import { isComplete, onlyDigits } from './code';

interface Props {
  initialMail?: string;
  onSignedIn: (me: Me) => void;
}

export function SignInForm({ initialMail = '', onSignedIn }: Props) {
  const [mail, setMail] = useState(initialMail);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const start = useMutation({
    mutationFn: startSignIn,
    onSuccess: (_, address) => setSentTo(address),
  });

  if (sentTo !== null) {
    return (
      <CodeForm
        mail={sentTo}
        onSignedIn={onSignedIn}
        again={() => start.mutate(sentTo)}
        sendingAgain={start.isPending}
        againError={start.error}
        otherMail={() => setSentTo(null)}
      />
    );
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!start.isPending) start.mutate(mail.trim());
  };
  const refused = start.error
    ? fieldMessages(asProblem(start.error), topLevel('mail')).messages.mail
    : undefined;
  return (
    <form onSubmit={submit} noValidate aria-label="Sign in">
      <Stack gap="md">
        <TextInput
          label="Mail address"
          type="email"
          name="mail"
          autoComplete="username"
          size="md"
          value={mail}
          onChange={(event) => setMail(event.currentTarget.value)}
          error={refused}
          required
          withAsterisk={false}
          data-autofocus
        />
        {!refused && <ProblemNotice error={start.error} />}
        <Button type="submit" size="md" loading={start.isPending} disabled={mail.trim() === ''}>
          Send me a code
        </Button>
      </Stack>
    </form>
  );
}

interface CodeProps {
  mail: string;
  onSignedIn: (me: Me) => void;
  again: () => void;
  sendingAgain: boolean;
  againError: unknown;
  otherMail: () => void;
}

function CodeForm({ mail, onSignedIn, again, sendingAgain, againError, otherMail }: CodeProps) {
  const [code, setCode] = useState('');
  const redeem = useMutation({ mutationFn: redeemCode, onSuccess: onSignedIn });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete(code) && !redeem.isPending) redeem.mutate(code);
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Enter the code">
      <Stack gap="md">
        <Notice tone="blue" icon="mail" title="Look into your mailbox" role="status">
          If <strong>{mail}</strong> belongs to a member of the team, a code and a link are on their
          way. Both work for 10 minutes.
        </Notice>
        <TextInput
          label="Code from the mail"
          description="Six digits. The link in the mail works as well."
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          size="md"
          value={code}
          onChange={(event) => setCode(onlyDigits(event.currentTarget.value))}
          styles={{ input: { letterSpacing: '0.35em', fontVariantNumeric: 'tabular-nums' } }}
          autoFocus
          data-autofocus
        />
        <ProblemNotice error={redeem.error ?? againError} />
        <Button type="submit" size="md" loading={redeem.isPending} disabled={!isComplete(code)}>
          Sign in
        </Button>
        <div style={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between' }}>
          <Button variant="subtle" onClick={again} loading={sendingAgain}>
            Send it again
          </Button>
          <Button variant="subtle" onClick={otherMail}>
            Use another address
          </Button>
        </div>
      </Stack>
    </form>
  );
}
