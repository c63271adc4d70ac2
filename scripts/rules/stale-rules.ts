// Which entries rest on old sources, by province? For the maintainer of the rulebook. Usage: npm run rules:stale [-- MONTHS]
import { argv } from 'node:process';
import { localDay } from '../../lib/filing/days';
import { freshnessOf } from '../../lib/filing/rulebook-tools/freshness';
import { loadRulebook } from '../../rules/index';
import { readRuleFiles } from './rule-files';

const months = Number(argv[2] ?? 24);
const now = new Date();
const since = localDay(new Date(now.getFullYear(), now.getMonth() - months, now.getDate()));
for (const { province, newest, oldest, stale } of freshnessOf(
  loadRulebook(readRuleFiles()),
  localDay(now),
  since,
)) {
  console.log(
    `${province}: newest ${newest ?? 'none'}, oldest ${oldest ?? 'none'}, ${stale.length} before ${since}`,
  );
  for (const { entry, sourceDate } of stale) console.log(`  ${sourceDate ?? 'no date   '}  ${entry}`);
}
