import { Note } from '@spilno/ui';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import { readFragment } from '../../gql/index.ts';
import classes from './board.module.css';
import { PublishChangeParts, type Preview, type PublishChange } from './publish-preview.ts';

const KINDS = [
  { kind: 'new', title: 'scheduling.changes.new' },
  { kind: 'moved', title: 'scheduling.changes.moved' },
  { kind: 'cancelled', title: 'scheduling.changes.cancelled' },
] as const;

/** More of a kind than this are shown on demand. */
const MANY = 12;

/** Which meetings a draft changes against the published version; what takes back a time that two firms agreed to is said first. */
export function ChangesList({ meetings }: { readonly meetings: Preview['meetings'] }) {
  const changes = readFragment(PublishChangeParts, meetings);
  const takenBack = changes.filter(({ takesBackAgreed }) => takesBackAgreed);
  return (
    <div className={classes.stack}>
      {takenBack.length > 0 && (
        <Note tone="warn">
          <FormattedMessage id="scheduling.changes.takenBack" values={{ count: takenBack.length }} />
          <ul className={classes.takenBack}>
            {takenBack.map((change) => (
              <li key={change.agreementId}>
                <b>
                  {change.firstName} · {change.secondName}
                </b>
                {': '}
                <BackTo change={change} />
              </li>
            ))}
          </ul>
        </Note>
      )}
      {KINDS.map(({ kind, title }) => (
        <Group key={kind} title={title} changes={changes.filter((change) => change.kind === kind)} />
      ))}
    </div>
  );
}

function BackTo({ change: { from, to } }: { readonly change: PublishChange }) {
  const { dayTime } = useTime();
  if (!from) return null;
  return to ? <FormattedMessage id="scheduling.changes.backTo" values={{ agreed: dayTime(from.startsAt), time: dayTime(to.startsAt) }} /> : <FormattedMessage id="scheduling.changes.agreedCancelled" values={{ agreed: dayTime(from.startsAt) }} />;
}

function Group({ title, changes }: { readonly title: string; readonly changes: readonly PublishChange[] }) {
  const [isOpen, setIsOpen] = useState(changes.length <= MANY);
  if (changes.length === 0) return null;
  return (
    <details className={classes.changes} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <FormattedMessage id={title} values={{ count: changes.length }} />
      </summary>
      {isOpen && (
        <ul>
          {changes.map((change) => (
            <li key={change.agreementId}>
              <b>
                {change.firstName} · {change.secondName}
              </b>
              <Way change={change} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** From where to where; at the same place it is the people who change, or it is held by video call. */
function Way({ change: { from, to } }: { readonly change: PublishChange }) {
  const intl = useIntl();
  const { dayTime, range, day } = useTime();
  const isShorter = from !== null && to !== null && Date.parse(to.endsAt) - Date.parse(to.startsAt) < Date.parse(from.endsAt) - Date.parse(from.startsAt);
  const say = ({ startsAt, endsAt, table, isByVideo }: NonNullable<PublishChange['to']>) => `${isShorter ? `${day(startsAt)}, ${range(startsAt, endsAt)}` : dayTime(startsAt)}, ${isByVideo ? intl.formatMessage({ id: 'scheduling.changes.video' }) : table}`;
  const isSamePlace = from && to && from.startsAt === to.startsAt && from.table === to.table && from.isByVideo === to.isByVideo;
  return (
    <span>
      {isSamePlace ? <FormattedMessage id="scheduling.changes.people" values={{ place: say(to) }} /> : from && to ? <FormattedMessage id="scheduling.changes.way" values={{ from: say(from), to: say(to) }} /> : say((to ?? from)!)}
    </span>
  );
}
