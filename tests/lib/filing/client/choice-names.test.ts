// Does a client file with a value that a field does not take hear the names of those it takes, and no id of ours?
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Client, FilingState } from '../../../../lib/filing/client/client';
import names from '../../../../lib/filing/client/client-choices.json';
import { checkValue } from '../../../../lib/filing/client/parse-client';
import { createTranslate } from '../../../../lib/ui/translate';
import { book } from '../../../rulebook';
import { sample } from '../sample-client';

interface Shape {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** Every place of the schema that takes one of several values, with these. */
function choicesIn(shape: Shape, path: readonly (string | number)[] = []): [(string | number)[], string[]][] {
  return [
    ...(shape.enum ? [[[...path], [...shape.enum]] as [(string | number)[], string[]]] : []),
    ...Object.entries(shape.properties ?? {}).flatMap(([key, one]) => choicesIn(one, [...path, key])),
    ...(shape.items ? choicesIn(shape.items, [...path, 0]) : []),
    ...(shape.anyOf ?? []).flatMap((one) => choicesIn(one, path)),
  ];
}

/** The value with another at this place; what is missing on the way is made. */
function withAt(value: unknown, [key, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (key === undefined) return put;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return [withAt(list[0], rest, put), ...list.slice(1)];
  }
  const held = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return { ...held, [key]: withAt(held[key], rest, put) };
}

const choices = choicesIn(z.toJSONSchema(Client, { io: 'input' }) as Shape);
const placeIn = (path: readonly (string | number)[]) => path.join('.').replace(/\.(\d+)/gu, '[$1]');
const named = choices.map(([path, values]) => ({ place: placeIn(path), path, values }));

function toldAt(path: readonly (string | number)[], put: unknown) {
  const checked = checkValue(withAt(sample(), path, put), '2026-11-24');
  return checked.ok ? undefined : checked.faults.find(({ place }) => place === placeIn(path))?.message;
}

describe('a value that its field does not take', () => {
  it('is looked for in every list of choices that the file has', () => {
    expect(named.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['filings[0].intent', 'filings[0].moves[0].to', 'services[0].apps[0].platform']),
    );
  });

  it.each(named)('is told with the names of the choices at $place', ({ path, values }) => {
    const told = toldAt(path, 'nonsense');
    expect(told?.zh).toMatch(/^[\p{Script=Han}A-Z ]+：不能这样填，可选：/u);
    expect(told?.zh).not.toMatch(/[a-z]-[a-z]|\//u);
    const names = told?.zh.split('可选：')[1]?.split('、') ?? [];
    expect(new Set(names).size).toBe(values.length);
    expect(names.filter((name) => values.includes(name))).toEqual([]);
    expect(told?.en).toMatch(/: Not allowed here; choose from: /u);
    expect(told?.en).not.toMatch(/open-or-host|initial-review|hong-kong|image\//u);
  });

  it('is told what it should be when it is of another kind', () => {
    expect(toldAt(['entity', 'name'], 7)?.zh).toBe('主办单位名称（个人填姓名）：值的类型不对，应为文字');
    expect(toldAt(['people'], {})?.en).toBe('The value has the wrong type, expected a list');
  });
});

describe('the names of the choices', () => {
  it.each([
    ['filings[].intent', 'intent'],
    ['services[].kind', 'service.kind'],
    ['services[].apps[].platform', 'app.platform'],
  ] as const)('at %s are those of the dictionary of facts', (place, fact) => {
    expect(names[place]).toEqual(book.facts.get(fact)?.values);
  });

  it('of the states are those of the board', () => {
    const t = createTranslate('zh');
    const onBoard = FilingState.options.map((state) => t(`filings.state.${state}`));
    expect(FilingState.options.map((state) => names['filings[].state'][state].zh)).toEqual(onBoard);
  });
});
