import { Button } from '@mantine/core';
import { Note, Panel } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useTime, UserErrorNote } from '../../app/index.ts';
import { type SchedulingDisruptionPreviewQuery } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { ChangesList } from './ChangesList.tsx';
import classes from './disruption.module.css';
import { DisruptionCountsParts, type DisruptionPreview } from './disruption-documents.ts';
import { DisruptionFigures } from './DisruptionFigures.tsx';
import { useDisruptionReasons } from './use-disruption-reasons.ts';

interface DisruptionPreviewPaneProps {
  readonly answer: SchedulingDisruptionPreviewQuery['disruptionPreview'] | null;
  /** Another one is being worked out. */
  readonly isStale: boolean;
  readonly hasFailed: boolean;
  readonly onAgain: () => void;
}

const UNFIT_IDS: Readonly<Record<string, string>> = {
  noTimeLeft: 'scheduling.disruption.unfit.noTimeLeft',
  delegateUnavailable: 'scheduling.disruption.unfit.away',
  noDelegateFree: 'scheduling.disruption.unfit.away',
  delegateBusy: 'scheduling.disruption.unfit.busy',
  tableClosed: 'scheduling.disruption.unfit.tableClosed',
};

/** What would happen to whom; nothing of it has been done. */
export function DisruptionPreviewPane({ answer, isStale, hasFailed, onAgain }: DisruptionPreviewPaneProps) {
  const { fieldLabels, reasons } = useDisruptionReasons();
  return (
    <Panel title={<FormattedMessage id="scheduling.disruption.preview" />}>
      <div className={classes.preview} aria-busy={isStale} aria-live="polite">
        {hasFailed ? (
          <Note tone="warn">
            <FormattedMessage id="app.error.failed" /> <Button size="sm" onClick={onAgain}><FormattedMessage id="scheduling.disruption.again" /></Button>
          </Note>
        ) : answer === null ? (
          <p className={classes.hint}><FormattedMessage id="scheduling.disruption.working" /></p>
        ) : answer.__typename === 'DisruptionPreview' ? (
          <Effects preview={answer} />
        ) : (
          <UserErrorNote error={answer} fieldLabels={fieldLabels} reasons={reasons} />
        )}
      </div>
    </Panel>
  );
}

function Effects({ preview }: { readonly preview: DisruptionPreview }) {
  return (
    <>
      <DisruptionFigures counts={readFragment(DisruptionCountsParts, preview.counts)} />
      <p><FormattedMessage id="scheduling.disruption.affected" values={{ people: preview.people, organisations: preview.organisations }} /></p>
      {preview.unfit.length > 0 && <Unfit unfit={preview.unfit} />}
      <ChangesList meetings={preview.meetings} />
    </>
  );
}

function Unfit({ unfit }: { readonly unfit: DisruptionPreview['unfit'] }) {
  const { dayTime } = useTime();
  return (
    <Note tone="warn" title={<FormattedMessage id="scheduling.disruption.unfitTitle" values={{ count: unfit.length }} />}>
      <ul className={classes.unfit} tabIndex={0}>
        {unfit.map(({ firstName, secondName, from, to, reason }, at) => (
          <li key={at}>
            <b>{firstName} · {secondName}</b>{' '}
            <span><FormattedMessage id={UNFIT_IDS[reason] ?? 'scheduling.disruption.unfit.noRoom'} values={{ time: dayTime(from.startsAt) }} /></span>{' '}
            <span>{to ? <FormattedMessage id="scheduling.disruption.unfit.found" values={{ place: `${dayTime(to.startsAt)}, ${to.table}` }} /> : <FormattedMessage id="scheduling.disruption.unfit.cancelled" />}</span>
          </li>
        ))}
      </ul>
    </Note>
  );
}
