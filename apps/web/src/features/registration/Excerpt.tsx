import { excerptOf, type Passage } from './excerpt.ts';
import classes from './suggestions.module.css';

/** The words that led to a proposal, marked, with a few of those around them. */
export function Excerpt({ text, passages }: { readonly text: string; readonly passages: readonly Passage[] }) {
  return (
    <q className={classes.excerpt}>
      {excerptOf(text, passages).map(({ text: piece, isMarked }, at) => (isMarked ? <mark key={at} className={classes.marked}>{piece}</mark> : piece))}
    </q>
  );
}
