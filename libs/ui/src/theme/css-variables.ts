import { type CSSVariablesResolver } from '@mantine/core';

/** Which role of `tokens.css` stands behind each colour name of the palette. */
const roleOfColor = {
  azure: 'get',
  wheat: 'give',
  green: 'ok',
  orange: 'warn',
  red: 'danger',
  teal: 'info',
  violet: 'draft',
} as const;

const colorVariables = Object.fromEntries(
  Object.entries(roleOfColor).flatMap(([color, role]) => [
    [`--mantine-color-${color}-text`, `var(--sp-${role}-ink)`],
    [`--mantine-color-${color}-filled`, `var(--sp-${role})`],
    [`--mantine-color-${color}-filled-hover`, `var(--sp-${role}-ink)`],
    [`--mantine-color-${color}-light`, `var(--sp-${role}-soft)`],
    [`--mantine-color-${color}-light-hover`, `var(--sp-${role}-soft)`],
    [`--mantine-color-${color}-light-color`, `var(--sp-${role}-ink)`],
    [`--mantine-color-${color}-outline`, `var(--sp-${role}-ink)`],
    [`--mantine-color-${color}-outline-hover`, `var(--sp-${role}-soft)`],
  ]),
);

const roles: Record<string, string> = {
  '--mantine-color-bright': 'var(--sp-ink)',
  '--mantine-color-text': 'var(--sp-ink)',
  '--mantine-color-body': 'var(--sp-surface)',
  '--mantine-color-error': 'var(--sp-danger-ink)',
  '--mantine-color-success': 'var(--sp-ok-ink)',
  '--mantine-color-placeholder': 'var(--sp-ink-3)',
  '--mantine-color-anchor': 'var(--sp-link)',
  '--mantine-color-default': 'var(--sp-surface)',
  '--mantine-color-default-hover': 'var(--sp-hover)',
  '--mantine-color-default-color': 'var(--sp-ink)',
  '--mantine-color-default-border': 'var(--sp-line)',
  '--mantine-color-dimmed': 'var(--sp-ink-2)',
  '--mantine-color-disabled': 'var(--sp-neutral-soft)',
  '--mantine-color-disabled-color': 'var(--sp-ink-3)',
  '--mantine-color-disabled-border': 'var(--sp-line)',
  '--mantine-primary-color-contrast': 'var(--sp-on-action)',
  '--mantine-color-midnight-text': 'var(--sp-ink)',
  '--mantine-color-midnight-filled': 'var(--sp-action)',
  '--mantine-color-midnight-filled-hover': 'var(--sp-action-hover)',
  '--mantine-color-midnight-light': 'var(--sp-neutral-soft)',
  '--mantine-color-midnight-light-hover': 'var(--sp-hover)',
  '--mantine-color-midnight-light-color': 'var(--sp-ink)',
  '--mantine-color-midnight-outline': 'var(--sp-ink)',
  '--mantine-color-midnight-outline-hover': 'var(--sp-hover)',
  ...colorVariables,
};

/** Points Mantine's variables at the roles of `tokens.css`, which change with the colour scheme on their own. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: roles, dark: roles });
