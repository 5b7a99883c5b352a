import { Link, Panel } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useEvent, useTime } from '../../../app/index.ts';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';

interface Task {
  readonly id: string;
  readonly count: number;
  readonly words: ReactNode;
  readonly more?: ReactNode;
  readonly link?: { readonly path: string; readonly words: ReactNode };
}

/** What waits for somebody, each with where it is done; what does not wait is left out. */
export function TodoPanel({ figures }: { readonly figures: EventFigures }) {
  const { slug } = useEvent();
  const { dayTime } = useTime();
  const { vetting, requests, rowsHeld, previewsMissing } = figures;
  const open = <FormattedMessage id="organiser.dashboard.open" />;
  const tasks: readonly Task[] = [
    { id: 'first', count: vetting.waitingFirst, words: <FormattedMessage id="organiser.dashboard.first" values={{ count: vetting.waitingFirst }} />, more: vetting.oldestSince && <FormattedMessage id="organiser.dashboard.oldest" values={{ since: dayTime(vetting.oldestSince) }} /> },
    { id: 'second', count: vetting.waitingSecond, words: <FormattedMessage id="organiser.dashboard.second" values={{ count: vetting.waitingSecond }} /> },
    { id: 'third', count: vetting.waitingThird, words: <FormattedMessage id="organiser.dashboard.third" values={{ count: vetting.waitingThird }} /> },
    { id: 'expiring', count: requests.expiringSoon, words: <FormattedMessage id="organiser.dashboard.expiring" values={{ count: requests.expiringSoon }} />, more: <FormattedMessage id="organiser.dashboard.remind" values={{ count: requests.organisationsToRemind }} /> },
    { id: 'held', count: rowsHeld, words: <FormattedMessage id="organiser.dashboard.held" values={{ count: rowsHeld }} />, link: { path: 'import', words: open } },
    { id: 'previews', count: previewsMissing, words: <FormattedMessage id="organiser.dashboard.previews" values={{ count: previewsMissing }} />, more: <FormattedMessage id="organiser.dashboard.previewsMore" /> },
  ];
  const waiting = tasks.filter(({ count }) => count > 0);
  return (
    <Panel title={<FormattedMessage id="organiser.dashboard.todo" />} flush>
      {waiting.length === 0 && <p className={classes.nothing}><FormattedMessage id="organiser.dashboard.nothing" /></p>}
      <ul className={classes.todo}>
        {waiting.map(({ id, count, words, more, link }) => (
          <li key={id}>
            <b><FormattedNumber value={count} /></b>
            <span>{words}{more && <small>{more}</small>}</span>
            {link && <Link href={`/e/${slug}/organise/${link.path}`}>{link.words}</Link>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
