import { useLocalStorage } from '@mantine/hooks';

/** Whether lines and second voices are strengthened: as the system says, or always. Kept in this browser. */
export type Contrast = 'auto' | 'high';

export function useContrast(): readonly [Contrast, (contrast: Contrast) => void] {
  const [contrast, setContrast] = useLocalStorage<Contrast>({ key: 'spilno.contrast', defaultValue: 'auto', getInitialValueInEffect: false });
  return [contrast === 'high' ? 'high' : 'auto', setContrast];
}
