import preset from '../../jest.preset.mjs';
import { grouped } from '../../tools/test/grouped.mjs';

export default grouped({ ...preset, rootDir: import.meta.dirname, testTimeout: 60_000, maxWorkers: 2 }, 6);
