import { useMediaQuery } from '@mantine/hooks';

/** Widths at which a layout changes, in CSS pixels. */
export const widths = { phone: 600, drawer: 1024 } as const;

/** Whether the window is at most this wide. `false` where there is no window. */
export function useNarrow(width: keyof typeof widths): boolean {
  return useMediaQuery(`(max-width: ${widths[width]}px)`, false, { getInitialValueInEffect: false });
}
