import { render, type RenderResult } from '@testing-library/react';
import { type ReactElement } from 'react';
import { SpilnoProvider, type SpilnoProviderProps } from './theme/spilno-provider.tsx';

/** Draws an element inside the provider, without transitions and portals. */
export const renderInTheme = (element: ReactElement, provider: Partial<SpilnoProviderProps> = {}): RenderResult =>
  render(
    <SpilnoProvider env="test" forceColorScheme="light" {...provider}>
      {element}
    </SpilnoProvider>,
  );
