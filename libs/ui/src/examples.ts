import { capabilityExamples } from './capabilities/capabilities.examples.tsx';
import { disclosureExamples } from './disclosure/disclosure.examples.tsx';
import { markExamples } from './display/marks.examples.tsx';
import { panelExamples } from './display/panel.examples.tsx';
import { stateBadgeExamples } from './display/state-badge.examples.tsx';
import { type ComponentExamples } from './examples.types.ts';
import { feedbackExamples } from './feedback/feedback.examples.tsx';
import { filterExamples } from './filters/filters.examples.tsx';
import { matchingExamples } from './matching/matching.examples.tsx';
import { organisationCardExamples } from './matching/organisation-card.examples.tsx';
import { registrationExamples } from './registration/registration.examples.tsx';
import { scheduleGridExamples } from './schedule/schedule-grid.examples.tsx';
import { scheduleExamples } from './schedule/schedule.examples.tsx';
import { shellExamples } from './shells/shells.examples.tsx';
import { tableExamples } from './tables/tables.examples.tsx';
import { textExamples } from './texts.examples.tsx';

const ownStates: readonly ComponentExamples[] = [
  ...markExamples,
  stateBadgeExamples,
  ...panelExamples,
  ...feedbackExamples,
  ...matchingExamples,
  organisationCardExamples,
  ...disclosureExamples,
  ...capabilityExamples,
  ...filterExamples,
  ...registrationExamples,
  ...tableExamples,
  ...scheduleExamples,
  scheduleGridExamples,
  ...shellExamples,
];

/** Every component's example states, in the order of the Storybook. */
export const examples: readonly ComponentExamples[] = ownStates.map((one) => ({ ...one, states: { ...one.states, ...textExamples[one.component] } }));
