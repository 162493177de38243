import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { countNavigation, usePageTitle } from './pageTitle';

function Header({ title }: { title: string }) {
  const heading = usePageTitle(title);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}
/** A screen that is loading has another heading than the one that is there. */
const at = (title: string) => (
  <main>
    <Header key={title} title={title} />
    <input />
  </main>
);

it('hands the focus on to the heading that comes instead', () => {
  countNavigation();
  const { rerender } = render(at('Loading'));
  expect(screen.getByRole('heading')).toHaveFocus();

  rerender(at('Lan Trần'));

  expect(screen.getByRole('heading', { name: 'Lan Trần' })).toHaveFocus();
});

it('leaves the focus where the person has put it', () => {
  countNavigation();
  const { rerender } = render(at('Loading'));
  screen.getByRole('textbox').focus();

  rerender(at('Lan Trần'));

  expect(screen.getByRole('textbox')).toHaveFocus();
});
