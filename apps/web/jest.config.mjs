import preset from '../../jest.preset.mjs';
import { grouped } from '../../tools/test/grouped.mjs';

const config = {
  ...preset,
  rootDir: import.meta.dirname,
  testEnvironment: 'jsdom',
  testTimeout: 60_000,
  testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
  setupFiles: ['<rootDir>/../../libs/ui/jest.setup.mjs', '<rootDir>/src/testing/jsdom-gaps.mjs'],
  moduleNameMapper: { '\\.css$': '<rootDir>/../../libs/ui/jest.css.mjs' },
};

export default grouped(config, 4);
