import preset from '../../jest.preset.mjs';

/** One product and one browser at a time; every test makes an event of its own. */
export default {
  ...preset,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testTimeout: 120_000,
  maxWorkers: 1,
  globalSetup: '<rootDir>/start-product.mjs',
  globalTeardown: '<rootDir>/stop-product.mjs',
};
