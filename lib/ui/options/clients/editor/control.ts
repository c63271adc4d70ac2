// Which properties does every control of the editor have?
import type { FieldSpec } from './fields';
import type { Form } from './form';

/** The properties of every control. */

export interface ControlProps {
  readonly id: string;
  readonly place: string;
  readonly form: Form;
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly isWrong: boolean;
}
