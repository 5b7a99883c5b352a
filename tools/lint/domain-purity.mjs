import { builtinModules } from 'node:module';

const DOMAIN_LIBRARIES = ['kernel', 'taxonomy', 'matching', 'meetings', 'scheduling', 'screening', 'disclosure', 'location-guard'];
const ARGUMENT = '"now" comes in as an argument.';

/** Each reaches for the clock, chance or the machine: in a domain library these come in as arguments. */
const REACHES = [
  ["MemberExpression[object.name='Math'][property.name='random']", 'Take a seeded random from @spilno/kernel.'],
  ["MemberExpression[object.name='Math'][property.value='random']", 'Take a seeded random from @spilno/kernel.'],
  ["VariableDeclarator[init.name=/^(Math|Date|performance|crypto|process)$/]", 'No clock, environment or chance under another name.'],
  ["MemberExpression[object.name='Date'][property.name='now']", ARGUMENT],
  ["MemberExpression[object.name='Date'][property.value='now']", ARGUMENT],
  ["NewExpression[callee.name='Date'][arguments.length=0]", ARGUMENT],
  ["CallExpression[callee.name='Date']", ARGUMENT],
  ["MemberExpression[object.name='Temporal'][property.name='Now']", ARGUMENT],
  ["ImportExpression", 'A domain library loads nothing while it runs.'],
];

/** Rules for the libraries that are functions of their arguments; tests may use what they need. */
export const domainPurity = {
  files: DOMAIN_LIBRARIES.map((name) => `**/libs/${name}/src/**/*.ts`),
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: builtinModules.map((name) => ({ name, message: 'Domain libraries know no machine.' })),
        patterns: [{ group: ['node:*', '@nestjs/*', 'typeorm', 'graphql', '@apollo/*'], message: 'Domain libraries are free of frameworks and of the machine.' }],
      },
    ],
    'no-restricted-syntax': ['error', ...REACHES.map(([selector, message]) => ({ selector, message }))],
    'no-restricted-globals': ['error', 'process', 'performance', 'crypto', 'globalThis', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch'],
  },
};
