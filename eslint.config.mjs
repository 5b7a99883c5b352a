import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { domainPurity } from './tools/lint/domain-purity.mjs';

const domain = ['type:domain'];

export default [
  { ignores: ['**/dist', '**/node_modules', '**/src/gql', '**/.cache', '**/storybook-static', '**/*.css', 'tools/lint/fixtures'] },
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
            { sourceTag: 'type:runtime', onlyDependOnLibsWithTags: [...domain, 'type:runtime'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'graphql'] },
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
  domainPurity,
];
