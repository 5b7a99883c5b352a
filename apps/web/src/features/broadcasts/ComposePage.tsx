import { Link, SheetBody, SheetHead } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { BorrowedMessages, useEvent } from '../../app/index.ts';
import { ComposeForm } from './ComposeForm.tsx';

/** A message to whoever the filters let through; the filters stand in the address as in the list of registrations. */
export function ComposePage() {
  const { slug } = useEvent();
  return (
    <>
      <SheetHead title={<FormattedMessage id="broadcasts.compose.title" />} actions={<Link href={`/e/${slug}/organise/messages`}><FormattedMessage id="broadcasts.compose.back" /></Link>} />
      <SheetBody>
        <BorrowedMessages name="organiser"><ComposeForm /></BorrowedMessages>
      </SheetBody>
    </>
  );
}
