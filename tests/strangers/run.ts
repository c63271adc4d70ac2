// How does the engine fill one generated page, in a document without a browser?
import { valuesOf } from './client';
import { understand } from './engine';
import type { House } from './houses/house';
import { housePage } from './houses/pages';
import { identityScene } from './identity/scenes';
import { judge, writesOfNobody } from './judge';
import { pageOf } from './markup';
import { mount, mountAny } from './mount';
import { ordinaryScene } from './ordinary/scenes';
import { chanceOf } from './random';
import type { Scene } from './scene';
import { sceneOf } from './scenes';
import type { Seed } from './seeds';
import type { Page } from './tally';

const URL = 'https://console.example/beian';

/** Generates, shows and judges one filing page. */
export const tryPage = (root: Document, { name, isHeldOut, isLater }: Seed): Promise<Page> =>
  tryScene(root, sceneOf(name, isHeldOut, isLater));

const SITES = ['用户中心', '会员中心', '代理商平台', '客户服务', '控制台', '首页'];
const PARTS = ['备案管理', '网站备案', '我的订单', '备案服务', '资料中心'];
const STEPS = ['新增网站', '填写资料', '信息录入', '主体登记'];
const BETWEEN = [' > ', '>', ' / ', ' » ', '›'];
const BEFORE = ['', '您的位置：', '当前位置：', '您当前所在的位置: '];

/** A path through a portal as old consoles draw it: words with the look of a title, without a name in the markup. */
function pathAbove(seed: string): string {
  const { oneOf } = chanceOf(`path ${seed}`);
  const between = oneOf(BETWEEN);
  const path = `${oneOf(BEFORE)}${[oneOf(SITES), oneOf(PARTS), oneOf(STEPS)].join(between)}`;
  return `<div style="border-bottom: 1px solid; font-weight: 700">${path.replaceAll('>', '&gt;')}</div>`;
}

/** The same page without and with such a path above it. */
export async function tryBelowPath(
  root: Document,
  { name, isHeldOut }: Seed,
): Promise<readonly [Page, Page]> {
  const scene = sceneOf(name, isHeldOut);
  return [await tryScene(root, scene), await tryScene(root, scene, pathAbove(name))];
}

/** The labels of an ordinary page that would be filled. */
export async function offersOn(
  root: Document,
  number: number,
): Promise<{ seed: string; labels: readonly string[]; isBlocked: boolean }> {
  const scene = ordinaryScene(number);
  const { html } = pageOf(scene);
  await mount(root, html);
  const { rows, isBlocked } = understand(root, URL, valuesOf(scene.client));
  return {
    seed: scene.seed,
    isBlocked,
    labels: rows.flatMap(({ fieldId, label }) => (fieldId === null ? [] : [`${label} → ${fieldId}`])),
  };
}

export interface Held {
  readonly isRight: boolean;
  readonly isAnothers: boolean;
  readonly case: string;
  readonly seed: string;
}

/** Whether an identity page is blocked exactly when it is another client's. */
export async function tryIdentity(root: Document, number: number, isHeldOut: boolean): Promise<Held> {
  const { scene, isAnothers, case: name } = identityScene(number, isHeldOut);
  const { isBlocked, seed } = await tryScene(root, scene);
  return { isRight: isBlocked === isAnothers, isAnothers, case: name, seed };
}

/** Shows and judges one scene; `above` is put before its page. */
export async function tryScene(root: Document, scene: Scene, above = ''): Promise<Page> {
  const { html, items, hasHeldForm, arrangement, skin, heading } = pageOf(scene);
  const marked = await mount(root, above + html);
  const { rows, isBlocked } = understand(root, URL, valuesOf(scene.client));
  const form = `${scene.tongue}, ${skin}, ${heading}, ${arrangement}`;
  return { seed: scene.seed, judged: judge(items, rows, marked), isBlocked, hasHeldForm, form };
}

/** Shows and judges one page of a house style; writing where the page asks for nothing is forbidden too. */
export function tryHouse(root: Document, number: number, houses?: readonly House[]): Page {
  const { html, items, client, seed, arrangement, skin, title } = housePage(number, houses);
  root.title = title;
  const marked = mountAny(root, html);
  const { rows, isBlocked } = understand(root, URL, valuesOf(client));
  root.title = ''; // the next page in this document has its own title
  const judged = [...judge(items, rows, marked), ...writesOfNobody(rows, marked)];
  return { seed, judged, isBlocked, hasHeldForm: true, form: `${skin}, ${arrangement}` };
}
