import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useMaybeEvent } from './event.tsx';

/**
 * Title of the document: the page, the event, the product.
 * @param eventName - on pages outside an event's frame, such as its public page
 */
export function useDocumentTitle(titleId: string | undefined, eventName?: string): void {
  const intl = useIntl();
  const event = useMaybeEvent();
  const page = titleId && intl.formatMessage({ id: titleId });
  const title = [page, eventName ?? event?.name, 'Spilno'].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
