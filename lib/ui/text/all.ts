// Every message of our own pages, in one catalogue: Chinese, the original, and English side by side.
import type { Text } from '../../filing/text';
import { addedRows } from './added-rows';
import { asks } from './asks';
import { bare } from './bare';
import { chooseClient } from './choose-client';
import { clientForm } from './client-form';
import { clients } from './clients';
import { documents } from './documents';
import { exchange } from './exchange';
import { fields } from './fields';
import { filings } from './filings';
import { folder } from './folder';
import { given } from './given';
import { glossary } from './glossary';
import { jobs } from './jobs';
import { keys } from './keys';
import { maintenance } from './maintenance';
import { orderNumber } from './order-number';
import { pages } from './pages';
import { panel } from './panel';
import { papers } from './papers';
import type { NamesIn, SameParameters } from './parameters';
import { portals } from './portals';
import { practice } from './practice';
import { precheck } from './precheck';
import { precheckValues } from './precheck-values';
import { provinces } from './provinces';
import { receipt } from './receipt';
import { recognition } from './recognition';
import { report } from './report';
import { rulebook } from './rulebook';
import { settings } from './settings';
import { submitted } from './submitted';
import { team } from './team';
import { teamFaults } from './team-faults';
import { teamMembers } from './team-members';
import { teamSetup } from './team-setup';
import { teamSharing } from './team-sharing';
import { today } from './today';
import { typed } from './typed';
import { undecided } from './undecided';
import { vault } from './vault';
import { welcome } from './welcome';
import { words } from './words';

export const texts = {
  ...addedRows,
  ...asks,
  ...bare,
  ...chooseClient,
  ...maintenance,
  ...clientForm,
  ...clients,
  ...undecided,
  ...fields,
  ...documents,
  ...exchange,
  ...jobs,
  ...filings,
  ...folder,
  ...given,
  ...keys,
  ...orderNumber,
  ...pages,
  ...panel,
  ...papers,
  ...receipt,
  ...recognition,
  ...report,
  ...portals,
  ...practice,
  ...precheck,
  ...precheckValues,
  ...provinces,
  ...rulebook,
  ...settings,
  ...glossary,
  ...submitted,
  ...team,
  ...teamFaults,
  ...teamMembers,
  ...teamSetup,
  ...teamSharing,
  ...today,
  ...typed,
  ...vault,
  ...welcome,
  ...words,
};

type Texts = typeof texts;

export type MessageKey = keyof Texts;

/** The parameters of each message. */
export type MessageNames = { readonly [Key in MessageKey]: NamesIn<Texts[Key]['zh']> };

type KeyTaking<Names> = {
  [Key in MessageKey]: [MessageNames[Key], Names] extends [Names, MessageNames[Key]] ? Key : never;
}[MessageKey];

/** The messages that take no parameter: what a table of labels may contain. */
export type LabelKey = KeyTaking<never>;

/** The messages that take a number and nothing else. */
export type CountKey = KeyTaking<'n'>;

/** The same catalogue, read by any id. A message whose two languages name different parameters does not compile here. */
export const textsById: Readonly<Record<string, Text>> = texts satisfies SameParameters<Texts>;
