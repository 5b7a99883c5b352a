/** Types of the operations, from the committed contract; needs no server. */
export default {
  schema: '../../libs/api-contract/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**/*'],
  ignoreNoDocuments: true,
  silent: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { DateTime: 'string' },
      },
    },
    'src/gql/possible-types.ts': { plugins: ['./codegen/possible-types.mjs'] },
  },
};
