import { Link } from '@spilno/ui';
import { useIntl } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { type EditPartsFragment } from '../../gql/graphql.ts';
import { GAP_IDS } from './steps.ts';
import classes from './registration.module.css';

/** What is open, each with the way to its step. */
export function GapLinks({ gaps }: { readonly gaps: EditPartsFragment['gaps'] }) {
  const intl = useIntl();
  const { slug } = useEvent();
  return (
    <ul className={classes.list}>
      {gaps.map(({ step, code }) => (
        <li key={`${step}.${code}`}>
          {GAP_IDS[code] ? <Link href={`/e/${slug}/register/${step}`}>{intl.formatMessage({ id: GAP_IDS[code] })}</Link> : code}
        </li>
      ))}
    </ul>
  );
}
