// What is said between a page that is being taught and the background? Keys of controls and ids of our fields, never a value.
import * as z from 'zod';
import type { Text } from '../filing/text';
import { id } from './parts';

/** What the person said of one control: the field it asks for, or that it is none of ours. */
export const Lesson = z.strictObject({ key: id, fieldId: id.nullable() });
export type Lesson = z.infer<typeof Lesson>;

export const teachMessages = [
  z.strictObject({ type: z.literal('page.teach-begin') }),
  z.strictObject({ type: z.literal('page.teach-save'), lessons: z.array(Lesson).max(500).readonly() }),
  z.strictObject({ type: z.literal('page.teach-end') }),
] as const;

/** One field of ours as the picker offers it. */
export interface Meaning {
  readonly id: string;
  readonly label: Text;
}

/** What a page needs to be taught; null when nobody asked for it. */
export interface TeachView {
  readonly language: 'auto' | 'zh' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly meanings: readonly Meaning[];
  /** What each control is taken for so far, by its key. */
  readonly taken: Readonly<Record<string, string>>;
}
