import { Skeleton } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './loading-skeleton.module.css';

export interface LoadingSkeletonProps {
  /** What is being computed or fetched: "Ranking 64 matches". Also said to screen readers. */
  readonly label: ReactNode;
  /** Shape of what will stand here. */
  readonly shape?: 'cards' | 'rows' | 'text' | 'board';
  /** How many cards, rows or lines. */
  readonly count?: number;
}

/** Keeps the final layout while it loads; appears after 200 ms so that a quick answer does not flash. */
export function LoadingSkeleton({ label, shape = 'rows', count = 3 }: LoadingSkeletonProps) {
  return (
    <div className={classes.skeleton} role="status" aria-busy="true" data-shape={shape}>
      <div className={classes.shapes} aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <Shape key={index} shape={shape} index={index} />
        ))}
      </div>
      <div className={classes.label}>{label}</div>
    </div>
  );
}

const widths = ['92%', '74%', '84%', '61%', '79%'];

function Shape({
  shape,
  index,
}: {
  readonly shape: NonNullable<LoadingSkeletonProps['shape']>;
  readonly index: number;
}) {
  const width = widths[index % widths.length];
  if (shape === 'text') return <Skeleton height={10} radius="xs" width={width} />;
  if (shape === 'board') return <Skeleton height={38} radius="xs" />;
  if (shape === 'rows') {
    return (
      <div className={classes.row}>
        <Skeleton height={12} radius="xs" width={width} />
        <Skeleton height={12} radius="xs" width="60%" />
        <Skeleton height={18} radius="xl" width={96} />
      </div>
    );
  }
  return (
    <div className={classes.card}>
      <div className={classes.cardHead}>
        <Skeleton height={52} width={52} radius="md" />
        <div className={classes.lines}>
          <Skeleton height={12} radius="xs" width={width} />
          <Skeleton height={10} radius="xs" width="48%" />
        </div>
      </div>
      <Skeleton height={10} radius="xs" />
      <Skeleton height={10} radius="xs" width="72%" />
    </div>
  );
}
