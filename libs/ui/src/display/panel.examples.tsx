import { Button } from '@mantine/core';
import { type ComponentExamples } from '../examples.types.ts';
import { Completeness, Pips } from './completeness.tsx';
import { PageTitle } from './page-title.tsx';
import { Panel } from './panel.tsx';
import { StateBadge } from './state-badge.tsx';
import { VenueTime } from './venue-time.tsx';

const parts = [
  { id: 'capability', label: 'Capability, not a whole branch', done: true },
  { id: 'band', label: 'Yearly band', done: true },
  { id: 'lead', label: 'Lead time band', done: true },
  { id: 'place', label: 'Place of production', done: true },
  { id: 'form', label: 'Form of cooperation', done: false, note: 'next step' },
  { id: 'certificates', label: 'Certificates you ask for', done: false, note: 'step 5' },
];

export const panelExamples: readonly ComponentExamples[] = [
  {
    component: 'Panel',
    states: {
      titled: () => (
        <Panel
          title="Meeting request"
          aside={<StateBadge tone="warn">Your answer, 2 days left</StateBadge>}
          footer="They looked 4 times, last 25 Aug"
        >
          We would licence a series of gearboxes to a partner in Ukraine.
        </Panel>
      ),
      quiet: () => (
        <Panel quiet title="Capacity" aside="slots × tables">
          358 of 408 meetings
        </Panel>
      ),
      get: () => (
        <Panel title="What you get" direction="get" aside="2 of your 3 needs">
          Reduction gearboxes
        </Panel>
      ),
      give: () => (
        <Panel title="What they get" direction="give" level={3}>
          Composite housings
        </Panel>
      ),
    },
  },
  {
    component: 'PageTitle',
    states: {
      full: () => (
        <PageTitle
          title="Matches"
          lead="64 companies can meet a need of yours. 41 of them need something you make."
          aside={
            <>
              <Pips filled={4} total={6} title="Must meet" label="4 of 6 used" />
              <Button>Compare</Button>
            </>
          }
        />
      ),
      plain: () => <PageTitle title="Запити на зустріч" />,
    },
  },
  {
    component: 'VenueTime',
    states: {
      clock: () => <VenueTime time="14:32" zone="Kyiv time" withIcon dateTime="2027-08-26T11:32:00Z" />,
      relation: () => (
        <VenueTime day="Wed 22 Sept" time="11:20–11:40" zone="Kyiv time (UTC+3)" relation="Berlin is one hour behind" />
      ),
    },
  },
  {
    component: 'Pips',
    states: {
      used: () => <Pips filled={4} total={6} title="Must meet" label="4 of 6 used" />,
      full: () => <Pips filled={6} total={6} title="Must meet" label="6 of 6 used" width="fill" />,
      none: () => <Pips filled={0} total={0} label="No quota" />,
    },
  },
  {
    component: 'Completeness',
    states: {
      partly: () => <Completeness parts={parts} label="4 of 6" stateLabels={{ done: 'Done', missing: 'Missing' }} />,
    },
  },
];
