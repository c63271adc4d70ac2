// Does any generated hostile page receive more than a person sees and wants to give, and is an ordinary page ever refused?
import { describe, expect, it } from 'vitest';
import { benignPages } from '../hostile/benign';
import { hostilePages } from '../hostile/pages';
import { attack } from '../hostile/run';
import { bundle, sharedBrowser } from './browser';
import { WITHOUT_SIGHT } from './fill-hidden';

/** A sample; `npm run prove:pages` runs all 300 hostile and 100 ordinary pages. */
const HOSTILE = 33;
const BENIGN = 12;

describe('T3, T4, T5, T7, T9, T10, T11, T12, T20: of hostile pages', () => {
  it('none gets a value that nobody meant to give it, and what stands in plain sight is filled', async () => {
    const outcomes = [];
    const browser = await sharedBrowser();
    const { script } = await bundle('session.ts');
    for (const page of hostilePages(HOSTILE)) outcomes.push(await attack(browser, script, page));
    expect(outcomes.filter(({ leaks }) => leaks.length > 0)).toEqual([]);
    expect(outcomes.flatMap(({ refused, seed }) => refused.map((label) => `${seed}: ${label}`))).toEqual([]);
    expect(outcomes.reduce((sum, { traps }) => sum + traps, 0)).toBeGreaterThan(HOSTILE);
  });

  it('an ordinary one is filled whole', async () => {
    const outcomes = [];
    const browser = await sharedBrowser();
    const { script } = await bundle('session.ts');
    // every other page in a browser that cannot say what is painted over a control
    for (const [at, page] of benignPages(BENIGN).entries())
      outcomes.push(await attack(browser, `${at % 2 === 0 ? '' : WITHOUT_SIGHT}${script}`, page));
    expect(
      outcomes.flatMap(({ refused, seed, kind }) => refused.map((label) => `${seed} (${kind}): ${label}`)),
    ).toEqual([]);
    expect(outcomes.filter(({ leaks }) => leaks.length > 0)).toEqual([]);
  });
});
