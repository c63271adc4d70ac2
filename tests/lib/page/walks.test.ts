// Can two clients ever meet on one page? Random walks of three clients in two windows through plan and identity guard.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Client } from '../../../lib/filing/client';
import { valuesFor } from '../../../lib/filing/values';
import { conflictsOf, type Identity } from '../../../lib/page/identity';
import { planFor } from '../../../lib/page/match';
import type { Field } from '../../../lib/page/plan';
import { stepsFor } from '../../../lib/page/steps';
import { field, lexicon, options, reading } from './fields';

const SAMPLES = ['zhejiang-company', 'guangdong-person', 'shanghai-hk-company'];
const clients = SAMPLES.map((name) =>
  Client.parse(JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8'))),
);

const FORM: readonly (readonly [string, string])[] = [
  ['主办单位名称', '主体信息'],
  ['主办单位证件号码', '主体信息'],
  ['主办单位通讯地址', '主体信息'],
  ['投资人或主管单位', '主体信息'],
  ['负责人姓名', '主体负责人信息'],
  ['手机号码', '主体负责人信息'],
  ['网站域名', '网站信息'],
];
const LABELS = FORM.map(([label]) => label);

type Page = ReadonlyMap<string, string>;
interface Window {
  readonly page: Page;
  readonly client: number;
}

const fieldsOf = (page: Page): Field[] =>
  FORM.map(([label, heading]) => {
    const held = page.get(label);
    return field(label, { section: [heading], value: held === undefined ? [] : [held] });
  });

function identityOf(client: Client): Identity {
  const { entity, people, services } = client;
  return {
    names: [entity.name, ...people.map(({ name }) => name)],
    numbers: [entity.certNumber, ...people.map(({ certNumber }) => certNumber)],
    domains: services.flatMap(({ domains }) => domains.map(({ name }) => name)),
    phones: people.flatMap(({ mobile, emergencyPhone }) => [mobile ?? '', emergencyPhone ?? '']),
  };
}

/** Everything a client would write into this form. */
const plans = clients.map((client) => {
  const filing = client.filings[0];
  if (filing === undefined) throw new Error(`${client.id} has no filing`);
  return [valuesFor(client, filing, 0)];
});

/** Writes the first so many steps, also over what stands there: only the guard may stop it. */
function fill({ page, client }: Window, most: number): Page | 'blocked' {
  const fields = fieldsOf(page);
  const own = clients[client];
  const rows = planFor(reading(fields), null, lexicon, plans[client] ?? [], options);
  if (own === undefined || conflictsOf([], fields, rows, identityOf(own)).length > 0) return 'blocked';
  const next = new Map(page);
  for (const step of stepsFor(rows, new Set(rows.map(({ key }) => key))).slice(0, most)) {
    const label = fields.find(({ key }) => key === step.key)?.label;
    if (label !== undefined) next.set(label, step.value.join(';'));
  }
  return next;
}

/** The clients whose own texts stand on the page. */
function ownersOf(page: Page): number[] {
  return clients.flatMap((client, index) => {
    const whole = fill({ page: new Map(), client: index }, 99);
    if (whole === 'blocked') return [];
    const own = LABELS.some((label) => page.get(label) !== undefined && page.get(label) === whole.get(label));
    return own && client !== undefined ? [index] : [];
  });
}

/** Numbers that look random and are the same each time. */
function randomOf(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return ((state >>> 8) % 65536) % below;
  };
}

const EMPTY: Page = new Map();

describe('two windows and three clients', () => {
  it('never bring two clients onto one page, in 500 random walks', () => {
    let blocked = 0;
    let written = 0;
    for (let walk = 1; walk <= 500; walk += 1) {
      const random = randomOf(walk);
      const windows: Window[] = [0, 1].map(() => ({ page: EMPTY, client: random(3) }));
      for (let turn = 0; turn < 12; turn += 1) {
        const at = random(2);
        const mine = windows[at] ?? { page: EMPTY, client: 0 };
        const other = windows[1 - at]?.page ?? EMPTY;
        const act = random(6);
        if (act === 0)
          windows[at] = { ...mine, page: EMPTY }; // a new order
        else if (act === 1)
          windows[at] = { ...mine, page: other }; // the draft of the other window
        else if (act === 2)
          windows[at] = { ...mine, client: random(3) }; // another client is bound
        else {
          const page = fill(mine, act === 3 ? 1 + random(4) : 99);
          if (page === 'blocked') blocked += 1;
          else {
            written += 1;
            windows[at] = { ...mine, page };
            expect(ownersOf(page)).toEqual([mine.client]);
          }
        }
      }
    }
    expect(blocked).toBeGreaterThan(300);
    expect(written).toBeGreaterThan(1000);
  }, 60_000);

  it('have texts of their own to tell them by', () => {
    for (const [index] of clients.entries()) {
      const page = fill({ page: EMPTY, client: index }, 99);
      expect(page === 'blocked' ? 0 : page.size).toBeGreaterThanOrEqual(5);
    }
  });
});
