/** Storybook of the component library: every component in its example states, with its props from the sources. */
export default {
  stories: ['./stories/*.stories.tsx'],
  framework: { name: '@storybook/react-vite', options: {} },
  addons: ['@storybook/addon-docs'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen-typescript', reactDocgenTypescriptOptions: { tsconfigPath: './tsconfig.json', shouldExtractLiteralValuesFromEnum: true, propFilter: ({ parent }) => !parent || !/node_modules/.test(parent.fileName) } },
};
