import { IconCertificateOff, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { type TwoSidedReasonProps } from './two-sided-reason.tsx';
import { WishControl, type Wish } from './wish-control.tsx';

export const words = { must: 'Must meet', would: 'Would meet', no: 'No thanks' };
const keys = { must: 'M', would: 'W', no: 'N' };
export const legend = { get: 'You get', give: 'They get' };

export const reasons: TwoSidedReasonProps = {
  get: {
    title: 'What you get',
    lines: [
      {
        id: 'gearboxes',
        capability: 'Reduction gearboxes',
        detail: 'Meets your need: 1 000–5 000 a year, made in Ukraine',
      },
      {
        id: 'hardening',
        capability: 'Case hardening and grinding',
        detail: 'Meets your need for hardened shafts; lead time band 8–12 weeks',
      },
    ],
  },
  give: {
    title: 'What they get',
    lines: [
      { id: 'housings', capability: 'Composite housings', detail: 'Their need: 5 000–10 000 a year, made in Ukraine' },
      { id: 'motors', capability: 'Brushless motors, 2–12 kW', detail: 'Their need: 200–1 000 a year, either country' },
    ],
  },
  missing: {
    title: 'What is missing',
    lines: [
      { id: 'aqap', text: 'Your AQAP 2110 is not yet verified; usually two days.', icon: IconCertificateOff },
      { id: 'delegates', text: 'Delegates and languages open when you accept.', icon: IconLock },
    ],
  },
};

/** A wish control that keeps its own wish. */
export function Wishing({
  from = null,
  full = false,
  size,
}: {
  readonly from?: Wish | null;
  readonly full?: boolean;
  readonly size?: 'md' | 'lg';
}) {
  const [wish, setWish] = useState<Wish | null>(from);
  return (
    <WishControl
      value={wish}
      onChange={setWish}
      label="Your wish about Falkenrott"
      words={words}
      keys={full ? undefined : keys}
      size={size}
      mustUnavailable={
        full ? (
          <>
            Six of six used. <a href="#free">Free one</a>
          </>
        ) : undefined
      }
    />
  );
}
