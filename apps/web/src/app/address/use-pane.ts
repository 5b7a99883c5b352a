import { useSearchParams } from 'react-router';

/**
 * Whether one sheet of the page is open: it stands in the address, so that a link or a reload opens it again.
 * @param name - unique on the page
 */
export function usePane(name: string): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const setOpen = (isOpen: boolean) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (isOpen) next.set('pane', name);
        else next.delete('pane');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return [params.get('pane') === name, setOpen];
}
