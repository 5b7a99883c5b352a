import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { Brand } from '../display/brand.tsx';
import { renderInTheme } from '../testing.tsx';
import { type LinkProps } from './link-component.tsx';

const RouterLink = ({ href, children, ...anchor }: LinkProps) => (
  <a {...anchor} href={`/app${href}`}>
    {children}
  </a>
);

afterEach(cleanup);

describe('a link of the library', () => {
  it('is a plain anchor by itself', () => {
    renderInTheme(<Brand name="Spilno" href="/matches" />);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/matches');
  });

  it('is drawn by the link component of the application', () => {
    renderInTheme(<Brand name="Spilno" href="/matches" />, { linkComponent: RouterLink });
    expect(screen.getByRole('link').getAttribute('href')).toBe('/app/matches');
  });
});

describe('the brand of an event', () => {
  it('replaces the action colours on the root and goes with the provider', () => {
    const { unmount } = renderInTheme(<Brand name="Spilno" href="/" />, {
      brand: { action: '#123456', onAction: '#ffffff' },
    });
    expect(document.documentElement.style.getPropertyValue('--sp-action')).toBe('#123456');
    unmount();
    expect(document.documentElement.style.getPropertyValue('--sp-action')).toBe('');
  });
});
