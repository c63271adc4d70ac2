// What is in an empty table of clients? Writes the templates that docs/ publishes and the page offers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { codeLabels } from '../../lib/app/exchange/handlers';
import { templateCsv, templateXlsx } from '../../lib/exchange/export/client-rows';
import { loadRulebook } from '../../rules/index';
import { readRuleFiles } from '../rules/rule-files';

const FOLDER = 'docs/templates';

mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/clients.csv`, templateCsv());
writeFileSync(`${FOLDER}/clients.xlsx`, templateXlsx('clients', codeLabels(loadRulebook(readRuleFiles()))));
console.log(`${FOLDER}/clients.csv and clients.xlsx written`);
