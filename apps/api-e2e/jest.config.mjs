import preset from '../../jest.preset.mjs';

/** The built product over real HTTP, started once for all tests. */
export default {
  ...preset,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testTimeout: 60_000,
  maxWorkers: 1,
  globalSetup: '<rootDir>/../web-e2e/start-product.mjs',
  globalTeardown: '<rootDir>/../web-e2e/stop-product.mjs',
};
