import { Button } from '@mantine/core';
import { StateBadge } from '../display/state-badge.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { DisclosureLadder } from './disclosure-ladder.tsx';
import { DisclosureLevel } from './disclosure-level.tsx';

export const disclosureExamples: readonly ComponentExamples[] = [
  {
    component: 'DisclosureLevel',
    states: {
      nothing: () => <DisclosureLevel level={0} label="Nothing" />,
      teaser: () => <DisclosureLevel level={1} label="Teaser" />,
      names: () => <DisclosureLevel level={2} label="Name and delegates" />,
      product: () => <DisclosureLevel level={3} label="Product data" />,
    },
  },
  {
    component: 'DisclosureLadder',
    states: {
      teaser: () => (
        <DisclosureLadder
          labels={{ open: 'Open:', closed: 'Closed:' }}
          steps={[
            {
              level: 1,
              title: 'Teaser',
              open: true,
              badge: <StateBadge>now</StateBadge>,
              text: 'Your code name, country, capabilities, forms with place and bands.',
            },
            {
              level: 2,
              title: 'Name and delegates',
              open: false,
              text: 'Opens for both when you accept: names, descriptions, delegates, languages.',
              action: <Button size="sm">Preview</Button>,
            },
            {
              level: 3,
              title: 'Product data',
              open: false,
              text: 'Opens when you confirm that a confidentiality agreement is recorded.',
            },
          ]}
        />
      ),
    },
  },
];
