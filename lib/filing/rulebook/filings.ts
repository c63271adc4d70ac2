// What stands in rules/filings/: the schemas of the decision table, filing types, channels, SMS, face check and deadlines.

import * as z from 'zod';
import { Cite, Condition, Text } from '../../rules/format';
import { FilingState } from '../client/client';
import { datedList, day, days, id, sourced } from './parts';

const Verdict = z.enum([
  'filing',
  'not-needed',
  'blocked',
  'check-input',
  'go-to-original-provider',
  'go-to-other-account',
  'conflict',
  'unconfirmed',
]);

/** One row: the first whose conditions all hold decides; an unknown condition asks or is skipped. */
export const DecisionRow = z.strictObject({
  id,
  when: z.strictObject({ all: z.array(Condition).min(1) }),
  onUnknown: z.enum(['ask', 'skip']),
  verdict: Verdict,
  result: id.nullable(),
  text: Text,
  confirm: z.array(id).optional(),
  variantByServiceKind: z.record(z.string(), id).optional(),
  ...sourced,
});
export type DecisionRow = z.infer<typeof DecisionRow>;

export const DecisionTable = z.strictObject({ inputs: z.array(id), rows: z.array(DecisionRow) });
export type DecisionTable = z.infer<typeof DecisionTable>;

export const FilingType = z.strictObject({
  id,
  label: Text,
  aliases: z.array(z.string()),
  serviceKinds: z.array(z.string()),
  text: Text,
  isCancellation: z.literal(true).optional().describe('it ends a record or an access, and opens nothing'),
  variantOf: z.array(id).optional(),
  variants: z.array(z.strictObject({ id, label: Text })).optional(),
  ...sourced,
});
export type FilingType = z.infer<typeof FilingType>;

const Support = z.enum(['yes', 'no', 'organization-only', 'conflicting']);

/** A span of time with what the channel took in it; `from: null` when no source says since when. */
export const SupportPeriod = z.strictObject({
  value: z.record(z.string(), Support),
  from: day.nullable(),
  to: day.nullable(),
  source: id,
  sourceDate: day.nullable(),
});

export const Channel = z.strictObject({
  id,
  label: Text,
  provider: id,
  minVersion: datedList(z.string().regex(/^\d+(\.\d+)*$/)).optional(),
  accountSites: datedList(z.array(z.string())).optional(),
  supports: z.array(SupportPeriod).min(1),
  cites: z.array(Cite).min(1),
});
export type Channel = z.infer<typeof Channel>;

const Role = z.enum(['subject', 'service']);

/** A condition that adds or removes a phone from those that must verify. */
export const SmsAdjustment = z.strictObject({
  id,
  when: Condition,
  add: z.array(Role),
  remove: z.array(Role),
  from: day,
  text: Text,
  ...sourced,
});

export const SmsTable = z.strictObject({
  phones: datedList(z.record(z.string(), z.array(Role))),
  exceptFilingTypes: datedList(z.array(id)),
  nationwide: datedList(z.boolean()),
  deadlineHours: datedList(z.number()),
  adjust: z.array(SmsAdjustment),
  /** What a person should know in front of the authority's page, in the order of doing it. */
  help: z.array(z.strictObject({ id, provider: id.optional(), text: Text, from: day, ...sourced })),
  cites: z.array(Cite).min(1),
});
export type SmsTable = z.infer<typeof SmsTable>;

export const FaceVerification = z.strictObject({
  document: id,
  who: datedList(z.array(z.enum(['subjectPrincipal', 'servicePrincipal']))),
  text: Text,
  unless: Text,
  conditions: z.array(Text),
  cites: z.array(Cite).min(1),
});
export type FaceVerification = z.infer<typeof FaceVerification>;

/** Which reminder a deadline gives, from which event it counts, and in which states of a filing it still matters. */
export const DeadlineRun = z.strictObject({
  kind: z.enum(['sms', 'review', 'idle', 'access', 'police', 'footer']),
  from: z.enum([
    'sms-sent',
    'last-move',
    'submitted',
    'administration-review',
    'approved',
    'refused',
    'opened',
  ]),
  states: z.array(FilingState).min(1),
});
export type DeadlineRun = z.infer<typeof DeadlineRun>;

export const Deadline = z.strictObject({
  id,
  runs: DeadlineRun.optional(),
  isBefore: z.literal(true).optional().describe('it is met before the order is sent'),
  status: z.enum(['current', 'historical']),
  text: Text,
  hours: z.number().optional(),
  days: days.optional(),
  workingDays: days.optional(),
  filingTypes: z.array(id),
  provider: id.optional(),
  provinces: z.array(id).optional(),
  serviceKinds: z.array(id).min(1).optional(),
  from: day,
  ...sourced,
});
export type Deadline = z.infer<typeof Deadline>;

/** What a person should know of account, order or duties, with whom it concerns; a list left out concerns all. */
export const Note = z.strictObject({
  id,
  /** A duty that begins on a day, without a number of days to do it in. */
  runs: DeadlineRun.optional(),
  group: z.enum(['account', 'combination', 'after-filing', 'penalty']),
  text: Text,
  filingTypes: z.array(id).min(1),
  providers: z.array(id).min(1).optional(),
  provinces: z.array(id).min(1).optional(),
  categories: z
    .array(z.enum(['organization', 'personal']))
    .min(1)
    .optional(),
  serviceKinds: z.array(id).min(1).optional(),
  entityTypes: z.array(id).min(1).optional(),
  /** Only records up to this year; one whose year nobody told may be such a record. */
  filedUntil: z.number().int().optional(),
  from: day,
  ...sourced,
});
export type Note = z.infer<typeof Note>;

export const DomainVerification = z.strictObject({
  provider: id,
  rows: z.array(
    z.strictObject({
      filingTypes: z.array(id),
      scope: z.enum(['all', 'new-only', 'filed-since-2018', 'none']),
      text: Text,
      from: day,
      source: id,
      sourceDate: day.nullable(),
    }),
  ),
});
export type DomainVerification = z.infer<typeof DomainVerification>;

const Step = z.strictObject({
  id,
  label: Text,
  optional: z.boolean().optional(),
  workingDays: days.optional(),
  ...sourced,
});
/** A status as portals write it, and where on our board it stands; words are compared as a whole, not as parts. */
const Status = Step.extend({ state: FilingState, words: z.array(z.string().min(2)).min(1) });
export type Status = z.infer<typeof Status>;
/** A state of a filing as the timeline shows it; the last one belongs to another authority and has no state here. `link`: where it is done. */
const Stop = Step.extend({
  state: FilingState.nullable(),
  text: Text,
  ended: Text.optional().describe('instead of `text`, of a filing that ends a record or an access'),
  link: z.url().optional(),
});
export const Steps = z.strictObject({
  steps: z.array(Step),
  /** From beginning to end, in the order of the providers. */
  states: z.array(Stop).min(2),
  /** By which headings a page says that the order went off: `whole` ones, and 已提交 when what follows its comma names one of `before`. */
  sent: z.strictObject({
    whole: z.array(z.string().min(4)).min(1),
    before: z.array(z.string().min(2)).min(1),
  }),
  /** By which labels a page shows the number of an order; a rulebook made earlier has none. */
  orderNumber: z.array(z.string().min(3)).min(1).optional(),
  statuses: z.array(Status),
});
export type Steps = z.infer<typeof Steps>;

/** A choice of the portals: its id, the portal's code and its label. */
const Choice = {
  id,
  code: z.number(),
  label: Text,
  category: z.enum(['organization', 'personal']).optional(),
};
export const EntityTypes = z.strictObject({
  entityTypes: z.array(z.strictObject({ ...Choice, certificateTypes: z.array(id), ...sourced })),
  certificateTypes: z.array(
    z.strictObject({
      ...Choice,
      entityType: id.nullish(),
      whoMayUse: z.array(z.string()).optional(),
      numberFormats: z.array(id).optional(),
      ...sourced,
    }),
  ),
  principalIdTypes: z.array(z.strictObject({ ...Choice, whoMayUse: z.array(z.string()) })),
  ...sourced,
});
export type EntityTypes = z.infer<typeof EntityTypes>;
