import { parentPort, workerData } from 'node:worker_threads';
import { closeForum, compileClasp } from '@spilno/gap-prover';
import type { ProofJob, ProofMessage } from './proof-job.ts';

const { forum, known } = workerData as ProofJob;
const say = (message: ProofMessage): void => parentPort?.postMessage(message);

await closeForum(forum, { wasm: compileClasp(), known, onBounds: (bounds) => say({ kind: 'bounds', bounds }), onBetter: (found) => say({ kind: 'better', found }) });
