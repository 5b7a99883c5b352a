import { IconClock } from '@tabler/icons-react';
import { Glyph } from './glyph.tsx';
import classes from './venue-time.module.css';

export interface VenueTimeProps {
  /** Time of day at the venue as it is to be read, "11:20", or a span, "11:20–11:40". */
  readonly time: string;
  /** Name of the zone, "Kyiv time", with the offset of the date shown where there is room: "Kyiv time (UTC+3)". */
  readonly zone?: string;
  /** Day with its weekday, "Wed 22 Sept". */
  readonly day?: string;
  /** The instant as ISO 8601, for machines. */
  readonly dateTime?: string;
  /** The viewer's own zone as a relation: "Berlin is one hour behind". */
  readonly relation?: string;
  /** Draws a clock before it. */
  readonly withIcon?: boolean;
}

/** A time at the venue with its zone named. The zone stands once per view; leave it out afterwards. */
export function VenueTime({ time, zone, day, dateTime, relation, withIcon = false }: VenueTimeProps) {
  return (
    <span className={classes.time}>
      {withIcon && <Glyph icon={IconClock} />}
      <time dateTime={dateTime}>
        {day !== undefined && <span>{day}, </span>}
        <b>{time}</b>
      </time>
      {zone !== undefined && <span className={classes.zone}>{zone}</span>}
      {relation !== undefined && <span className={classes.relation}>{relation}</span>}
    </span>
  );
}
