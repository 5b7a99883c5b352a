import { Panel, StateBadge } from '@spilno/ui';
import { taxonomy } from '@spilno/taxonomy';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { useLocale } from '../../../app/index.ts';
import classes from './dashboard.module.css';
import { type EventFigures } from './dashboard-document.ts';

/** Needs and offers of approved organisations by capability, where they differ most. */
export function GapsPanel({ gaps }: { readonly gaps: EventFigures['widestGaps'] }) {
  const { locale } = useLocale();
  const most = Math.max(1, ...gaps.map(({ needed, offered }) => Math.max(needed, offered)));
  return (
    <Panel
      title={<FormattedMessage id="organiser.dashboard.gaps" />}
      aside={
        <span className={classes.legend} aria-hidden="true" style={{ marginBlock: 0 }}>
          <span><i data-side="get" /><FormattedMessage id="organiser.dashboard.needed" /></span>
          <span><i data-side="give" /><FormattedMessage id="organiser.dashboard.offered" /></span>
        </span>
      }
    >
      {gaps.length === 0 && <p className={classes.muted}><FormattedMessage id="organiser.dashboard.noGaps" /></p>}
      <ul className={classes.gaps}>
        {gaps.map(({ nodeCode, needed, offered }) => (
          <li key={nodeCode}>
            <span>{taxonomy.find(nodeCode)?.titles[locale === 'uk' ? 'uk' : 'en'] ?? nodeCode}</span>
            <span className={classes.seam}>
              <span><span className="sp-hidden"><FormattedMessage id="organiser.dashboard.needed" />{' '}</span><FormattedNumber value={needed} /></span>
              <span className={classes.needed} aria-hidden="true"><i style={{ inlineSize: `${(100 * needed) / most}%` }} /></span>
              <b aria-hidden="true" />
              <span className={classes.offered} aria-hidden="true"><i style={{ inlineSize: `${(100 * offered) / most}%` }} /></span>
              <span><span className="sp-hidden"><FormattedMessage id="organiser.dashboard.offered" />{' '}</span><FormattedNumber value={offered} /></span>
            </span>
            <span><Gap needed={needed} offered={offered} /></span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Gap({ needed, offered }: { readonly needed: number; readonly offered: number }) {
  if (needed > offered) {
    return <StateBadge tone="warn">{offered === 0 ? <FormattedMessage id="organiser.dashboard.noSupply" /> : <FormattedMessage id="organiser.dashboard.unmet" values={{ count: needed - offered }} />}</StateBadge>;
  }
  return offered > needed ? <StateBadge dot="none"><FormattedMessage id="organiser.dashboard.spare" values={{ count: offered - needed }} /></StateBadge> : null;
}
