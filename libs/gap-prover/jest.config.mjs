import preset from '../../jest.preset.mjs';

/** Properties over many generated problems and real threads take their time on a busy machine. */
export default { ...preset, rootDir: import.meta.dirname, testTimeout: 60_000 };
