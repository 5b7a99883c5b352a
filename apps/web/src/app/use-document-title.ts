import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useMaybeEvent } from './event.tsx';

/** Title of the document: the page, the event, the product. */
export function useDocumentTitle(titleId: string | undefined): void {
  const intl = useIntl();
  const event = useMaybeEvent();
  const page = titleId && intl.formatMessage({ id: titleId });
  const title = [page, event?.name, 'Spilno'].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
