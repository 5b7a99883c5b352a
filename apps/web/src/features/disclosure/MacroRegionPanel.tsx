import { IconMapPinOff } from '@tabler/icons-react';
import { Glyph, Link, Panel, StateBadge } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEvent } from '../../app/index.ts';
import { useVocabulary } from '../meetings/index.ts';
import { type OwnDisclosure } from './DisclosurePage.tsx';
import classes from './disclosure.module.css';

/** The macro-region: chosen by the firm, shown only while enough firms share it. */
export function MacroRegionPanel({ own }: { readonly own: OwnDisclosure }) {
  const { slug } = useEvent();
  const words = useVocabulary();
  return (
    <Panel
      title={<FormattedMessage id="disclosure.region.title" />}
      aside={
        own.macroRegion !== null && (
          <StateBadge tone={own.isMacroRegionShown ? 'ok' : 'neutral'} dot={own.isMacroRegionShown ? 'filled' : 'hollow'}>
            <FormattedMessage id={own.isMacroRegionShown ? 'disclosure.region.shown' : 'disclosure.region.hidden'} />
          </StateBadge>
        )
      }
    >
      <div className={classes.stackTight}>
        <p className={classes.region}>{own.macroRegion === null ? <FormattedMessage id="disclosure.region.none" /> : words.region(own.macroRegion)}</p>
        <p className={classes.quiet}><FormattedMessage id="disclosure.region.rule" /></p>
        <p className={classes.withIcon}>
          <Glyph icon={IconMapPinOff} />
          <span><FormattedMessage id="disclosure.region.noSite" /></span>
        </p>
        {own.canEdit && <Link href={`/e/${slug}/register/particulars`}><FormattedMessage id="disclosure.region.change" /></Link>}
      </div>
    </Panel>
  );
}
