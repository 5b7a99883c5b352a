import '@fontsource-variable/ibm-plex-sans/wght.css';
import '@fontsource/ibm-plex-mono/400.css';
import '@mantine/core/styles.layer.css';
import '../src/styles.css';
import { type ComponentType } from 'react';
import { SpilnoProvider } from '../src/index.ts';

type Theme = 'light' | 'dark' | 'contrast';

interface Context {
  readonly globals: { readonly theme?: Theme };
}

export default {
  globalTypes: {
    theme: {
      description: 'Theme',
      defaultValue: 'light',
      toolbar: { title: 'Theme', icon: 'contrast', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }, { value: 'contrast', title: 'High contrast' }] },
    },
  },
  decorators: [
    (Story: ComponentType, { globals: { theme = 'light' } }: Context) => (
      <SpilnoProvider forceColorScheme={theme === 'dark' ? 'dark' : 'light'} contrast={theme === 'contrast' ? 'high' : 'auto'}>
        <Story />
      </SpilnoProvider>
    ),
  ],
};
