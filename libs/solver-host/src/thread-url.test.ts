import { expect, it } from '@jest/globals';
import { defaultThreadUrl } from './thread-url.ts';

it('finds the thread beside the source and beside the bundle', () => {
  expect(defaultThreadUrl('schedule', 'file:///spilno/libs/solver-host/src/thread-url.ts').href).toBe(
    'file:///spilno/libs/solver-host/src/schedule-thread.ts',
  );
  expect(defaultThreadUrl('simulation', 'file:///spilno/apps/api/dist/chunk-abc.js').href).toBe(
    'file:///spilno/apps/api/dist/simulation-thread.js',
  );
});
