// What stands in rules/filings/question-topics.json: which questions are confirmed side by side, and which come only later?
import * as z from 'zod';
import { Condition, Text } from '../../rules/format';
import { id } from './parts';

/** Questions about one matter; those of `together` are asked at once as soon as one of the topic is. */
const Topic = z.strictObject({ id, label: Text, together: z.array(id), facts: z.array(id) });
export type QuestionTopic = z.infer<typeof Topic>;

export const QuestionTopics = z.strictObject({
  topics: z.array(Topic),
  /** What nobody can tell yet: asked once `when` holds; null: it shows itself at the portal and is never asked. */
  later: z.array(z.strictObject({ facts: z.array(id), when: Condition.nullable() })),
});
