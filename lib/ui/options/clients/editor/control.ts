// What does every control of the editor need?
import type { FieldSpec } from './fields';
import type { Form } from './form';

/** What every control needs. */

export interface ControlProps {
  readonly id: string;
  readonly place: string;
  readonly form: Form;
  readonly spec: FieldSpec;
  readonly value: unknown;
  readonly isWrong: boolean;
}
