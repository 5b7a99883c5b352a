import { Glyph, PublicSection } from '@spilno/ui';
import { IconMapPinOff, IconServer2, IconUsers } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import classes from './landing.module.css';

const LADDER = [
  { title: 'landing.ladder.nothing', text: 'landing.ladder.nothingText' },
  { title: 'landing.ladder.teaser', text: 'landing.ladder.teaserText' },
  { title: 'landing.ladder.name', text: 'landing.ladder.nameText' },
  { title: 'landing.ladder.product', text: 'landing.ladder.productText' },
] as const;

const PROMISES = [
  { icon: IconMapPinOff, title: 'landing.promise.place', text: 'landing.promise.placeText' },
  { icon: IconUsers, title: 'landing.promise.officers', text: 'landing.promise.officersText' },
  { icon: IconServer2, title: 'landing.promise.server', text: 'landing.promise.serverText' },
] as const;

/** The ladder of disclosure, and what is promised. */
export function Safety() {
  return (
    <PublicSection ground="night" id="safety">
      <h2><FormattedMessage id="landing.safety.title" /></h2>
      <p className={classes.sub}><FormattedMessage id="landing.safety.text" /></p>
      <ol className={classes.ladder}>
        {LADDER.map(({ title, text }, step) => (
          <li key={title}>
            <span className={classes.small}><FormattedMessage id="landing.ladder.step" values={{ step }} /></span>
            <h3><FormattedMessage id={title} /></h3>
            <p><FormattedMessage id={text} /></p>
          </li>
        ))}
      </ol>
      <ul className={classes.promises}>
        {PROMISES.map(({ icon, title, text }) => (
          <li key={title}>
            <Glyph icon={icon} size={24} />
            <h3><FormattedMessage id={title} /></h3>
            <p><FormattedMessage id={text} /></p>
          </li>
        ))}
      </ul>
    </PublicSection>
  );
}
