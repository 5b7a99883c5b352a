/** What an organiser asks of a firm so that more of its agreed meetings find a place. */
export type AskKind = 'addDelegate' | 'widenAvailability';

interface AskTexts {
  readonly subjectEn: string;
  readonly bodyEn: string;
  readonly subjectUk: string;
  readonly bodyUk: string;
}

/**
 * A first wording in both languages, since each receiver reads the one of the account; the organiser changes it before the preview. It quotes
 * no wish, names no other firm and promises nothing.
 */
export const ASK_TEXTS: Readonly<Record<AskKind, AskTexts>> = {
  addDelegate: {
    subjectEn: 'Could {organisation} send one more delegate?',
    bodyEn: 'Not all agreed meetings of {organisation} could be placed: whenever the other side is free, your delegates are in other meetings.\n\nIf one more colleague can come, please add them on the page Delegates. We then try to place these meetings before the schedule is published.',
    subjectUk: 'Чи може {organisation} надіслати ще одного делегата?',
    bodyUk: 'Не всі погоджені зустрічі {organisation} вдалося розмістити: коли інша сторона вільна, ваші делегати вже зайняті.\n\nЯкщо може приїхати ще хтось із колег, додайте його чи її на сторінці «Делегати». Тоді ми спробуємо розмістити ці зустрічі, перш ніж опублікувати розклад.',
  },
  widenAvailability: {
    subjectEn: 'Could {organisation} be there longer?',
    bodyEn: 'Not all agreed meetings of {organisation} could be placed: there is no time at which both sides are there.\n\nIf your delegates can be there for longer or on another day, please widen their times on the page Delegates. We then try to place these meetings before the schedule is published.',
    subjectUk: 'Чи може {organisation} бути довше?',
    bodyUk: 'Не всі погоджені зустрічі {organisation} вдалося розмістити: немає часу, коли присутні обидві сторони.\n\nЯкщо ваші делегати можуть бути довше або іншого дня, змініть їхній час на сторінці «Делегати». Тоді ми спробуємо розмістити ці зустрічі, перш ніж опублікувати розклад.',
  },
};

/** What an address asks for; null where it is a message of the organiser's own. */
export const askOf = (params: URLSearchParams): AskKind | null => {
  const kind = params.get('ask');
  return kind === 'addDelegate' || kind === 'widenAvailability' ? kind : null;
};
