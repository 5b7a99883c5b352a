import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { Glyph } from '../display/glyph.tsx';
import { type Direction } from '../display/panel.tsx';
import classes from './coverage-line.module.css';

/** How far an offer covers a need: solid, dashed or dotted line. */
export type Coverage = 'meets' | 'close' | 'unmet';

/** One fact about how they fit. */
export interface CoverageFact {
  readonly id: string;
  readonly text: ReactNode;
  /** Fits, or is still missing. */
  readonly fits: boolean;
}

export interface CoverageLineProps {
  /** Whose gain it is. */
  readonly direction: Direction;
  /** How far they fit; chooses icon and colour. */
  readonly coverage: Coverage;
  /** "meets it", "close", "not met". */
  readonly coverageLabel: string;
  /** The need: whose it is, what, in which band and place. */
  readonly need: { readonly owner: string; readonly capability: string; readonly detail?: ReactNode };
  /** The offer that meets it. */
  readonly offer: {
    readonly owner: string;
    readonly capability: string;
    readonly facts?: readonly CoverageFact[];
    readonly detail?: ReactNode;
  };
}

/** A need and the offer that meets it, joined by a line. */
export function CoverageLine({ direction, coverage, coverageLabel, need, offer }: CoverageLineProps) {
  return (
    <div className={classes.line} data-direction={direction} data-coverage={coverage}>
      <div className={classes.end}>
        <span className={classes.owner}>{need.owner}</span>
        <b>{need.capability}</b>
        {need.detail !== undefined && <span className={classes.detail}>{need.detail}</span>}
      </div>
      <div className={classes.join}>
        <span className={classes.stroke} aria-hidden="true" />
        <span>{coverageLabel}</span>
      </div>
      <div className={classes.end}>
        <span className={classes.owner}>{offer.owner}</span>
        <b>{offer.capability}</b>
        {offer.facts && (
          <ul>
            {offer.facts.map((fact) => (
              <li key={fact.id} data-fits={fact.fits || undefined}>
                <Glyph icon={fact.fits ? IconCheck : IconCircleDashed} />
                {fact.text}
              </li>
            ))}
          </ul>
        )}
        {offer.detail !== undefined && <span className={classes.detail}>{offer.detail}</span>}
      </div>
    </div>
  );
}
