const PATIENCE_MS = 5_000;

/**
 * Puts the focus on the heading of the page as soon as it stands there; gives up when the reader has moved on.
 * @returns ends the waiting
 */
export function focusHeading(): () => void {
  const started = document.activeElement;
  const attempt = () => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return false;
    heading.tabIndex = -1;
    heading.style.outline = 'none';
    heading.focus({ preventScroll: true });
    return true;
  };
  if (attempt()) return () => undefined;
  const observer = new MutationObserver(() => {
    const hasMovedOn = document.activeElement !== started && document.activeElement !== document.body;
    if (hasMovedOn || attempt()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
