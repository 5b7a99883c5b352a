import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { examples } from './examples.ts';
import * as library from './index.ts';
import { SpilnoProvider } from './index.ts';

/** Rules that need a layout or a whole page, which jsdom does not have; the pages' own tests run them in a browser. */
const withoutLayout = {
  'color-contrast': { enabled: false },
  region: { enabled: false },
  'page-has-heading-one': { enabled: false },
  'heading-order': { enabled: false },
  // The frames draw a bar for wide and one for narrow windows; the style sheet shows one of them.
  'landmark-no-duplicate-banner': { enabled: false },
  'landmark-unique': { enabled: false },
};

async function findings(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: withoutLayout });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const isComponent = (name: string, value: unknown) => typeof value === 'function' && /^[A-Z]/.test(name);

/** Frame and wiring, which draw nothing of their own. */
const withoutLook = [
  'SpilnoProvider',
  'Link',
  'Glyph',
  'PublicSection',
  'SheetHead',
  'SheetBody',
  'EventSwitcherButton',
  'SplitPanes',
];

afterEach(cleanup);

describe('every component', () => {
  const shown = new Set(examples.map(({ component }) => component));

  it('has example states', () => {
    const components = Object.entries(library)
      .filter(([name, value]) => isComponent(name, value))
      .map(([name]) => name);
    expect(components.filter((name) => !shown.has(name) && !withoutLook.includes(name))).toEqual([]);
  });

  it('that has example states is exported under its name', () => {
    const exported = new Set(Object.keys(library));
    expect([...shown].filter((name) => !exported.has(name))).toEqual([]);
  });
});

describe.each(examples)('$component', ({ states }) => {
  it.each(Object.entries(states))('has no finding of axe: %s', async (_name, Example) => {
    const { container } = await act(async () =>
      render(
        <SpilnoProvider env="test" forceColorScheme="light">
          <Example />
        </SpilnoProvider>,
      ),
    );
    expect(container.textContent ?? '').not.toMatch(/undefined|\[object/);
    expect(await findings(container)).toEqual([]);
  });
});
