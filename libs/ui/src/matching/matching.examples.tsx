import { Button } from '@mantine/core';
import { IconCertificateOff, IconLock, IconMapPinOff } from '@tabler/icons-react';
import { useState } from 'react';
import { CapabilityChip, ChipList } from '../capabilities/capability-chip.tsx';
import { Kbd } from '../display/kbd.tsx';
import { Panel } from '../display/panel.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { AffinityBar, AffinityScore } from './affinity.tsx';
import { CoverageLine } from './coverage-line.tsx';
import { FormAndPlace } from './form-and-place.tsx';
import { OrganisationCard } from './organisation-card.tsx';
import { TwoSidedReason, type TwoSidedReasonProps } from './two-sided-reason.tsx';
import { WishControl, type Wish } from './wish-control.tsx';

const words = { must: 'Must meet', would: 'Would meet', no: 'No thanks' };
const keys = { must: 'M', would: 'W', no: 'N' };
const legend = { get: 'You get', give: 'They get' };

const reasons: TwoSidedReasonProps = {
  get: {
    title: 'What you get',
    lines: [
      {
        id: 'gearboxes',
        capability: 'Reduction gearboxes',
        detail: 'Meets your need: 1 000–5 000 a year, made in Ukraine',
      },
      {
        id: 'hardening',
        capability: 'Case hardening and grinding',
        detail: 'Meets your need for hardened shafts; lead time band 8–12 weeks',
      },
    ],
  },
  give: {
    title: 'What they get',
    lines: [
      { id: 'housings', capability: 'Composite housings', detail: 'Their need: 5 000–10 000 a year, made in Ukraine' },
      { id: 'motors', capability: 'Brushless motors, 2–12 kW', detail: 'Their need: 200–1 000 a year, either country' },
    ],
  },
  missing: {
    title: 'What is missing',
    lines: [
      { id: 'aqap', text: 'Your AQAP 2110 is not yet verified; usually two days.', icon: IconCertificateOff },
      { id: 'delegates', text: 'Delegates and languages open when you accept.', icon: IconLock },
    ],
  },
};

function Wishing({
  from = null,
  full = false,
  size,
}: {
  readonly from?: Wish | null;
  readonly full?: boolean;
  readonly size?: 'md' | 'lg';
}) {
  const [wish, setWish] = useState<Wish | null>(from);
  return (
    <WishControl
      value={wish}
      onChange={setWish}
      label="Your wish about Falkenrott"
      words={words}
      keys={full ? undefined : keys}
      size={size}
      mustUnavailable={
        full ? (
          <>
            Six of six used. <a href="#free">Free one</a>
          </>
        ) : undefined
      }
    />
  );
}

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
        <WishControl value="no" onChange={() => undefined} label="Your wish about Falkenrott" words={words} disabled />
      ),
    },
  },
  {
    component: 'OrganisationCard',
    states: {
      match: () => (
        <OrganisationCard
          name="Falkenrott Antriebstechnik GmbH"
          href="#falkenrott"
          country={{ code: 'DE', name: 'Germany' }}
          description="Drives and gearboxes · 250–999 people"
          disclosure={{ level: 1, label: 'Teaser' }}
          vetted="Vetted"
          affinity={{
            score: 86,
            phrase: 'Strong both ways',
            get: 91,
            give: 78,
            legend,
            label: 'You get 91 of 100, they get 78 of 100',
          }}
          reasons={reasons}
          reasonsLabel="Reasons"
          forms={[
            { id: 'licence', form: 'Licensed production', place: 'in Ukraine' },
            { id: 'kit', form: 'Kit assembly (CKD)', place: 'in Ukraine' },
          ]}
          wish={<Wishing from="must" />}
          action={<Button>Answer their request</Button>}
        />
      ),
      focused: () => (
        <OrganisationCard
          name="Lynx 9"
          codeName
          codeNameLabel="Code name"
          href="#lynx"
          focused
          country={{ code: 'FR', name: 'France' }}
          description="Optics and sensors · 50–249 people"
          disclosure={{ level: 1, label: 'Teaser' }}
          vetted="Vetted"
          affinity={{
            score: 79,
            phrase: 'Good both ways',
            get: 84,
            give: 74,
            legend,
            label: 'You get 84 of 100, they get 74 of 100',
          }}
          reasons={{
            ...reasons,
            missing: {
              title: 'What is missing',
              lines: [
                { id: 'place', text: 'They seek production abroad only; you offer Ukraine only.', icon: IconMapPinOff },
              ],
            },
          }}
          reasonsLabel="Reasons"
          forms={[{ id: 'codev', form: 'Co-development', place: 'either country' }]}
          wish={<Wishing />}
          action={
            <Button variant="filled" rightSection={<Kbd>R</Kbd>}>
              Request meeting
            </Button>
          }
        />
      ),
      teaser: () => (
        <OrganisationCard
          name="Rowan 7"
          codeName
          codeNameLabel="Code name"
          country={{ code: 'DE', name: 'Germany' }}
          description="Drives and gearboxes, 250–999 people"
          disclosure={{ level: 1, label: 'Teaser' }}
          level={3}
        >
          <ChipList label="What they offer and need" max={2} moreLabel={(left) => `+${left}`}>
            {[
              <CapabilityChip key="a" kind="get">
                Servo actuators
              </CapabilityChip>,
              <CapabilityChip key="b" kind="give">
                Reduction gearboxes
              </CapabilityChip>,
              <CapabilityChip key="c">More</CapabilityChip>,
            ]}
          </ChipList>
        </OrganisationCard>
      ),
    },
  },
];
