// Which answers does the client have a field for? Those are written there, where they fill pages and bring reminders, and are not asked again.

/** Facts that are a text under the same name in the client: never kept as an answer. */
const TEXTS: readonly string[] = ['entity.remark', 'service.remark'];

/** Facts of which an answer, a text or a day, is what a field of the client contains. */
const CONTENTS: ReadonlySet<string> = new Set([
  ...TEXTS,
  'text.businessScope',
  'entity.investor',
  'domain.registrar',
  'domain.monthsToExpiry',
  'domain.realNameDays',
  'entity.licenseMonthsToExpiry',
  'principals.idMonthsToExpiry',
]);

/** Whether a fact is such a text. */
export const isOwnText = (fact: string): boolean => TEXTS.includes(fact);

/** Whether an answer for this fact is kept in the client, where it has an empty field for it. */
export const isKeptInClient = (fact: string): boolean => CONTENTS.has(fact);
