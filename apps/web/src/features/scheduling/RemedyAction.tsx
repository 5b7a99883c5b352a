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

/** Remedies that only the firm itself can bring about. */
const ASKS: Readonly<Record<string, string>> = { addDelegate: 'scheduling.remedy.askDelegate', widenAvailability: 'scheduling.remedy.askTime' };

/**
 * The buttons of a remedy. *Try* places a pair that fits already, with Undo; of what changes the event it leads to What-if with the change filled in.
 * *Ask* opens a message to the firm concerned, which is sent only after its preview.
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
  return (
    <span className={short ? undefined : classes.remedyPair}>
      {asked !== undefined && registrationId !== null && (
        <Button size="sm" className={short ? undefined : classes.remedy} component={RouterAnchor} to={`/e/${slug}/organise/messages/new?firm=${registrationId}&ask=${kind}`} aria-label={name(say('scheduling.remedy.ask'))}>
          {short ? <FormattedMessage id="scheduling.remedy.ask" /> : say(asked, { organisation: organisation ?? '' })}
        </Button>
      )}
      {(!short || asked === undefined) && (
        <Button size="sm" className={short || asked !== undefined ? undefined : classes.remedy} component={RouterAnchor} to={`/e/${slug}/organise/what-if?${tried(board, remedy)}`} aria-label={`${say('scheduling.remedy.try')}: ${text}`}>
          {short || asked !== undefined ? <FormattedMessage id="scheduling.remedy.try" /> : <FormattedMessage id="scheduling.remedy.tryOut" values={{ remedy: text }} />}
        </Button>
      )}
    </span>
  );
}

/** The remedy as What-if takes it; what names no day is tried on the last one. */
function tried({ slots }: Board, { kind, day, registrationId, poolId, amount }: BoardRemedy): string {
  return new URLSearchParams({ kind, ...(registrationId === null ? { day: day ?? slots.at(-1)?.day ?? '' } : { firm: registrationId }), ...(poolId !== null && { pool: poolId }), amount: `${amount}` }).toString();
}
