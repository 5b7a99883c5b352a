import { Button } from '@mantine/core';
import { LocationPassage, Note, type Tone } from '@spilno/ui';
import { type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type UserErrorPartsFragment } from '../gql/graphql.ts';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { type NotAnswered } from './use-typed-mutation.ts';
import { UserErrorParts } from './user-error-parts.ts';

export interface UserErrorNoteProps {
  /** An error of the mutation's union with `...UserErrorParts`, or that no answer came. */
  readonly error: FragmentType<typeof UserErrorParts> | NotAnswered;
  /** Path of the field within the input → its label on the page. */
  readonly fieldLabels?: Readonly<Record<string, string>>;
  /** What was typed into the refused field, so that the passage can be marked in it. */
  readonly text?: string;
  /** Sentences for `reason` codes and for `__typename`s of the feature's own errors. */
  readonly reasons?: Readonly<Record<string, ReactNode>>;
  /** What was refused, where the place of the note does not say it. */
  readonly title?: ReactNode;
  /** Loads what is stored now, after somebody else changed it. */
  readonly onReload?: () => void;
}

const NOT_ANSWERED_IDS = {
  offline: 'app.error.offline',
  unavailable: 'app.error.unavailable',
  signedOut: 'app.error.signedOut',
  forbidden: 'app.error.forbidden',
  tooMany: 'app.error.tooMany',
  failed: 'app.error.failed',
} as const;

const INPUT_IDS: Readonly<Record<string, string>> = {
  required: 'app.input.required',
  tooLong: 'app.input.tooLong',
  tooShort: 'app.input.tooShort',
  notAnEmail: 'app.input.notAnEmail',
  notADate: 'app.input.notADate',
  outOfRange: 'app.input.outOfRange',
  unusableCharacters: 'app.input.unusableCharacters',
};

const TYPE_IDS: Readonly<Record<string, string>> = {
  NotFound: 'app.error.notFound',
  StaleVersion: 'app.error.staleVersion',
  NotPossible: 'app.error.notPossible',
  TooManyAttempts: 'app.error.tooManyAttempts',
};

/** Says next to what failed what happened, what is safe and what to do; announced at once. */
export function UserErrorNote(props: UserErrorNoteProps) {
  const { error } = props;
  return 'reason' in error && error.__typename === 'NotAnswered' ? (
    <Note tone="warn" live="assertive" title={props.title}>
      <FormattedMessage id={NOT_ANSWERED_IDS[error.reason]} />
    </Note>
  ) : (
    <AnsweredError {...props} error={error as FragmentType<typeof UserErrorParts>} />
  );
}

function AnsweredError({ error: masked, fieldLabels = {}, text, reasons = {}, title, onReload }: UserErrorNoteProps & { readonly error: FragmentType<typeof UserErrorParts> }) {
  const intl = useIntl();
  const error = readFragment(UserErrorParts, masked);
  if (error.__typename === 'LocationRefused') return <LocationError error={error} label={fieldLabels[error.field]} text={text} />;
  const tone: Tone = error.__typename === 'StaleVersion' ? 'warn' : 'danger';
  const label = 'field' in error ? fieldLabels[error.field] : undefined;
  return (
    <Note tone={tone} live="assertive" title={label ? `${label}:` : title} actions={error.__typename === 'StaleVersion' && onReload && <ReloadButton onReload={onReload} />}>
      {sentenceOf(error, reasons, (id, values) => intl.formatMessage({ id }, values))}
    </Note>
  );
}

type Say = (id: string, values?: Record<string, number>) => ReactNode;

function sentenceOf(error: UserErrorPartsFragment, reasons: Readonly<Record<string, ReactNode>>, say: Say): ReactNode {
  const own = 'reason' in error ? reasons[error.reason] : undefined;
  if (own !== undefined) return own;
  if (error.__typename === 'InvalidInput') return say(INPUT_IDS[error.reason] ?? 'app.input.notTaken');
  if (error.__typename === 'TooManyAttempts') return say('app.error.tooManyAttempts', { seconds: error.retryAfterSeconds });
  return reasons[error.__typename] ?? say(TYPE_IDS[error.__typename] ?? 'app.error.refused');
}

function ReloadButton({ onReload }: { readonly onReload: () => void }) {
  return (
    <Button size="sm" onClick={onReload}>
      <FormattedMessage id="app.action.loadAgain" />
    </Button>
  );
}

interface LocationErrorProps {
  readonly error: Extract<UserErrorPartsFragment, { __typename: 'LocationRefused' }>;
  readonly label?: string;
  readonly text?: string;
}

function LocationError({ error, label, text }: LocationErrorProps) {
  const intl = useIntl();
  const message = intl.formatMessage({ id: 'app.error.locationRefused' });
  return (
    <Note tone="danger" live="assertive" title={label && `${label}:`}>
      {text === undefined ? message : <LocationPassage text={text} passages={error.passages} message={message} passageLabel={intl.formatMessage({ id: 'app.error.passage' })} />}
    </Note>
  );
}
