import { PublicSection } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { forumSteps, type ForumStep, type StepName } from './forum-steps.ts';
import { type LandingEvent } from './landing-documents.ts';
import classes from './landing.module.css';
import { useEventWords } from './use-event-words.ts';

export interface DatesProps {
  readonly event: LandingEvent;
  /** Capabilities of the vocabulary. */
  readonly leaves: number;
  /** Forms of cooperation. */
  readonly forms: number;
}

const STEP_IDS: Readonly<Record<StepName, { readonly title: string; readonly text: string; readonly noDate: string }>> = {
  register: { title: 'landing.step.register', text: 'landing.step.registerText', noDate: 'landing.step.registerNoDate' },
  wish: { title: 'landing.step.wish', text: 'landing.step.wishText', noDate: 'landing.step.wishNoDate' },
  ask: { title: 'landing.step.ask', text: 'landing.step.askText', noDate: 'landing.step.askNoDate' },
  schedule: { title: 'landing.step.schedule', text: 'landing.step.scheduleText', noDate: 'landing.step.scheduleNoDate' },
  meet: { title: 'landing.step.meet', text: 'landing.step.meetText', noDate: 'landing.step.meetNoDate' },
};
const STATE_IDS = { done: 'landing.state.done', now: 'landing.state.now', next: 'landing.state.next' } as const;

/** Overall figures, and the five steps with their dates. */
export function Dates({ event, leaves, forms }: DatesProps) {
  const { zone } = useEventWords(event);
  return (
    <PublicSection ground="surface" id="dates">
      <ul className={classes.facts}>
        <Fact value={event.approvedOrganisations} labelId="landing.fact.organisations" />
        <Fact value={event.approvedCountries} labelId="landing.fact.countries" />
        <Fact value={leaves} labelId="landing.fact.capabilities" />
        <Fact value={forms} labelId="landing.fact.forms" />
      </ul>
      <h2><FormattedMessage id="landing.step.title" /></h2>
      {zone && <p className={classes.sub}><FormattedMessage id="landing.step.zone" values={{ zone }} /></p>}
      <ol className={classes.line}>
        {forumSteps(event).map((step) => <Step key={step.name} step={step} event={event} />)}
      </ol>
    </PublicSection>
  );
}

function Fact({ value, labelId }: { readonly value: number; readonly labelId: string }) {
  const intl = useIntl();
  return (
    <li>
      <b>{intl.formatNumber(value)}</b>
      <span>{intl.formatMessage({ id: labelId }, { count: value })}</span>
    </li>
  );
}

function Step({ step: { name, state, until }, event }: { readonly step: ForumStep; readonly event: LandingEvent }) {
  const { days, clock } = useEventWords(event);
  const ids = STEP_IDS[name];
  return (
    <li data-state={state}>
      <span className="sp-hidden"><FormattedMessage id={STATE_IDS[state]} /></span>
      <span className={classes.date}>{name === 'meet' && days ? days : until ? <FormattedMessage id="landing.step.until" values={{ time: clock.dayTime(until) }} /> : <FormattedMessage id={ids.noDate} />}</span>
      <h3><FormattedMessage id={ids.title} /></h3>
      <p><FormattedMessage id={ids.text} values={{ minutes: event.slotMinutes }} /></p>
    </li>
  );
}
