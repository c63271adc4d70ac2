// What does the engine make of one generated page, in a document without a browser?
import { valuesOf } from './client';
import { understand } from './engine';
import { judge } from './judge';
import { pageOf } from './markup';
import { mount } from './mount';
import { sceneOf } from './scenes';
import type { Seed } from './seeds';
import type { Page } from './tally';

const URL = 'https://console.example/beian';

/** Generates, shows and judges one page. */
export async function tryPage(root: Document, { name, isHeldOut }: Seed): Promise<Page> {
  const scene = sceneOf(name, isHeldOut);
  const { html, items, hasHeldForm, arrangement, skin, heading } = pageOf(scene);
  const marked = await mount(root, html);
  const { rows, isBlocked } = understand(root, URL, valuesOf(scene.client));
  const form = `${scene.tongue}, ${skin}, ${heading}, ${arrangement}`;
  return { seed: name, judged: judge(items, rows, marked), isBlocked, hasHeldForm, form };
}
