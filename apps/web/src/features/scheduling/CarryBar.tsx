import { Button } from '@mantine/core';
import { Kbd, Note } from '@spilno/ui';
import { FormattedMessage } from 'react-intl';
import classes from './board.module.css';
import { type BoardWords } from './board-words.ts';
import { EditFailureNote, MovedWords } from './EditFailureNote.tsx';
import { type Carrying } from './use-carrying.ts';

export interface CarryBarProps {
  readonly carrying: Carrying;
  readonly words: BoardWords;
}

/** What is carried, how many places are free, and the way back; over the lower edge, so that nothing moves under the pointer. */
export function CarryBar({ carrying: { pair, places, freeCount, failure, anyway, moved, acceptMoved, putBack, forgetFailure }, words }: CarryBarProps) {
  return (
    <div className={classes.carry}>
      {failure && (
        <EditFailureNote
          failure={failure}
          words={words}
          actions={
            anyway ? (
              <Button size="sm" onClick={anyway.act}>
                <FormattedMessage id="scheduling.meanwhile.anyway" values={{ place: words.place(anyway.slotId, anyway.tableId) }} />
              </Button>
            ) : (
              !pair && (
                <Button size="sm" onClick={forgetFailure}>
                  <FormattedMessage id="app.action.close" />
                </Button>
              )
            )
          }
        />
      )}
      {moved && !failure && (
        <Note
          tone="warn"
          live="assertive"
          actions={
            <Button size="sm" onClick={acceptMoved}>
              <FormattedMessage id="scheduling.meanwhile.goOn" />
            </Button>
          }
        >
          <MovedWords moved={moved} words={words} /> <FormattedMessage id="scheduling.meanwhile.inHand" />
        </Note>
      )}
      {pair && (
        <div className={classes.carryLine}>
          <b>
            {pair.firstName} · {pair.secondName}
          </b>
          <span>{places ? <FormattedMessage id="scheduling.move.choose" values={{ count: freeCount }} /> : <FormattedMessage id="scheduling.move.looking" />}</span>
          <Button size="sm" onClick={putBack} rightSection={<Kbd>Esc</Kbd>}>
            <FormattedMessage id="scheduling.move.putBack" />
          </Button>
        </div>
      )}
    </div>
  );
}
