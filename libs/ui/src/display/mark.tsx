export interface MarkProps {
  /** Edge in CSS pixels. */
  readonly size?: number;
  /** Name for screen readers; leave it out where the product's name stands beside the mark. */
  readonly title?: string;
}

/** The product's mark: two sides and the seam where they join. */
export function Mark({ size = 26, title }: MarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 28 28"
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined}
    >
      <path
        d="M13.1 2.2a11.9 11.9 0 0 0 0 23.6v-6.3H8.7a.8.8 0 0 1-.8-.8V9.3a.8.8 0 0 1 .8-.8h4.4z"
        fill="var(--sp-get)"
      />
      <path
        d="M14.9 2.2a11.9 11.9 0 0 1 0 23.6v-8.1h-4.4a.8.8 0 0 1-.8-.8v-5.8a.8.8 0 0 1 .8-.8h4.4z"
        fill="var(--sp-give)"
      />
    </svg>
  );
}
