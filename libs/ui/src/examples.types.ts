import { type ReactElement } from 'react';

/** Example states of one component: what the Storybook shows and the conformance suite checks. */
export interface ComponentExamples {
  /** The component's exported name. */
  readonly component: string;
  /** Each state drawn by a component of its own, so that it may hold state. */
  readonly states: Readonly<Record<string, () => ReactElement>>;
  /** Fills a window of its own. */
  readonly fullPage?: boolean;
}
