import { Panel } from '../display/panel.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { AffinityBar, AffinityScore } from './affinity.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { Wishing, legend, reasons, words } from './example-words.tsx';
import { FormAndPlace } from './form-and-place.tsx';
import { TwoSidedReason } from './two-sided-reason.tsx';
import { WishControl } from './wish-control.tsx';

export const matchingExamples: readonly ComponentExamples[] = [
  {
    component: 'AffinityBar',
    states: {
      strong: () => <AffinityBar get={91} give={78} label="You get 91 of 100, they get 78 of 100" />,
      lopsided: () => <AffinityBar get={22} give={70} label="You get 22 of 100, they get 70 of 100" />,
    },
  },
  {
    component: 'AffinityScore',
    states: {
      column: () => (
        <AffinityScore
          score={86}
          phrase="Strong both ways"
          get={91}
          give={78}
          legend={legend}
          label="You get 91 of 100, they get 78 of 100"
        />
      ),
      centre: () => (
        <AffinityScore
          layout="centre"
          score={64}
          phrase="More for you than for them"
          get={88}
          give={41}
          legend={legend}
          label="You get 88 of 100, they get 41 of 100"
        />
      ),
    },
  },
  {
    component: 'TwoSidedReason',
    states: {
      full: () => <TwoSidedReason {...reasons} level={3} />,
      empty: () => (
        <TwoSidedReason
          {...reasons}
          give={{ title: 'What they get', lines: [] }}
          emptyLabel="Nothing they asked for yet"
          level={3}
        />
      ),
      'long words': () => (
        <TwoSidedReason
          {...reasons}
          get={{
            title: 'Was Sie bekommen',
            lines: [
              {
                id: 'grinding',
                capability: 'Wärmebehandlungs- und Zahnflankenschleifverfahren für Antriebswellen',
                detail: 'Erfüllt Ihren Bedarf',
              },
            ],
          }}
          level={3}
        />
      ),
    },
  },
  {
    component: 'CoverageLine',
    states: {
      lines: () => (
        <Panel title="What they get" direction="give" flush>
          <CoverageLine
            direction="give"
            coverage="meets"
            coverageLabel="meets it"
            need={{
              owner: 'They need',
              capability: 'Composite housings, 0.2–1.5 m',
              detail: '5 000–10 000 a year, made in Ukraine',
            }}
            offer={{
              owner: 'You offer',
              capability: 'Composite housings, 0.2–1.5 m',
              facts: [
                { id: 'band', text: 'Yearly band and place fit', fits: true },
                { id: 'aqap', text: 'Your AQAP 2110 is not yet verified', fits: false },
              ],
            }}
          />
          <CoverageLine
            direction="give"
            coverage="close"
            coverageLabel="close"
            need={{
              owner: 'They need',
              capability: 'Brushless motors, 2–12 kW',
              detail: '200–1 000 a year, either country',
            }}
            offer={{
              owner: 'You offer',
              capability: 'Brushless motors, 2–12 kW',
              facts: [{ id: 'lead', text: 'Your lead time band is 12–16 weeks, theirs is 8–12', fits: false }],
            }}
          />
          <CoverageLine
            direction="get"
            coverage="unmet"
            coverageLabel="not met"
            need={{ owner: 'You need', capability: 'Low-temperature lubricants', detail: 'Useful, not essential' }}
            offer={{
              owner: 'They offer',
              capability: 'Nothing that fits',
              detail: <a href="#offers">4 other companies offer it</a>,
            }}
          />
        </Panel>
      ),
    },
  },
  {
    component: 'FormAndPlace',
    states: { licence: () => <FormAndPlace form="Licensed production" place="in Ukraine" /> },
  },
  {
    component: 'WishControl',
    states: {
      undecided: () => <Wishing />,
      must: () => <Wishing from="must" />,
      'musts used up': () => <Wishing from="would" full />,
      large: () => <Wishing from="would" size="lg" />,
      closed: () => (
        <WishControl value="no" onChange={() => undefined} label="Your wish about Falkenrott" words={words} closed="Wishes are closed." />
      ),
    },
  },
];
