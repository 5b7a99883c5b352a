import { type ComponentExamples } from '../examples.types.ts';
import { StateBadge } from './state-badge.tsx';

const row = { display: 'flex', flexWrap: 'wrap', gap: 8 } as const;

export const stateBadgeExamples: ComponentExamples = {
  component: 'StateBadge',
  states: {
    registration: () => (
      <div style={row}>
        <StateBadge dot="hollow">Draft</StateBadge>
        <StateBadge dot="hollow">Sent</StateBadge>
        <StateBadge tone="warn" dot="hollow">
          In vetting
        </StateBadge>
        <StateBadge tone="warn">Waits for second officer</StateBadge>
        <StateBadge tone="ok">Approved</StateBadge>
        <StateBadge tone="danger">Refused</StateBadge>
        <StateBadge>Withdrawn</StateBadge>
      </div>
    ),
    meeting: () => (
      <div style={row}>
        <StateBadge tone="draft" dot="hollow">
          In draft
        </StateBadge>
        <StateBadge tone="ok">Published</StateBadge>
        <StateBadge tone="draft">Moved from 10:40</StateBadge>
        <StateBadge tone="danger">Cancelled</StateBadge>
        <StateBadge tone="info">Running</StateBadge>
        <StateBadge tone="danger" dot="hollow">
          Disputed
        </StateBadge>
      </div>
    ),
    'no dot': () => (
      <StateBadge tone="info" dot="none">
        Interpreter: Ukrainian–German
      </StateBadge>
    ),
    strong: () => (
      <StateBadge tone="draft" strong>
        Draft v3
      </StateBadge>
    ),
    long: () => (
      <div style={{ width: 160 }}>
        <StateBadge tone="warn">Очікує рішення другої уповноваженої особи</StateBadge>
      </div>
    ),
  },
};
