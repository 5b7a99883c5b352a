import { type IconComponent } from '@spilno/ui';

/** Headings of the palette, in the order they stand. */
export type PaletteGroup = 'undo' | 'found' | 'places' | 'commands';

/** A line of the palette: somewhere to go, or something to do. */
export interface PaletteEntry {
  /** Stable key. */
  readonly key: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
  readonly icon: IconComponent;
  readonly act: () => void;
}

/** Whether every word of a query begins a word of a text, in any order; letters without their accents. */
export function holdsWords(text: string, query: string): boolean {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
