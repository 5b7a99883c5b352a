import { expect, it } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderPage } from '../../testing/render-page.tsx';
import { OwnersField, type OwnerValue } from './OwnersField.tsx';

it('shows and takes a share with the decimal mark of the language, so that 33,5 is not 335', async () => {
  const seen: (number | null)[] = [];
  function Owners() {
    const [owners, setOwners] = useState<readonly OwnerValue[]>([{ name: 'A. Owner', country: null, sharePercent: 12.5 }]);
    return <OwnersField owners={owners} countries={[]} faults={new Map()} onChange={(next) => (seen.push(next[0]!.sharePercent), setOwners(next))} />;
  }
  await renderPage(<Owners />, { feature: 'registration', path: '/e/forum', route: '/e/:slug', locale: 'de' });
  const share = await screen.findByDisplayValue('12,5 %');
  fireEvent.change(share, { target: { value: '33,5 %' } });
  expect(seen.at(-1)).toBe(33.5);
});
