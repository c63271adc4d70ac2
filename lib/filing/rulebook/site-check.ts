// What stands in rules/filings/site-check.json: how numbers, links and their places on a finished site are judged.

import * as z from 'zod';
import { Text } from '../../rules/format';
import { datedList, day, id, sourced } from './parts';

const Platform = z.strictObject({
  hosts: z.array(z.string()).min(1),
  oldHosts: z.array(z.string()),
  link: z.url({ protocol: /^https$/ }),
});

/** One thing that may be said of a site; `{name}` in its text is put in by the judge. */
export const SiteStatement = z.strictObject({
  id,
  state: z.enum(['ok', 'block', 'warn', 'todo', 'ask', 'info']),
  text: Text,
  from: day,
  ...sourced,
});
export type SiteStatement = z.infer<typeof SiteStatement>;

export const SiteCheck = z.strictObject({
  marks: z.array(z.string().min(2)).min(1),
  pictureMarks: z.array(z.string().min(2)).min(1),
  policeWord: z.string(),
  policeEnd: z.string(),
  subjectNumberProvinces: datedList(z.array(id)),
  prefixAliases: z.record(z.string().length(1), z.string().length(1)),
  authority: Platform,
  police: Platform,
  placeholder: Text,
  findings: z.array(SiteStatement).min(1),
});
export type SiteCheck = z.infer<typeof SiteCheck>;
