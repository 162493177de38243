// The frame of every screen behind the sign-in: who is here, where one can go, what has to be decided.
import { ActionIcon, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { asProblem } from '@/api/problem';
import { Icon } from '@/components/Icon';
import { LoadFailed, RowsLoading } from '@/components/states';
import { SessionEndedDialog } from '@/features/auth/SessionEndedDialog';
import { ConsentBanner } from '@/features/me/ConsentBanner';
import { MeContext, meQuery } from '@/features/me/me';
import { QuickOpen } from '@/features/search/QuickOpen';
import { Brand } from './Brand';
import { MainMenu } from './MainMenu';
import classes from './Shell.module.css';
import { UserMenu } from './UserMenu';

export function Shell() {
  const me = useQuery(meQuery);

  if (!me.data) {
    if (me.error && asProblem(me.error).code === 'not_signed_in') {
      return <ToSignIn />;
    }
    return (
      <main id="main" className={classes.alone}>
        {me.error ? <LoadFailed error={me.error} retry={() => me.refetch()} /> : <RowsLoading />}
      </main>
    );
  }
  return (
    <MeContext value={me.data}>
      <Frame />
    </MeContext>
  );
}

/** Leads to the sign-in, once, with the way back to where this was. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const { href, pathname } = router.state.location;
    if (pathname === '/sign-in') return;
    const search = pathname === '/' ? {} : { next: href };
    void router.navigate({ to: '/sign-in', search, replace: true });
  }, [router]);
  return null;
}

function Frame() {
  const [menuOpen, menu] = useDisclosure(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes on every change of the screen
  useEffect(() => menu.close(), [pathname]);

  return (
    <div className={classes.shell}>
      <section className={classes.top} aria-label="Top bar">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          aria-label="Open the menu"
          aria-expanded={menuOpen}
          onClick={menu.open}
        >
          <Icon name="menu" size={22} />
        </ActionIcon>
        <Brand />
        <QuickOpen compact />
        <UserMenu compact />
      </section>
      <Drawer
        opened={menuOpen}
        onClose={menu.close}
        title="Menu"
        size="17rem"
        closeButtonProps={{ 'aria-label': 'Close the menu' }}
      >
        <MainMenu />
      </Drawer>
      <aside className={classes.side} aria-label="Menu">
        <Brand />
        <QuickOpen />
        <MainMenu />
        <div className={classes.fill} />
        <UserMenu />
      </aside>
      <main id="main" className={classes.main} tabIndex={-1}>
        <div className={classes.content}>
          <ConsentBanner />
          <Outlet />
        </div>
      </main>
      <SessionEndedDialog />
    </div>
  );
}
