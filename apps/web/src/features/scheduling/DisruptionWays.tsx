import { NumberInput, Radio } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTime } from '../../app/index.ts';
import classes from './disruption.module.css';
import { type DisruptionPreview } from './disruption-documents.ts';
import { type DisruptionOrder } from './disruption-order.ts';

interface DisruptionWaysProps {
  readonly choices: DisruptionPreview['choices'];
  readonly order: DisruptionOrder;
  readonly onChange: (changes: Partial<DisruptionOrder>) => void;
}

const WAYS = [
  { lengths: 'kept', pastEnd: 'laterEnd', labelId: 'scheduling.disruption.way.kept.laterEnd' },
  { lengths: 'shorter', pastEnd: 'cancelled', labelId: 'scheduling.disruption.way.shorter.cancelled' },
  { lengths: 'shorter', pastEnd: 'laterEnd', labelId: 'scheduling.disruption.way.shorter.laterEnd' },
  { lengths: 'kept', pastEnd: 'cancelled', labelId: 'scheduling.disruption.way.kept.cancelled' },
] as const;

/** The ways in which the rest of the day can go, each with what it costs. */
export function DisruptionWays({ choices, order, onChange }: DisruptionWaysProps) {
  const intl = useIntl();
  const say = (id: string) => intl.formatMessage({ id });
  const find = ({ lengths, pastEnd }: (typeof WAYS)[number]) => choices.find((choice) => choice.lengths === lengths && choice.pastEnd === pastEnd);
  const [short, shortLater] = [find(WAYS[1]), find(WAYS[2])];
  // Where short meetings end in time, letting the day end later changes nothing.
  const isSame = short !== undefined && short.withoutTime === 0 && short.endsAt === shortLater?.endsAt && !(order.lengths === 'shorter' && order.pastEnd === 'laterEnd');
  return (
    <>
      <Radio.Group
        label={say('scheduling.disruption.rest')}
        value={`${order.lengths} ${order.pastEnd}`}
        onChange={(value) => {
          const way = WAYS.find(({ lengths, pastEnd }) => value === `${lengths} ${pastEnd}`);
          if (way) onChange({ lengths: way.lengths, pastEnd: way.pastEnd });
        }}
      >
        <div className={classes.ways}>
          {WAYS.filter((way) => !(isSame && way === WAYS[2])).map((way) => (
            <Radio key={`${way.lengths} ${way.pastEnd}`} value={`${way.lengths} ${way.pastEnd}`} label={say(way.labelId)} description={<Cost choice={find(way)} />} />
          ))}
        </div>
      </Radio.Group>
      {order.lengths === 'shorter' && <NumberInput label={say('scheduling.disruption.shortest')} min={5} max={240} allowDecimal={false} value={order.shortestMinutes} onChange={(shortestMinutes) => onChange({ shortestMinutes })} />}
    </>
  );
}

function Cost({ choice }: { readonly choice: DisruptionPreview['choices'][number] | undefined }) {
  const { time } = useTime();
  if (!choice) return null;
  if (choice.obstacle === 'pastMidnight') return <FormattedMessage id="scheduling.disruption.cost.pastMidnight" />;
  if (choice.obstacle === 'intoNextDay') return <FormattedMessage id="scheduling.disruption.cost.intoNextDay" />;
  return <FormattedMessage id="scheduling.disruption.cost.facts" values={{ end: time(choice.endsAt), minutes: choice.meetingMinutes ?? 0, count: choice.withoutTime }} />;
}
