import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { LocationPassage } from './location-passage.tsx';

const label = 'Looks like a place:';
const marked = () =>
  [...document.querySelectorAll('mark')].map(({ textContent }) => (textContent ?? '').replace(`${label} `, ''));

afterEach(cleanup);

describe('a refused passage', () => {
  it('is marked in its text, in order', () => {
    const text = 'A near B and near C.';
    render(
      <LocationPassage
        text={text}
        passages={[
          { start: 13, end: 19 },
          { start: 2, end: 8 },
        ]}
        message="Leave it out."
        passageLabel={label}
      />,
    );
    expect(marked()).toEqual(['near B', 'near C']);
    expect(screen.getByRole('alert').textContent).toBe('Leave it out.');
  });

  it('never loses or doubles a letter of the text, whatever the passages are', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(fc.record({ start: fc.nat(45), end: fc.nat(45) }), { maxLength: 5 }),
        (text, passages) => {
          const { container } = render(<LocationPassage text={text} passages={passages} message="" passageLabel="" />);
          for (const hidden of container.querySelectorAll('.sp-hidden')) hidden.remove();
          expect(container.querySelector('p')?.textContent).toBe(text);
          cleanup();
        },
      ),
      { numRuns: 50 },
    );
  });
});
