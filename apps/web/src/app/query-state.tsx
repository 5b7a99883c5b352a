import { Button } from '@mantine/core';
import { FailedState, LoadingSkeleton, type LoadingSkeletonProps } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { isForbidden, isUnanswered } from './apollo-client.ts';
import { NoAccess } from './no-access.tsx';

/** What this component needs of an Apollo query. */
export interface QueryLike<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly refetch: () => Promise<unknown>;
}

export interface QueryStateProps<Data> {
  readonly query: QueryLike<Data>;
  /** What is being fetched or computed; "Loading" when left out. */
  readonly label?: ReactNode;
  /** Shape of what will stand here. */
  readonly shape?: LoadingSkeletonProps['shape'];
  readonly count?: number;
  /** What is safe when it failed. */
  readonly safe?: ReactNode;
  /** The page, from the data; older data stay while newer ones are fetched or cannot be. */
  readonly children: (data: Data) => ReactNode;
}

/** Skeleton, failure with one retry, or the data. */
export function QueryState<Data>({ query, label, shape = 'rows', count, safe, children }: QueryStateProps<Data>) {
  const { data, error } = query;
  if (data !== undefined) return children(data);
  if (!error) return <LoadingSkeleton label={label ?? <FormattedMessage id="app.state.loading" />} shape={shape} count={count} />;
  if (isForbidden(error)) return <NoAccess />;
  return (
    <FailedState
      title={<FormattedMessage id="app.failed.title" />}
      action={
        <Button variant="filled" onClick={() => void query.refetch().catch(() => undefined)}>
          <FormattedMessage id="app.action.retry" />
        </Button>
      }
    >
      <FormattedMessage id={isUnanswered(error) ? 'app.failed.unanswered' : 'app.failed.bug'} /> {safe}
    </FailedState>
  );
}
