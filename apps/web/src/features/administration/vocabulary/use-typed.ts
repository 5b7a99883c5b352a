import { useState } from 'react';

type Fields = Readonly<Record<string, string>>;

/** What is typed over the fields of a node, kept while they change beneath it, and dropped once they have come back from where it was sent. */
export function useTyped(fields: Fields) {
  const [typed, setTyped] = useState<Fields>({});
  const [sentOver, setSentOver] = useState<string | null>(null);
  const now = JSON.stringify(fields);
  if (sentOver !== null && sentOver !== now) {
    setTyped({});
    setSentOver(null);
  }
  return {
    values: { ...fields, ...typed },
    isTyped: Object.entries(typed).some(([field, value]) => value !== (fields[field] ?? '')),
    type: (field: string, value: string): void => {
      setSentOver(null);
      setTyped((before) => ({ ...before, [field]: value }));
    },
    sent: (): void => setSentOver(now),
  };
}
