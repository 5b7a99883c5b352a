import { useLocalStorage } from '@mantine/hooks';

/** Whether single keys act; kept in this browser, because they are in the way of some ways of typing. */
export function useSingleKeys(): { isOn: boolean; setOn: (isOn: boolean) => void } {
  const [isOn, setOn] = useLocalStorage({ key: 'spilno.single-keys', defaultValue: true, getInitialValueInEffect: false });
  return { isOn, setOn };
}
