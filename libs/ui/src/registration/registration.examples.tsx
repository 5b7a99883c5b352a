import { StateBadge } from '../display/state-badge.tsx';
import { type ComponentExamples } from '../examples.types.ts';
import { LocationPassage } from './location-passage.tsx';
import { Steps } from './steps.tsx';

export const registrationExamples: readonly ComponentExamples[] = [
  {
    component: 'Steps',
    states: {
      third: () => (
        <div style={{ maxWidth: 230 }}>
          <Steps
            label="Registration"
            position="Step 3 of 6"
            stateLabels={{ done: 'Done', todo: 'To do' }}
            aside={<StateBadge dot="hollow">Draft, seen by nobody</StateBadge>}
            steps={[
              {
                id: 'organisation',
                label: 'Organisation',
                detail: 'Number and owners given, for officers only',
                state: 'done',
                href: '#1',
              },
              {
                id: 'delegates',
                label: 'Delegates',
                detail: '2 people, 1 has not confirmed',
                warn: true,
                state: 'done',
                href: '#2',
              },
              { id: 'needs', label: 'Needs and offers', detail: '2 needs, 2 offers', state: 'current', href: '#3' },
              { id: 'forms', label: 'Forms of cooperation', state: 'todo', href: '#4' },
              { id: 'certificates', label: 'Certificates', state: 'todo' },
              { id: 'send', label: 'Check and send', state: 'todo' },
            ]}
          />
        </div>
      ),
    },
  },
  {
    component: 'LocationPassage',
    states: {
      one: () => (
        <LocationPassage
          text="Our line near the river, plant No. 3, makes housings."
          passages={[{ start: 9, end: 36 }]}
          passageLabel="Looks like a place:"
          message="This looks like a place. Sites are never stored; please leave it out."
        />
      ),
      none: () => (
        <LocationPassage
          text="We make housings."
          passages={[]}
          passageLabel="Looks like a place:"
          message="Nothing was stored."
        />
      ),
    },
  },
];
