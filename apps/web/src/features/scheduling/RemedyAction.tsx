import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link as RouterAnchor } from 'react-router';
import { useEvent, useTime } from '../../app/index.ts';
import classes from './board.module.css';
import { type Board, type BoardRemedy } from './board-documents.ts';
import { useRemedyText } from './remedy-text.ts';

export interface RemedyActionProps {
  readonly board: Board;
  readonly remedy: BoardRemedy;
  /** One word, where what it does stands beside it. */
  readonly short?: boolean;
  /** Shown day: a place of another one is told with its day. */
  readonly day: string | undefined;
  /** Places the pair of the remedy in the draft; undefined: the board shows none. */
  readonly onTry: ((remedy: BoardRemedy) => void) | undefined;
}

/** What a remedy asks of the event, and the part of the set-up that holds it; its effect is shown there before anything is saved. */
const PLACES: Readonly<Record<string, string>> = { openTable: 'rooms', addSlots: 'setup#days', addLine: 'setup#rules', raiseMeetingLimit: 'setup#types', enlargePool: 'setup#interpreters' };
const OPENS: Readonly<Record<string, string>> = { openTable: 'scheduling.remedy.openShort', addSlots: 'scheduling.remedy.slotsShort', addLine: 'scheduling.remedy.lineShort', raiseMeetingLimit: 'scheduling.remedy.limitShort', enlargePool: 'scheduling.remedy.poolShort' };
/** Remedies that only the firm itself can bring about. */
const ASKS: Readonly<Record<string, string>> = { addDelegate: 'scheduling.remedy.askDelegate', widenAvailability: 'scheduling.remedy.askTime' };

/**
 * The button of a remedy. *Try* changes the draft, with Undo; *Ask* opens a message to the firm concerned, which is sent only after its
 * preview; *Open* leads to where the event is set up, since a table or a rule is none of the draft's.
 */
export function RemedyAction({ board, remedy, short = false, day, onTry }: RemedyActionProps) {
  const intl = useIntl();
  const { slug } = useEvent();
  const { dayTime, time } = useTime();
  const text = useRemedyText(board)(remedy);
  const { kind, organisation, registrationId, slotId, tableId } = remedy;
  const say = (id: string, values: Record<string, string> = {}) => intl.formatMessage({ id }, values);
  const name = (word: string) => (short ? `${word}: ${text}` : undefined);
  if (kind === 'placeByHand') {
    const slot = board.slots.find(({ id }) => id === slotId);
    const table = board.tables.find(({ id }) => id === tableId);
    if (!onTry || !slot || !table) return null;
    return (
      <Button size="sm" aria-label={name(say('scheduling.remedy.try'))} onClick={() => onTry(remedy)}>
        {short ? <FormattedMessage id="scheduling.remedy.try" /> : <FormattedMessage id="scheduling.remedy.tryAt" values={{ time: slot.day === day ? time(slot.startsAt) : dayTime(slot.startsAt), table: table.label }} />}
      </Button>
    );
  }
  const asked = ASKS[kind];
  if (asked !== undefined && registrationId !== null) {
    return (
      <Button size="sm" className={short ? undefined : classes.remedy} component={RouterAnchor} to={`/e/${slug}/organise/messages/new?firm=${registrationId}&ask=${kind}`} aria-label={name(say('scheduling.remedy.ask'))}>
        {short ? <FormattedMessage id="scheduling.remedy.ask" /> : say(asked, { organisation: organisation ?? '' })}
      </Button>
    );
  }
  const place = PLACES[kind];
  if (place === undefined) return null;
  return (
    <Button size="sm" className={short ? undefined : classes.remedy} component={RouterAnchor} to={`/e/${slug}/organise/${place}`} aria-label={`${say(short ? 'scheduling.remedy.open' : (OPENS[kind] ?? 'scheduling.remedy.open'))}: ${text}`}>
      <FormattedMessage id={short ? 'scheduling.remedy.open' : (OPENS[kind] ?? 'scheduling.remedy.open')} />
    </Button>
  );
}
