import { type EditPartsFragment } from '../../gql/graphql.ts';
import { type Fields } from './save-round.ts';
import { type StepForm } from './use-step-form.ts';

/** What every step is given. */
export interface StepProps<Value extends Fields> {
  readonly form: StepForm<Value>;
  /** What the server holds now. */
  readonly registration: EditPartsFragment;
}
