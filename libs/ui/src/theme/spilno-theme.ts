import { createTheme, defaultVariantColorsResolver, type VariantColorsResolver } from '@mantine/core';
import { palette } from './palette.ts';

/** Text on a filled ground is the inverse of ink, which follows the colour scheme; Mantine would take plain white. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return resolved;
  const primary = input.color === undefined || input.color === 'midnight';
  return { ...resolved, color: primary ? 'var(--sp-on-action)' : 'var(--sp-surface)' };
};

const heading = (fontSize: string, lineHeight: string) => ({ fontSize, lineHeight, fontWeight: '600' });

/** The head of a dialog is no second banner of the page. */
const HEAD_OF_DIALOG = { header: { role: 'presentation' } };

/** Mantine theme of the design language. Colours, sizes and shapes are names; their values stand in `tokens.css`. */
export const spilnoTheme = createTheme({
  primaryColor: 'midnight',
  primaryShade: { light: 8, dark: 1 },
  colors: { ...palette, gray: palette.stone, blue: palette.azure, yellow: palette.wheat },
  white: '#ffffff',
  black: '#17202a',
  autoContrast: false,
  variantColorResolver,
  fontFamily: 'var(--sp-font)',
  fontFamilyMonospace: 'var(--sp-font-mono)',
  headings: {
    fontFamily: 'var(--sp-font)',
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: heading('var(--sp-title-1)', '1.19'),
      h2: heading('var(--sp-title-3)', '1.3'),
      h3: heading('var(--sp-text-lg)', '1.4'),
      h4: heading('var(--sp-text-md)', '1.43'),
      h5: heading('var(--sp-text-sm)', '1.4'),
      h6: heading('var(--sp-text-xs)', '1.35'),
    },
  },
  fontSizes: {
    xs: 'var(--sp-text-xs)',
    sm: 'var(--sp-text-sm)',
    md: 'var(--sp-text-md)',
    lg: 'var(--sp-text-lg)',
    xl: 'var(--sp-text-xl)',
  },
  lineHeights: { xs: '1.33', sm: '1.38', md: '1.43', lg: '1.5', xl: '1.45' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: {
    xs: 'var(--sp-radius-xs)',
    sm: 'var(--sp-radius-sm)',
    md: 'var(--sp-radius-md)',
    lg: 'var(--sp-radius-lg)',
    xl: 'var(--sp-radius-full)',
  },
  defaultRadius: 'md',
  shadows: {
    xs: 'var(--sp-shadow-1)',
    sm: 'var(--sp-shadow-1)',
    md: 'var(--sp-shadow-2)',
    lg: 'var(--sp-shadow-3)',
    xl: 'var(--sp-shadow-3)',
  },
  breakpoints: { xs: '24.375em', sm: '37.5em', md: '64em', lg: '90em', xl: '120em' },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'md', variant: 'default' }, vars: buttonMeasures },
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle' }, vars: iconMeasures },
    Input: { defaultProps: { size: 'md' }, vars: inputMeasures },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    Card: { defaultProps: { radius: 'lg', padding: 18 } },
    Paper: { defaultProps: { radius: 'lg' } },
    Modal: { defaultProps: { radius: 'lg', centered: true, attributes: HEAD_OF_DIALOG } },
    Drawer: { defaultProps: { attributes: HEAD_OF_DIALOG } },
    Checkbox: { defaultProps: { size: 'sm', radius: 'xs' } },
    Menu: { defaultProps: { shadow: 'md', radius: 'md', withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { withArrow: false, openDelay: 300, radius: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 9, horizontalSpacing: 12 } },
    Kbd: { defaultProps: { size: 'xs' } },
  },
});

type Sized = { readonly size?: string | number | undefined };

const heights: Record<string, string> = {
  xs: 'var(--sp-control-sm)',
  sm: 'var(--sp-control-sm)',
  md: 'var(--sp-control-md)',
  lg: 'var(--sp-control-lg)',
};
const texts: Record<string, string> = {
  xs: 'var(--sp-text-sm)',
  sm: 'var(--sp-text-sm)',
  md: 'var(--sp-text-md)',
  lg: 'var(--sp-text-lg)',
};
const paddings: Record<string, string> = { xs: '10px', sm: '10px', md: '14px', lg: '18px' };

function buttonMeasures(_theme: unknown, { size = 'md' }: Sized) {
  const height = heights[size];
  return {
    root:
      height === undefined
        ? {}
        : { '--button-height': height, '--button-fz': texts[size], '--button-padding-x': paddings[size] },
  };
}

function iconMeasures(_theme: unknown, { size = 'md' }: Sized) {
  const edge = heights[size];
  return { root: edge === undefined ? {} : { '--ai-size': edge } };
}

function inputMeasures(_theme: unknown, { size = 'md' }: Sized) {
  const height = heights[size];
  return { wrapper: height === undefined ? {} : { '--input-height': height, '--input-fz': texts[size] } };
}
