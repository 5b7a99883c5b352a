import { Button } from '@mantine/core';
import { Link, Note } from '@spilno/ui';
import { useEffect, useRef } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import { type ChangeEffects } from '../change-parts.ts';
import { AffectedList } from '../ChangeOutcome.tsx';
import { useOrganiserLink } from '../dashboard/use-organiser-link.ts';
import { EFFECTS, type EffectKind } from './effect-words.ts';
import classes from './setup.module.css';

export interface WhatWouldChangeProps {
  readonly effects: ChangeEffects;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** What saving would do, with names, before anything is saved. */
export function WhatWouldChange({ effects, isSaving, onSave, onBack }: WhatWouldChangeProps) {
  const isGrave = effects.some(({ kind }) => EFFECTS[kind as EffectKind].isGrave);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={classes.effects}>
      <Note
        tone={isGrave ? 'warn' : 'info'}
        live="polite"
        title={<FormattedMessage id="organiser.effect.title" />}
        actions={
          <>
            <Button variant="filled" loading={isSaving} onClick={onSave}><FormattedMessage id="organiser.effect.save" /></Button>
            <Button variant="subtle" disabled={isSaving} onClick={onBack}><FormattedMessage id="organiser.effect.back" /></Button>
          </>
        }
      >
        <ul className={classes.effectList}>{effects.map((effect) => <EffectLine key={effect.kind} effect={effect} />)}</ul>
      </Note>
    </div>
  );
}

function EffectLine({ effect: { kind, count, before, after, organisations, meetings } }: { readonly effect: ChangeEffects[number] }) {
  const to = useOrganiserLink();
  const listed = organisations.length + meetings.length;
  return (
    <li>
      <span><FormattedMessage id={EFFECTS[kind as EffectKind].id} values={{ count, before: before ?? 0, after: after ?? 0 }} /></span>
      {listed > 0 && (
        <details>
          <summary><FormattedMessage id={meetings.length > 0 && meetings.length < count ? 'organiser.effect.first' : 'organiser.effect.who'} values={{ count: listed }} /></summary>
          {meetings.length > 0 && <AffectedList meetings={meetings} />}
          {organisations.length > 0 && (
            <ul className={classes.touched}>
              {organisations.map(({ registrationId, name, count: own }) => (
                <li key={registrationId}><Link href={to('registrations', { find: name })}>{name}</Link>{own > 1 && <> · <FormattedNumber value={own} /></>}</li>
              ))}
            </ul>
          )}
        </details>
      )}
    </li>
  );
}
