// Which messages are exchanged while a page is taught? They hold keys of controls and ids of fields, never a value.
import * as z from 'zod';
import type { Text } from '../filing/text';
import { id } from './parts';

/** What the person said of one control: the field it asks for, or null for none of the client's. */
export const Lesson = z.strictObject({ key: id, fieldId: id.nullable() });
export type Lesson = z.infer<typeof Lesson>;

export const teachMessages = [
  z.strictObject({ type: z.literal('page.teach-begin') }),
  z.strictObject({ type: z.literal('page.teach-save'), lessons: z.array(Lesson).max(500).readonly() }),
  z.strictObject({ type: z.literal('page.teach-end') }),
] as const;

/** One field as the picker offers it. */
export interface Meaning {
  readonly id: string;
  readonly label: Text;
}

/** What is needed to teach a page. */
export interface TeachView {
  readonly language: 'auto' | 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly meanings: readonly Meaning[];
  /** Key of each control → id of the field it stands for so far. */
  readonly taken: Readonly<Record<string, string>>;
}
