import { type ComponentExamples } from '../examples.types.ts';
import { Brand } from './brand.tsx';
import { CountryCode } from './country-code.tsx';
import { Count } from './count.tsx';
import { Kbd } from './kbd.tsx';
import { Mark } from './mark.tsx';
import { OrganisationMark } from './organisation-mark.tsx';
import { PersonMark } from './person-mark.tsx';

export const markExamples: readonly ComponentExamples[] = [
  {
    component: 'Mark',
    states: { alone: () => <Mark title="Spilno" />, large: () => <Mark size={60} title="Spilno" /> },
  },
  {
    component: 'Brand',
    states: {
      plain: () => <Brand name="Spilno" href="#" />,
      event: () => <Brand name="Spilno" href="#" subtitle="Joint Production Forum 2027" />,
    },
  },
  {
    component: 'CountryCode',
    states: {
      germany: () => <CountryCode code="DE" name="Germany" />,
      ukraine: () => <CountryCode code="UA" name="Україна" />,
    },
  },
  {
    component: 'Count',
    states: {
      quiet: () => <Count value={412} label="412 registrations" />,
      urgent: () => <Count value={3} urgent label="3 requests wait for your answer" />,
    },
  },
  { component: 'Kbd', states: { letter: () => <Kbd>M</Kbd>, combination: () => <Kbd>⌘ K</Kbd> } },
  {
    component: 'OrganisationMark',
    states: {
      name: () => <OrganisationMark name="Falkenrott Antriebstechnik GmbH" size="lg" />,
      'code name': () => <OrganisationMark name="Yavir 12" codeName size="lg" />,
      small: () => <OrganisationMark name="Zakłady Mechaniczne Brzezica" size="sm" />,
    },
  },
  {
    component: 'PersonMark',
    states: {
      medium: () => <PersonMark name="Олена Коваль" />,
      small: () => <PersonMark name="Maryna Lys" size="sm" />,
    },
  },
];
