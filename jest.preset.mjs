import path from 'node:path';

/** Shared Jest settings: native ESM, swc with decorators, workspace libraries read from their sources. */
export default {
  // A handle that a test forgot must not keep the whole check waiting.
  forceExit: true,
  testMatch: ['<rootDir>/src/**/*.test.ts?(x)'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  reporters: ['default', path.join(import.meta.dirname, 'tools/test/count-reporter.mjs')],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
