import { Suspense, use, useMemo, type ReactNode } from 'react';
import { RawIntlProvider, useIntl } from 'react-intl';
import { useLocale } from './locale-provider.tsx';
import { sentenceIntl } from './sentence-intl.ts';

export interface FeatureMessagesProps {
  /** Folder of the feature whose messages are needed. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Adds a feature's messages to those above. Suspends until they are there. */
export function FeatureMessages({ name, children }: FeatureMessagesProps) {
  const { textLocale, loadCatalogue } = useLocale();
  const own = use(loadCatalogue(name, textLocale));
  const { locale, defaultLocale, messages, timeZone } = useIntl();
  const intl = useMemo(
    () => sentenceIntl({ locale, defaultLocale, timeZone, messages: { ...(messages as Record<string, string>), ...own } }),
    [locale, defaultLocale, timeZone, messages, own],
  );
  return <RawIntlProvider value={intl}>{children}</RawIntlProvider>;
}

/** As `FeatureMessages`, for a part that a feature lends to another one's page: the page stands while they are fetched. */
export function BorrowedMessages({ name, children }: FeatureMessagesProps) {
  return (
    <Suspense fallback={null}>
      <FeatureMessages name={name}>{children}</FeatureMessages>
    </Suspense>
  );
}
