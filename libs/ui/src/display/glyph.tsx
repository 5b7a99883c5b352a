import { type ComponentType } from 'react';

/** An icon of `@tabler/icons-react`, or any component that takes a size and a stroke. */
export type IconComponent = ComponentType<{
  size?: number | string;
  stroke?: number | string;
  className?: string;
  'aria-hidden'?: boolean;
}>;

export interface GlyphProps {
  /** The icon to draw. */
  readonly icon: IconComponent;
  /** Edge in CSS pixels; 16 beside text, 18 to 20 in bars and on phones. */
  readonly size?: number;
  /** Width of the stroke; 1.75 is the house measure. */
  readonly stroke?: number;
  /** Class for colour and margin. */
  readonly className?: string;
}

/** An icon in the house measure, hidden from screen readers; the word beside it carries the meaning. */
export function Glyph({ icon: IconOf, size = 16, stroke = 1.75, className }: GlyphProps) {
  return <IconOf size={size} stroke={stroke} className={className} aria-hidden />;
}
