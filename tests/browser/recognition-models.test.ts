// What does a full build say when its neural networks are missing or damaged, as after an incomplete copy? A clear message, and nothing else fails.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { MANIFEST } from '../../lib/recognition/engine/manifest';
import { builtFolder } from './build-folders';
import { createVault, importClient } from './person';
import { clearStage, type Stage, setStage } from './stage';
import { say } from './vault-page';

const PICTURE = readFileSync('public/samples/zhejiang-domain-real-name-screenshot.png');
const SAID = '模型文件缺失、损坏或打不开';

let folder = '';
let stage: Stage;
afterEach(async () => {
  await clearStage(stage);
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the built extension after a change to its folder of networks. */
async function openWith(change: (networks: string) => void) {
  folder = mkdtempSync(join(tmpdir(), 'beiantong-models-'));
  cpSync(builtFolder(), folder, { recursive: true });
  change(join(folder, 'recognition'));
  stage = await setStage('zh-CN', 1, folder);
  await createVault(stage.options);
  return stage.options;
}

const { recognise } = MANIFEST.models;
const runtime = MANIFEST.runtime.files[0]?.file ?? '';

it.each([
  ['all networks are missing', (networks: string) => rmSync(networks, { recursive: true })],
  ['one was cut off', (networks: string) => cut(join(networks, recognise.file))],
  ['the runtime was cut off', (networks: string) => cut(join(networks, runtime))],
])('says so where %s', async (_, change) => {
  const options = await openWith(change);
  await options.getByTestId('client-read').click();
  await options
    .getByTestId('recognition-files')
    .setInputFiles({ name: 'domain.png', mimeType: 'image/png', buffer: PICTURE });
  const told = options.locator('[data-testid="recognition-state"][data-state="no-models"]');
  await told.waitFor();
  expect(await told.textContent()).toContain(SAID);
  expect(await options.getByTestId('recognition-take').isDisabled()).toBe(true);
  expect(await say<readonly unknown[]>(options, { type: 'clients.list', search: '' })).toEqual([]);
  await options.reload();
  await importClient(options, 'public/samples/zhejiang-company.json'); // everything else works
});

function cut(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));
}
