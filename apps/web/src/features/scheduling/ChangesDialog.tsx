import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { Note, useNarrow } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { QueryState, useEvent, useSpelled } from '../../app/index.ts';
import { ChangesList } from './ChangesList.tsx';
import { PreviewDocument } from './publish-preview.ts';

/** What the draft changes against the published version, meeting by meeting. */
export function ChangesDialog({ onClose }: { readonly onClose: () => void }) {
  const intl = useIntl();
  const isPhone = useNarrow('phone');
  const { slug } = useEvent();
  const query = useSpelled(useQuery(PreviewDocument, { variables: { eventSlug: slug }, fetchPolicy: 'network-only' }));
  return (
    <Modal opened size="lg" fullScreen={isPhone} onClose={onClose} title={<FormattedMessage id="scheduling.changes.title" />} closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.action.close' }) }}>
      <QueryState query={query}>
        {({ publishPreview }) =>
          publishPreview && publishPreview.meetings.length > 0 ? (
            <ChangesList meetings={publishPreview.meetings} />
          ) : (
            <Note>
              <FormattedMessage id="scheduling.changes.none" />
            </Note>
          )
        }
      </QueryState>
    </Modal>
  );
}
