import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { CapabilityChip, ChipList } from '../capabilities/capability-chip.tsx';
import { Kbd } from '../display/kbd.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { Wishing, legend, reasons } from './example-words.tsx';
import { OrganisationCard } from './organisation-card.tsx';

export const organisationCardExamples: ComponentExamples = {
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
};
