import { MantineProvider, localStorageColorSchemeManager, type MantineColorScheme } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { cssVariablesResolver } from './css-variables.ts';
import { LinkComponentProvider, type LinkComponent } from './link-component.tsx';
import { spilnoTheme } from './spilno-theme.ts';

/** Colours an event may replace, as CSS colours. Whoever stores them sees to 4.5:1 between the two. */
export interface EventBrand {
  /** Ground of primary buttons, chosen filters and "must meet". */
  readonly action: string;
  /** Text on that ground. */
  readonly onAction: string;
}

export interface SpilnoProviderProps {
  /** Colour scheme until the visitor chooses one; `auto` follows the system. */
  readonly defaultColorScheme?: MantineColorScheme;
  /** Fixes the colour scheme and ignores the visitor's choice, for print and for pictures. */
  readonly forceColorScheme?: 'light' | 'dark';
  /** Key under which the visitor's choice is kept in the browser. */
  readonly colorSchemeKey?: string;
  /** Draws every link of the library, usually the router's own link. Keep its identity stable. */
  readonly linkComponent?: LinkComponent;
  /** `high` strengthens lines and second voices whatever the system says; `auto` follows it. */
  readonly contrast?: 'auto' | 'high';
  /** The event's own action colours. */
  readonly brand?: EventBrand;
  /** Nonce for the style elements Mantine writes, when the content security policy asks for one. */
  readonly styleNonce?: string;
  /** `test` switches transitions and portals off. */
  readonly env?: 'default' | 'test';
  /** Everything that uses the theme. */
  readonly children: ReactNode;
}

const managers = new Map<string, ReturnType<typeof localStorageColorSchemeManager>>();

/** One manager per key, because Mantine compares them by identity. */
function managerFor(key: string) {
  const known = managers.get(key);
  if (known) return known;
  const created = localStorageColorSchemeManager({ key });
  managers.set(key, created);
  return created;
}

/** Writes the brand to the root element, so that dialogs and menus outside the tree have it too. */
function useBrand(brand: EventBrand | undefined) {
  const { action, onAction } = brand ?? {};
  useEffect(() => {
    if (action === undefined || onAction === undefined) return undefined;
    const { style } = document.documentElement;
    const variables = {
      '--sp-action': action,
      '--sp-action-hover': `color-mix(in srgb, ${action} 88%, ${onAction})`,
      '--sp-on-action': onAction,
    };
    for (const [name, value] of Object.entries(variables)) style.setProperty(name, value);
    return () => Object.keys(variables).forEach((name) => style.removeProperty(name));
  }, [action, onAction]);
}

/** Written to the root element too, for what stands outside the tree. */
function useContrast(contrast: 'auto' | 'high') {
  useEffect(() => {
    if (contrast === 'auto') return undefined;
    document.documentElement.setAttribute('data-spilno-contrast', contrast);
    return () => document.documentElement.removeAttribute('data-spilno-contrast');
  }, [contrast]);
}

/** Theme, colour scheme and link component for everything of this library; stands once, near the root of an application. */
export function SpilnoProvider({
  defaultColorScheme = 'auto',
  forceColorScheme,
  colorSchemeKey = 'spilno-color-scheme',
  linkComponent,
  contrast = 'auto',
  brand,
  styleNonce,
  env,
  children,
}: SpilnoProviderProps) {
  useBrand(brand);
  useContrast(contrast);
  return (
    <MantineProvider
      theme={spilnoTheme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme={defaultColorScheme}
      forceColorScheme={forceColorScheme}
      colorSchemeManager={managerFor(colorSchemeKey)}
      getStyleNonce={styleNonce === undefined ? undefined : () => styleNonce}
      env={env}
    >
      {linkComponent ? <LinkComponentProvider value={linkComponent}>{children}</LinkComponentProvider> : children}
    </MantineProvider>
  );
}
