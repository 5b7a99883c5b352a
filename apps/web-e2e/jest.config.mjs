import preset from '../../jest.preset.mjs';

/** One product and three browsers, which wait for it more than they work; every test makes an event of its own, so that none is in another's way. */
export default {
  ...preset,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testTimeout: 120_000,
  maxWorkers: 3,
  testSequencer: '<rootDir>/longest-first.mjs',
  globalSetup: '<rootDir>/start-product.mjs',
  globalTeardown: '<rootDir>/stop-product.mjs',
};
