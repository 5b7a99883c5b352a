/** Import rules that reach across files: dependency-cruiser's configuration. */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two modules that need each other are one, or a third is hidden in them.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'module-by-its-door',
      comment: 'A module of the API is entered through its index.ts.',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: '^apps/api/src/testing/' },
      to: { path: '^apps/api/src/([^/]+)/', pathNot: ['^apps/api/src/($1|testing)/', '^apps/api/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'library-by-its-door',
      comment: 'A library is entered through its index.ts, or what else its package exports.',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^$1/$2/', '^libs/[^/]+/src/index\\.tsx?$', '^libs/taxonomy/src/(capability/nodes/index|text-codes/code-model)\\.ts$', '\\.css$'] },
    },
    {
      name: 'tests-stay-out-of-the-product',
      comment: 'What only tests need is not part of the product.',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|/testing/|-e2e/' },
      to: { path: '/src/testing/|\\.test\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist|gql|storybook|storybook-static)/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'default'], exportsFields: ['exports'] },
  },
};
