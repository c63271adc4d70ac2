// Is an import that is asked for again after a lost reply stored once?
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importClient } from '../../lib/app/clients/edit';
import { loadRulebook } from '../../rules/index';
import { readRuleFiles } from '../../scripts/rules/rule-files';
import { openTestVault } from '../lib/vault/ground';

const text = readFileSync('public/samples/zhejiang-company.json', 'utf8');
const book = loadRulebook(readRuleFiles());

it('makes one revision for one command, and another for another', async () => {
  const { vault } = await openTestVault();
  const desk = { vault, rulebook: () => book, today: () => '2026-11-24' };
  const id: string = JSON.parse(text).id;
  const revs = async () => (await vault.listRevisions(id)).length;
  for (const command of ['command-1', 'command-1']) await importClient(desk, text, true, command);
  expect(await revs()).toBe(1);
  for (const command of ['command-2', 'command-2']) await importClient(desk, text, true, command);
  expect(await revs()).toBe(2);
  await importClient(desk, text, true);
  expect(await revs()).toBe(3);
});
