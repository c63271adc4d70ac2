// Which facts are a text that the client has a field for under the same name? They are written there and never kept as an answer.
const TEXTS: ReadonlySet<string> = new Set(['entity.remark', 'service.remark']);

/** Whether a fact is such a text. */
export const isOwnText = (fact: string): boolean => TEXTS.has(fact);
