import { err, ok, type Result } from '@spilno/kernel';

/** For every state the acts that are possible in it and where they lead. */
export type StateTable<State extends string, Act extends string, Actor extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Act, { readonly to: State; readonly by: readonly Actor[] }>>>>
>;

export type StepError<State extends string, Act extends string> =
  | { readonly kind: 'notPossibleInStatus'; readonly status: State; readonly act: Act }
  | { readonly kind: 'notForActor'; readonly act: Act };

/** The next state, or why there is none. */
export function step<State extends string, Act extends string, Actor extends string>(
  table: StateTable<State, Act, Actor>,
  status: State,
  act: Act,
  actor: Actor,
): Result<State, StepError<State, Act>> {
  const cell = table[status][act];
  if (cell === undefined) return err({ kind: 'notPossibleInStatus', status, act });
  return cell.by.includes(actor) ? ok(cell.to) : err({ kind: 'notForActor', act });
}
