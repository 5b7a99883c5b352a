import { IconBuildingFactory2 } from '@tabler/icons-react';
import { Glyph } from '../display/glyph.tsx';
import classes from './form-and-place.module.css';

export interface FormAndPlaceProps {
  /** Form of cooperation: "Licensed production". */
  readonly form: string;
  /** Place of production with its preposition: "in Ukraine". Never shown apart from the form. */
  readonly place: string;
}

/** A form of cooperation with its place of production. */
export function FormAndPlace({ form, place }: FormAndPlaceProps) {
  return (
    <span className={classes.form}>
      <Glyph icon={IconBuildingFactory2} />
      <span>
        <b>{form}</b> {place}
      </span>
    </span>
  );
}
