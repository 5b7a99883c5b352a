import { Button } from '@mantine/core';
import { Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import { useEventNow, useHall, useTime } from '../../app/index.ts';
import classes from './agenda.module.css';
import { type StandByOffer } from './stand-by-documents.ts';
import { type StandByActs } from './use-stand-by.ts';

/** A table that falls free: hall and time, and nothing of whom one would meet. */
export function StandByOfferNote({ offer, acts }: { readonly offer: StandByOffer; readonly acts: StandByActs }) {
  const { time } = useTime();
  const hallOf = useHall();
  const values = { hall: hallOf(offer), answerBy: time(offer.answerBy), end: time(offer.endsAt) };
  const left = <TimeLeft until={offer.answerBy} />;
  if (offer.isTaken) {
    return (
      <Note tone="info" live="polite" title={<FormattedMessage id="agenda.standBy.taken" values={values} />} actions={<>{left}<Button loading={acts.isAnswering} onClick={() => acts.take(offer.id, false)}><FormattedMessage id="agenda.standBy.takeBack" /></Button></>}>
        <FormattedMessage id="agenda.standBy.takenLead" values={values} />
      </Note>
    );
  }
  return (
    <Note
      tone="info"
      live="assertive"
      title={<FormattedMessage id="agenda.standBy.offer" values={values} />}
      actions={
        <>
          <Button variant="filled" loading={acts.isAnswering} onClick={() => acts.take(offer.id, true)}>
            <FormattedMessage id="agenda.standBy.take" />
          </Button>
          <Button loading={acts.isAnswering} onClick={() => acts.take(offer.id, false)}>
            <FormattedMessage id="agenda.standBy.refuse" />
          </Button>
          {left}
        </>
      }
    >
      <FormattedMessage id="agenda.standBy.offerLead" values={values} />
    </Note>
  );
}

/** Minutes and seconds; the sentence beside it names the time, so this is for the eyes alone. */
function TimeLeft({ until }: { readonly until: string }) {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - Date.parse(useEventNow(1_000))) / 1_000));
  return (
    <span className={classes.left} aria-hidden>
      <FormattedMessage id="agenda.standBy.left" values={{ left: `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}` }} />
    </span>
  );
}
