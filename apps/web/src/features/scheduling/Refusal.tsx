import { IconArrowRight, IconArrowsExchange, IconArrowsMove } from '@tabler/icons-react';
import { ConflictNote } from '@spilno/ui';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Board } from './board-documents.ts';
import { counterpart, type BoardWords } from './board-words.ts';
import { type CarriedPair, type Carrying, type Refused, type Way } from './use-carrying.ts';

export interface RefusalProps {
  readonly board: Board;
  readonly refused: Refused;
  readonly carrying: Carrying;
  readonly words: BoardWords;
}

const ICONS: Readonly<Record<string, typeof IconArrowRight>> = { elsewhere: IconArrowRight, swap: IconArrowsExchange, makeRoom: IconArrowsMove };

/** Why not there: firm, time and table; and the ways out, by how few people they disturb. */
export function Refusal({ refused: { at, tableId, verdict }, carrying, words }: RefusalProps) {
  const { pair } = carrying;
  const label = useWayLabel(words, at.slotId, pair);
  if (!pair) return null;
  return (
    <ConflictNote
      title={<FormattedMessage id="scheduling.move.refused" />}
      remedies={verdict.ways.map((way) => ({
        id: keyOf(way),
        label: label(way),
        effect: way.people === 0 ? <FormattedMessage id="scheduling.way.free" /> : <FormattedMessage id="scheduling.way.people" values={{ count: way.people }} />,
        free: way.people === 0,
        icon: ICONS[way.kind],
        onChoose: () => carrying.take(way),
      }))}
    >
      {words.conflicts(verdict.conflicts, at.slotId, tableId)}
      {verdict.ways.length === 0 && (
        <>
          {' '}
          <FormattedMessage id="scheduling.way.none" />
        </>
      )}
    </ConflictNote>
  );
}

const keyOf = ({ kind, moves }: Way): string => [kind, ...moves.flatMap(({ agreementId, slotId, tableId }) => [agreementId, slotId, tableId])].join(' ');

function useWayLabel(words: BoardWords, besideSlotId: string, pair: CarriedPair | null): (way: Way) => string {
  const intl = useIntl();
  const nameOf = ({ firstName, secondName }: Way['moves'][number]) => {
    const both = `${firstName} · ${secondName}`;
    const shared = [pair?.firstName, pair?.secondName].find((name) => name === firstName || name === secondName);
    return counterpart(both, shared ?? null);
  };
  return ({ kind, moves }) => {
    const [first, ...others] = moves;
    const to = (move: Way['moves'][number]) => words.place(move.slotId, move.tableId, besideSlotId);
    if (kind === 'elsewhere' || others.length === 0) return intl.formatMessage({ id: 'scheduling.move.putAt' }, { place: to(first!) });
    if (kind === 'swap') return intl.formatMessage({ id: 'scheduling.way.swap' }, { name: nameOf(others[0]!) });
    const parts = others.map((move) => intl.formatMessage({ id: 'scheduling.way.moved' }, { name: nameOf(move), place: to(move) }));
    return intl.formatMessage({ id: 'scheduling.way.makeRoom' }, { moves: intl.formatList(parts, { type: 'conjunction' }) });
  };
}
