import { type KeyboardEvent, type MouseEvent } from 'react';
import { type GridModel, type GridStep } from './grid-model.ts';
import { gridKey, type GridCallbacks, type GridPlace } from './schedule-grid.types.ts';

/** The element of a place. */
export function cellElement(grid: HTMLElement | null, place: GridPlace): HTMLElement | undefined {
  const text = (value: string) => value.replaceAll(/["\\]/g, '\\$&');
  return grid?.querySelector<HTMLElement>(`[data-row="${text(place.rowId)}"][data-slot="${text(place.slotId)}"]`) ?? undefined;
}

/** The place an event happened at. */
export function placeOf(target: EventTarget | null): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
  const { row: rowId, slot: slotId } = cell?.dataset ?? {};
  return rowId === undefined || slotId === undefined ? undefined : { rowId, slotId };
}

/** Goes to a place, with or without the focus. */
type Visit = (place: GridPlace, focus: boolean) => void;

const steps: Readonly<Record<string, GridStep>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'start',
  ArrowRight: 'end',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'top',
  PageDown: 'bottom',
};
const mirrored: Readonly<Record<string, GridStep>> = { ...steps, ArrowLeft: 'end', ArrowRight: 'start' };

function stepOf(event: KeyboardEvent<HTMLElement>): GridStep | undefined {
  const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  return (rightToLeft ? mirrored : steps)[event.key];
}

function walk(event: KeyboardEvent<HTMLElement>, model: GridModel, visit: Visit): boolean {
  const place = placeOf(event.target);
  const step = stepOf(event);
  if (!place || step === undefined) return false;
  event.preventDefault();
  const far = event.ctrlKey && (step === 'rowStart' || step === 'rowEnd');
  const next = model.step(place, step);
  visit(far ? model.step(next, step === 'rowStart' ? 'top' : 'bottom') : next, true);
  return true;
}

/** Opens what stands at a place. */
function open({ onOpen, onOpenEmpty }: GridCallbacks, model: GridModel, place: GridPlace): void {
  const meeting = model.meetingAt.get(gridKey(place));
  if (meeting) onOpen?.(meeting.id);
  else onOpenEmpty?.(place);
}

/** Listeners of a grid in which nothing moves. */
export function quietListeners(props: GridCallbacks, model: GridModel, visit: Visit) {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (walk(event, model, visit) || !place) return;
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open(props, model, place);
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (!place) return;
      visit(place, true);
      open(props, model, place);
    },
  };
}

/** Listeners of a grid whose meetings can be picked up and put down by keyboard and press. */
export function gridListeners(props: GridCallbacks, model: GridModel, visit: Visit, isAfterDrag: () => boolean) {
  const { pickedUp = null, onDrop, onPutBack } = props;
  const putBack = () => {
    const origin = pickedUp === null ? undefined : model.placeOf.get(pickedUp);
    if (origin) visit(origin, true);
    onPutBack?.();
  };
  const putDown = (place: GridPlace) => {
    if (model.meetingAt.get(gridKey(place))?.id === pickedUp) putBack();
    else onDrop?.(place);
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (walk(event, model, visit) || !place) return;
      if (event.key === 'Escape' && pickedUp !== null) putBack();
      else if (event.key === 'Enter') act(event, props, model, place, putDown);
      else if (event.key === ' ') {
        event.preventDefault();
        open(props, model, place);
      }
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (!place || isAfterDrag()) return;
      visit(place, true);
      if (pickedUp === null) open(props, model, place);
      else putDown(place);
    },
  };
}

function act(
  event: KeyboardEvent<HTMLElement>,
  props: GridCallbacks,
  model: GridModel,
  place: GridPlace,
  putDown: (place: GridPlace) => void,
): void {
  event.preventDefault();
  const { pickedUp = null, onPickUp } = props;
  const meeting = model.meetingAt.get(gridKey(place));
  if (pickedUp !== null) putDown(place);
  else if (meeting && !meeting.pinned) onPickUp?.(meeting.id);
  else open(props, model, place);
}
