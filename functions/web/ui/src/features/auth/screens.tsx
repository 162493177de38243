// The screens before the sign-in. The links in mails lead to a page with a button: only the button uses a link up, so a
// mail scanner that follows links does no harm.
import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import type { Me } from '@/api/types';
import { insideAddress } from '@/app/search';
import { Notice } from '@/components/Notice';
import { ProblemNotice } from '@/components/ProblemNotice';
import { meQuery } from '@/features/me/me';
import { AuthCard } from './AuthCard';
import { acceptInvite, redeemLink } from './api';
import { SignInForm } from './SignInForm';
import { sessionEnded } from './sessionEnded';

function useSignedIn(next?: string): (me: Me) => void {
  const client = useQueryClient();
  const router = useRouter();
  return (me) => {
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    sessionEnded.over();
    router.history.replace(insideAddress(next));
  };
}

export function SignInScreen() {
  const { next } = useSearch({ from: '/sign-in' });
  return (
    <AuthCard
      title="Sign in"
      subtitle="No password needed: you get a code by mail."
      foot="Hirelog is for invited members of the team. Ask an admin if you don’t have access yet."
    >
      <SignInForm onSignedIn={useSignedIn(next)} />
    </AuthCard>
  );
}

export function ConfirmScreen() {
  const { challenge, token } = useSearch({ from: '/sign-in/confirm' });
  const redeem = useMutation({
    mutationFn: () => redeemLink(challenge ?? '', token ?? ''),
    onSuccess: useSignedIn(),
  });
  return (
    <AuthCard title="Sign in" subtitle="One click and you’re in.">
      {challenge && token ? (
        <Redeem label="Sign in" redeem={redeem} otherwise="Ask for a new code" />
      ) : (
        <Broken what="sign-in" />
      )}
    </AuthCard>
  );
}

export function InviteScreen() {
  const { invite, token } = useSearch({ from: '/invite' });
  const accept = useMutation({
    mutationFn: () => acceptInvite(invite ?? '', token ?? ''),
    onSuccess: useSignedIn(),
  });
  return (
    <AuthCard title="Welcome to the team" subtitle="Accept the invitation to start with Hirelog.">
      {invite && token ? (
        <Redeem label="Accept and sign in" redeem={accept} otherwise="Already a member? Sign in" />
      ) : (
        <Broken what="invitation" />
      )}
    </AuthCard>
  );
}

interface RedeemProps {
  label: string;
  otherwise: string;
  redeem: { mutate: () => void; isPending: boolean; error: unknown };
}

function Redeem({ label, otherwise, redeem }: RedeemProps) {
  const navigate = useNavigate();
  return (
    <Stack gap="sm">
      <ProblemNotice error={redeem.error} />
      <Button size="md" loading={redeem.isPending} onClick={() => redeem.mutate()}>
        {label}
      </Button>
      <Button variant="subtle" onClick={() => navigate({ to: '/sign-in' })}>
        {otherwise}
      </Button>
    </Stack>
  );
}

function Broken({ what }: { what: string }) {
  return (
    <Notice
      tone="amber"
      icon="warn"
      title="This link isn’t complete"
      actions={<Link to="/sign-in">Go to the sign-in</Link>}
    >
      Open the {what} link from the mail once more, or copy the whole address.
    </Notice>
  );
}
