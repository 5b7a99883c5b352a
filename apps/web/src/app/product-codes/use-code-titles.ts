import { useQuery } from '@apollo/client/react';
import { useIntl } from 'react-intl';
import { graphql } from '../../gql/index.ts';
import { codeKey, type ProductCode } from './product-code.ts';

const CodeTitlesDocument = graphql(`
  query CodeTitles($codes: [ProductCodeInput!]!, $locale: String!) {
    productCodes(codes: $codes, locale: $locale) {
      scheme
      code
      title
    }
  }
`);

/** The title of a code in the reader's language: undefined until it is known, null for a code that its list has no more. */
export function useCodeTitles(codes: readonly ProductCode[]): (code: ProductCode) => string | null | undefined {
  const { locale } = useIntl();
  const { data, previousData } = useQuery(CodeTitlesDocument, { variables: { codes: codes.map(({ scheme, code }) => ({ scheme, code })), locale }, skip: codes.length === 0 });
  const titles = new Map([...(previousData?.productCodes ?? []), ...(data?.productCodes ?? [])].map((one) => [codeKey(one), one.title]));
  return (code) => titles.get(codeKey(code));
}
