import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
  testTimeout: 30_000,
  testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
  setupFiles: ['<rootDir>/../../libs/ui/jest.setup.mjs', '<rootDir>/src/testing/jsdom-gaps.mjs'],
  moduleNameMapper: { '\\.css$': '<rootDir>/../../libs/ui/jest.css.mjs' },
};
