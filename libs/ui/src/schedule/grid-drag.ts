import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { type GridModel } from './grid-model.ts';
import { placeOf } from './grid-listeners.ts';
import { gridKey, type GridMeeting, type GridPlace } from './schedule-grid.types.ts';

/** So far a pressed pointer may move and still press. */
const SLACK = 4;
/** So near the edge of what scrolls a carried meeting scrolls it. */
const EDGE = 48;
const SPEED = 14;

/** The card under the pointer. */
export interface Carried {
  readonly meeting: GridMeeting;
  readonly width: number;
  readonly height: number;
}

export interface GridDragOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly model: GridModel;
  readonly onPickUp: (meetingId: string) => void;
  readonly onDrop: (place: GridPlace) => void;
  readonly onPutBack: () => void;
}

interface Drag {
  readonly meeting: GridMeeting;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  isMoving: boolean;
  over: HTMLElement | null;
  width: number;
  height: number;
}

/**
 * Carries a meeting with a mouse or pen: a card follows the pointer, the place under it is marked, the edges scroll. Nothing of
 * React is drawn while the pointer moves. A finger scrolls; there one opens the meeting and moves it from its menu.
 */
export function useGridDrag(options: GridDragOptions) {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const ghost = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  /** A press that ends a drag is no press on what lies there. */
  const justDragged = useRef(false);
  const [carried, setCarried] = useState<Carried | null>(null);

  useEffect(() => {
    let frame = 0;
    const end = (finish: (of: Drag) => void) => {
      const ended = drag.current;
      drag.current = null;
      cancelAnimationFrame(frame);
      if (!ended) return;
      mark(ended, null);
      setCarried(null);
      if (!ended.isMoving) return;
      justDragged.current = true;
      setTimeout(() => (justDragged.current = false));
      finish(ended);
    };
    const scroll = () => {
      const { current } = drag;
      const element = latest.current.scroller.current;
      if (!current?.isMoving || !element) return;
      const box = element.getBoundingClientRect();
      const pull = (at: number, from: number, to: number) => (at < from + EDGE ? -1 : at > to - EDGE ? 1 : 0) * SPEED;
      const [left, top] = [pull(current.x, box.left, box.right), pull(current.y, box.top, box.bottom)];
      if (left !== 0 || top !== 0) {
        element.scrollBy(left, top);
        mark(current, cellAt(current, null));
      }
      frame = requestAnimationFrame(scroll);
    };
    const move = (event: globalThis.PointerEvent) => {
      const { current } = drag;
      if (!current) return;
      [current.x, current.y] = [event.clientX, event.clientY];
      if (!current.isMoving) {
        if (Math.hypot(current.x - current.startX, current.y - current.startY) < SLACK) return;
        current.isMoving = true;
        setCarried(current);
        latest.current.onPickUp(current.meeting.id);
        frame = requestAnimationFrame(scroll);
      }
      event.preventDefault();
      follow(ghost.current, current);
      mark(current, cellAt(current, event.target));
      ghost.current?.toggleAttribute('data-refused', current.over?.dataset['target'] === 'taken');
    };
    const up = (event: globalThis.PointerEvent) =>
      end((ended) => {
        const { model, onDrop, onPutBack } = latest.current;
        const place = placeOf(cellAt({ ...ended, x: event.clientX, y: event.clientY }, event.target));
        if (!place || model.meetingAt.get(gridKey(place))?.id === ended.meeting.id) onPutBack();
        else onDrop(place);
      });
    const cancel = () => end(() => latest.current.onPutBack());
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !drag.current?.isMoving) return;
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
    };
  }, []);

  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const place = placeOf(event.target);
    const meeting = place && options.model.meetingAt.get(gridKey(place));
    if (!meeting || meeting.pinned) return;
    const { width, height } = (event.target as Element).closest('[role="gridcell"]')!.getBoundingClientRect();
    const [x, y] = [event.clientX, event.clientY];
    drag.current = { meeting, startX: x, startY: y, x, y, isMoving: false, over: null, width, height };
  };
  return { carried, ghost, press, isAfterDrag: () => justDragged.current };
}

/** The card a little above and beside the pointer. */
export function follow(ghost: HTMLElement | null, { x, y }: Pick<Drag, 'x' | 'y'>): void {
  if (ghost) ghost.style.transform = `translate(${x - 24}px, ${y - 34}px) rotate(-1.5deg)`;
}

function cellAt({ x, y }: Pick<Drag, 'x' | 'y'>, otherwise: EventTarget | null): HTMLElement | null {
  const target = typeof document.elementFromPoint === 'function' ? document.elementFromPoint(x, y) : otherwise;
  return target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"]') : null;
}

function mark(drag: Drag, over: HTMLElement | null): void {
  if (drag.over === over) return;
  drag.over?.removeAttribute('data-over');
  over?.setAttribute('data-over', '');
  drag.over = over;
}
