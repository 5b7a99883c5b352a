/** Checks the rows of the vocabulary and what is derived from them; a line for each fault, and then an exit code of 1. */
import { checkCapabilityRows, referenceTitles } from '@spilno/taxonomy';
import { CAPABILITY_ROWS } from '@spilno/taxonomy/rows';

const faults = checkCapabilityRows(CAPABILITY_ROWS, (scheme, code) => referenceTitles(scheme, code) !== undefined);
for (const { message } of faults) process.stderr.write(`${message}\n`);
process.stdout.write(`${CAPABILITY_ROWS.length} capabilities, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
