const EDITABLE = 'input, textarea, select, [contenteditable="true"]';

/** Whether a key belongs to what is being typed, or to an open dialog. */
export function isTyping(event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  const target = event.target as Element | null;
  const isCheckbox = target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio');
  return (target?.matches?.(EDITABLE) === true && !isCheckbox) || document.querySelector('[role="dialog"]') !== null;
}

/** By the letter on a Latin keyboard and by the place of the key on any other. */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (key === '/' || key === '?') return key;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}

/** Whether this is ⌘K, or Ctrl K where there is no ⌘. */
export const isPaletteKey = (event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'key' | 'code'>): boolean => (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && keyOf(event) === 'k';

/** How the key of the palette is written on this machine. */
export const paletteKeys = (): readonly string[] => (/Mac|iPhone|iPad/.test(navigator.platform) ? ['⌘', 'K'] : ['Ctrl', 'K']);
