import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const domain = ['type:domain'];

/** Clock, randomness and Node's own modules come in as arguments; domain libraries never reach for them. */
const pure = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take a seeded random from @spilno/kernel.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: '"now" comes in as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: '"now" comes in as an argument.' },
  { selector: "MemberExpression[object.name=/^(performance|crypto|process|Temporal)$/][property.name=/^(now|randomUUID|getRandomValues|hrtime|env|Now)$/]", message: 'No clock, environment or unseeded randomness in a domain library.' },
];

export default [
  { ignores: ['**/dist', '**/node_modules', '**/src/gql', '**/.cache', '**/storybook-static', '**/*.css'] },
  ...ts.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          banTransitiveDependencies: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'scope:kernel', onlyDependOnLibsWithTags: [], allowedExternalImports: ['@jest/globals', 'fast-check'] },
            { sourceTag: 'scope:taxonomy', onlyDependOnLibsWithTags: ['scope:kernel'], allowedExternalImports: ['@jest/globals', 'fast-check', 'minisearch'] },
            { sourceTag: 'scope:domain-leaf', onlyDependOnLibsWithTags: ['scope:kernel', 'scope:taxonomy'], allowedExternalImports: ['@jest/globals', 'fast-check'] },
            { sourceTag: 'type:domain', onlyDependOnLibsWithTags: domain },
            { sourceTag: 'type:runtime', onlyDependOnLibsWithTags: domain, bannedExternalImports: ['@nestjs/*', 'typeorm', 'graphql'] },
            { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui'], bannedExternalImports: ['@apollo/*', 'react-router*', 'graphql*'] },
            { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [], allowedExternalImports: [] },
            { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:runtime'], bannedExternalImports: ['react', 'react-*', '@mantine/*'] },
            { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['type:domain', 'type:contract', 'type:ui'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'] },
            { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:domain', 'type:runtime', 'type:contract'] },
            { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:contract'], bannedExternalImports: ['@nestjs/*', 'typeorm'] },
          ],
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['apps/api/**/*.ts', 'api/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['**/*.test.ts', '**/*.test.tsx', '**/migrations/**', '**/*.data.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  {
    files: ['kernel', 'taxonomy', 'matching', 'meetings', 'scheduling', 'screening', 'disclosure', 'location-guard'].map((name) => `**/libs/${name}/src/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', '@nestjs/*', 'typeorm', 'graphql', '@apollo/*'], message: 'Domain libraries are framework-free.' }] }],
      'no-restricted-syntax': ['error', ...pure],
      'no-restricted-globals': ['error', 'process', 'performance', 'setTimeout', 'setInterval', 'fetch'],
    },
  },
];
