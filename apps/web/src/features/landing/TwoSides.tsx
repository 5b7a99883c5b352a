import { Button } from '@mantine/core';
import { Glyph, Link, PublicSection, type IconComponent } from '@spilno/ui';
import { IconArrowDownLeft, IconBuildingFactory2, IconDeviceFloppy, IconEye, IconId, IconTransform } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { type LandingEvent } from './landing-documents.ts';
import classes from './landing.module.css';

const bold = (chunks: ReactNode[]): ReactNode => <b key="b">{chunks}</b>;

const SIDES = [
  {
    type: 'foreignCompany',
    lang: undefined,
    direction: 'get',
    titleId: 'landing.side.abroad',
    buttonId: 'landing.side.registerCompany',
    points: [
      { icon: IconArrowDownLeft, id: 'landing.abroad.needs' },
      { icon: IconBuildingFactory2, id: 'landing.abroad.forms' },
      { icon: IconDeviceFloppy, id: 'landing.abroad.later' },
    ],
  },
  {
    type: 'ukrainianManufacturer',
    lang: 'uk',
    direction: 'give',
    titleId: 'landing.ukraine.title',
    buttonId: 'landing.side.registerFirm',
    points: [
      { icon: IconId, id: 'landing.ukraine.codeName' },
      { icon: IconTransform, id: 'landing.ukraine.matches' },
      { icon: IconEye, id: 'landing.ukraine.disclosure' },
    ],
  },
] as const satisfies readonly { type: string; lang: string | undefined; direction: string; titleId: string; buttonId: string; points: readonly { icon: IconComponent; id: string }[] }[];

/** What it is for each of the two sides, and the way in for each. Ukrainian manufacturers find theirs in Ukrainian, whatever the language of the page. */
export function TwoSides({ event }: { readonly event: LandingEvent }) {
  return (
    <PublicSection id="sides">
      <h2 className={classes.closer}><FormattedMessage id="landing.side.title" /></h2>
      <div className={classes.sides}>
        {SIDES.map(({ type, lang, direction, titleId, buttonId, points }) => (
          <section key={type} lang={lang} className={classes.side} data-direction={direction}>
            <h3><FormattedMessage id={titleId} /></h3>
            <ul>
              {points.map(({ icon, id }) => (
                <li key={id}>
                  <Glyph icon={icon} size={20} />
                  <span><FormattedMessage id={id} values={{ b: bold }} /></span>
                </li>
              ))}
            </ul>
            {event.isRegistrationOpen && event.openTypes.includes(type) && (
              <Button component={Link} href={`/e/${event.slug}/register?type=${type}`} size="lg"><FormattedMessage id={buttonId} /></Button>
            )}
          </section>
        ))}
      </div>
    </PublicSection>
  );
}
