import { Button } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { PageHeader } from '@/components/Page';
import { Empty, LoadFailed } from '@/components/states';
import classes from './Shell.module.css';

export function RootLayout() {
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to content
      </a>
      <Outlet />
    </>
  );
}

export function MissingScreen() {
  return (
    <main id="main" className={classes.alone}>
      <PageHeader title="Page not found" />
      <Empty title="There is nothing at this address">
        <Link to="/">Go to the start page</Link>
      </Empty>
    </main>
  );
}

/** A mistake in the UI itself, or a screen's file that could not be loaded. */
export function CrashScreen({ error }: { error: unknown }) {
  console.error(error);
  return (
    <main id="main" className={classes.alone}>
      <PageHeader
        title="This screen stopped working"
        actions={<Button onClick={() => location.reload()}>Load the page again</Button>}
      />
      <LoadFailed error={error} />
    </main>
  );
}
