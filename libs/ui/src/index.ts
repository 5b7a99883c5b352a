export { cssVariablesResolver } from './theme/css-variables.ts';
export { Link, type LinkComponent, type LinkProps } from './theme/link-component.tsx';
export { palette } from './theme/palette.ts';
export { SpilnoProvider, type EventBrand, type SpilnoProviderProps } from './theme/spilno-provider.tsx';
export { spilnoTheme } from './theme/spilno-theme.ts';
