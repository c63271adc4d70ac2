// How many presses do people need? Walks each journey in a browser with an empty profile and prints the number and its goal. Usage: npm run journeys [name …]
import { argv } from 'node:process';
import { launch } from '../../tests/browser/harness';
import { clearStage, type Stage, setStage } from '../../tests/browser/stage';
import { checkBarePage } from './bare';
import { type Outcome, outcomeLines } from './presses';
import { type Kind, typeProfile } from './profile';
import { submitFiling } from './submit';
import { runTable } from './table';

const PATIENCE = 60_000; // a busy machine is slow; presses are counted, not seconds

const JOURNEYS: Readonly<Record<string, () => Promise<readonly Outcome[]>>> = {
  person: () => onStage((stage) => typedAndSubmitted(stage, 'person')),
  company: () => onStage((stage) => typedAndSubmitted(stage, 'company')),
  bare: () => onStage(async (stage) => [await checkBarePage(stage)]),
  table: async () => [await inBrowser(runTable)],
};

/** From the welcome page to the submitted order. */
async function typedAndSubmitted(stage: Stage, who: Kind): Promise<readonly Outcome[]> {
  const { outcome, editor } = await typeProfile(stage.browser, who);
  return [outcome, (await submitFiling(stage, editor, who)).outcome];
}

async function onStage<Found>(walk: (stage: Stage) => Promise<Found>): Promise<Found> {
  const stage = await setStage();
  stage.browser.context.setDefaultTimeout(PATIENCE);
  return walk(stage).finally(() => clearStage(stage));
}

async function inBrowser(
  walk: (browser: Awaited<ReturnType<typeof launch>>) => Promise<Outcome>,
): Promise<Outcome> {
  const browser = await launch();
  browser.context.setDefaultTimeout(PATIENCE);
  return walk(browser).finally(() => browser.close());
}

const wanted = argv.slice(2).filter((name) => Object.hasOwn(JOURNEYS, name));
let isMissed = false;
for (const [name, walk] of Object.entries(JOURNEYS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    const outcomes = await walk();
    isMissed ||= outcomes.some(({ goal, presses }) => goal !== null && presses > goal);
    for (const line of outcomeLines(outcomes)) console.log(line);
  } catch (error) {
    isMissed = true;
    console.log(
      `${name}: did not arrive: ${error instanceof Error ? error.message.split('\n').slice(0, 4).join(' ') : error}`,
    );
  }
}
process.exit(isMissed ? 1 : 0);
