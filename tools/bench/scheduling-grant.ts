/**
 * `npm run bench:scheduling:grant -- --instance FILE --out FILE [--time-limit S]`: chooses among more requests than the event can
 * hold and writes the indices of those granted for an independent check.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { checkGrant, type GrantProblem, grantRequests } from '@spilno/scheduling';
import { machineFacts } from './hot-path/bench-stage.ts';

interface GrantInstance {
  readonly participants: number;
  readonly cap: readonly number[];
  readonly total: number;
  readonly floor: number;
  /** The two participants and the weight. */
  readonly requests: readonly (readonly [number, number, number])[];
}

const { values } = parseArgs({ options: { instance: { type: 'string' }, 'time-limit': { type: 'string', default: '60' }, out: { type: 'string' }, json: { type: 'boolean', default: false } } });
const limitSeconds = Number(values['time-limit']);
if (values.instance === undefined || values.out === undefined || !(limitSeconds > 0)) {
  process.stderr.write('usage: bench:scheduling:grant -- --instance FILE --out FILE [--time-limit S]\n');
  process.exit(2);
}
const startMs = performance.now();
const seconds = (): number => Math.round(performance.now() - startMs) / 1000;
const { requests, ...sizes } = JSON.parse(fs.readFileSync(values.instance, 'utf8')) as GrantInstance;
const problem: GrantProblem = {
  ...sizes,
  first: Int32Array.from(requests, ([first]) => first),
  second: Int32Array.from(requests, ([, second]) => second),
  weight: Float64Array.from(requests, ([, , weight]) => weight),
};
const readSeconds = seconds();
const cpuBefore = process.cpuUsage();
const grant = grantRequests(problem, { stop: () => seconds() >= limitSeconds });
if (!grant.ok) {
  process.stderr.write(`${grant.error.map(({ message }) => message).join('\n')}\n`);
  process.exit(1);
}
const { granted, weight, bound, isProven, belowFloor } = grant.value;
const cpu = process.cpuUsage(cpuBefore);
const total = { readSeconds, seconds: seconds(), cpuSeconds: Math.round((cpu.user + cpu.system) / 1000) / 1000 };
fs.writeFileSync(values.out, JSON.stringify(granted));
const checked = checkGrant(problem, granted);
process.stdout.write(`${JSON.stringify({ bench: 'scheduling:grant', instance: values.instance.split('/').at(-1), requests: requests.length, granted: granted.length, weight, bound: bound.weight, proven: isProven, belowFloor, belowFloorBound: bound.belowFloor, violations: checked.violations, ...total, peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), ...machineFacts() })}\n`);
