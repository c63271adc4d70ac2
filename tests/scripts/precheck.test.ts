// Does the command line keep its contract: exit codes, the order and shape of its JSON, options, and one line a fault?
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runPrecheck } from '../../scripts/precheck/run';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'precheck-'));
const SLOW = 60_000; // each run loads the whole rulebook anew

/** With the server abroad nothing has to be filed, so nothing stands in the way. */
const READY = {
  id: 'away',
  asOf: '2026-11-24',
  facts: { serverInMainland: false, intent: 'open-or-host', serviceKind: 'website' },
};
const OPEN = {
  id: 'open',
  asOf: '2026-11-24',
  facts: { 'filing.type': 'first-filing', 'entity.province': 'zhejiang', 'service.kind': 'website' },
};
const BLOCKED = {
  id: 'young',
  asOf: '2026-11-24',
  facts: { ...OPEN.facts, 'entity.category': 'organization', 'subjectPrincipal.age': 12 },
};

/** Runs the command as it is started by hand. */
function start(...args: string[]) {
  const words = ['--import', 'tsx', 'scripts/precheck.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Runs the command here: starting it takes longer than all that it does. */
async function run(...args: string[]) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const status = await runPrecheck(args, {
    print: (text) => stdout.push(`${text}\n`),
    warn: (text) => stderr.push(`${text}\n`),
  });
  return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

function file(name: string, content: unknown): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the exit code', () => {
  it.each([
    [0, READY],
    [1, BLOCKED],
    [2, OPEN],
    [3, { id: 'bad', facts: { 'service.kind': 'blog' } }],
  ])('is %i for its kind of filing', async (code, filing) => {
    expect((await run(file(`exit-${code}.json`, filing))).status).toBe(code);
  });

  it('and what is printed are the same when it is started by hand', { timeout: SLOW }, async () => {
    const path = file('by-hand.json', BLOCKED);
    expect(start(path, '--json')).toEqual(await run(path, '--json'));
    expect(start('no-such.json')).toEqual(await run('no-such.json'));
    expect(start()).toEqual(await run());
  });

  it('is kept, without a word of the pipe, when whoever reads stops early', { timeout: SLOW }, () => {
    const lines = Array.from({ length: 40 }, (_, at) => JSON.stringify({ ...OPEN, id: `open-${at}` }));
    const command = `"${process.execPath}" --import tsx scripts/precheck.ts "${file('many.jsonl', lines.join('\n'))}" --json`;
    const { stdout, stderr } = spawnSync('sh', ['-c', `{ ${command}; echo "exit $?" >&2; } | head -c 20`], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect({ length: stdout.length, stderr }).toEqual({ length: 20, stderr: 'exit 2\n' });
  });

  it('is that of the worst of many', async () => {
    expect((await run(file('two.json', [OPEN, READY]))).status).toBe(2);
    expect((await run(file('three.json', [OPEN, BLOCKED, READY]))).status).toBe(1);
  });

  it('is 3 for a missing file, a wrong day and an unknown language, each named in one line', async () => {
    expect(await run('no-such.json')).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^no-such\.json: .*\n$/),
    });
    expect((await run(file('day.json', READY), '--as-of', '2026-02-30')).stderr).toMatch(/^--as-of: .*\n$/);
    expect((await run(file('lang.json', READY), '--lang', 'fr')).stderr).toMatch(/^--lang: .*\n$/);
  });
});

describe('the JSON of a filing', () => {
  let report: ReturnType<typeof JSON.parse>;
  beforeAll(async () => {
    report = JSON.parse((await run(file('contract.json', BLOCKED), '--json')).stdout);
  });

  it('has the keys of the contract in their order', async () => {
    const keys = 'id asOf status filingType decision channels documents sms mailing face findings questions';
    expect(Object.keys(report)).toEqual([...keys.split(' '), 'deadlines', 'oldestSource']);
    expect(Object.keys(report.decision)).toEqual(expect.arrayContaining(['row', 'why']));
    expect(Object.keys(report.sms)).toEqual(expect.arrayContaining(['required', 'deadlineHours', 'phones']));
    expect(Object.keys(report.mailing)).toEqual(expect.arrayContaining(['required', 'items', 'cites']));
    expect(Object.keys(report.face)).toEqual(expect.arrayContaining(['required', 'who']));
  });

  it('has findings, documents and questions of the shape agreed', async () => {
    const [finding] = report.findings;
    expect(Object.keys(finding)).toEqual([
      'rule',
      'state',
      'severity',
      'message',
      'why',
      'fix',
      'cites',
      'target',
    ]);
    expect(finding).toMatchObject({ state: 'fails', severity: 'block' });
    expect(Object.keys(finding.message)).toEqual(['zh', 'en']);
    const [need] = report.documents;
    expect(Object.keys(need)).toEqual(['id', 'label', 'requirement', 'state', 'why', 'cites']);
    expect(report.questions.length).toBeGreaterThan(0);
    for (const question of report.questions)
      expect(Object.keys(question).sort()).toEqual(['fact', 'options', 'settles', 'text', 'type']);
    expect(report.channels['aliyun-app']).toMatch(/^(yes|no|organization-only|unknown)$/);
  });
});

describe('many filings', () => {
  it('are answered one a line when they stood one a line, and as a list when they stood in one', async () => {
    const path = file('many.jsonl', `${JSON.stringify(OPEN)}\n${JSON.stringify(READY)}\n`);
    const { stdout: lines } = await run(path, '--json');
    const ids = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(['open', 'away']);
    const list = JSON.parse((await run(file('many.json', [OPEN, READY]), '--json')).stdout);
    expect(list.map(({ status }: { status: string }) => status)).toEqual(['incomplete', 'ready']);
  });

  it('are answered but for the faulty ones, which are told with their place', async () => {
    const bad = { id: 'bad', facts: { 'entity.hue': 'green' } };
    const { status, stdout, stderr } = await run(file('some.json', [READY, bad]), '--json');
    expect(status).toBe(3);
    expect(stderr).toMatch(/some\.json: \[1\]\.facts\.entity\.hue: no such fact\n$/);
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['away']);
  });
});

describe('options', () => {
  it('--as-of counts before the day of the filing', async () => {
    const { stdout } = await run(file('early.json', OPEN), '--json', '--as-of', '2019-05-01');
    expect(JSON.parse(stdout).asOf).toBe('2019-05-01');
  });

  it('--lang chooses the language of the printed report', async () => {
    const path = file('words.json', READY);
    expect((await run(path, '--lang', 'en')).stdout).toContain('Ready: nothing found in the way');
    expect((await run(path)).stdout).toContain('没有发现阻碍');
    const blocked = file('sources.json', BLOCKED);
    const sources = (stdout: string) => stdout.match(/^ +(来源|source): .*$/gm) ?? [];
    const chinese = sources((await run(blocked)).stdout);
    const english = sources((await run(blocked, '--lang', 'en')).stdout);
    expect(chinese.length).toBeGreaterThan(0);
    expect(english).toHaveLength(chinese.length);
    expect(chinese.filter((line) => !/: .*\p{Script=Han}/u.test(line))).toEqual([]);
    expect(english.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  });

  it('reads the published examples of both kinds of table alike', async () => {
    const csv = await run('docs/examples/batch.csv', '--json');
    const xlsx = await run('docs/examples/batch.xlsx', '--json');
    expect(csv.status).toBe(2);
    expect(xlsx).toEqual(csv);
    expect(csv.stdout.trim().split('\n')).toHaveLength(3);
  });
});

describe('a batch', () => {
  const linesIn = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

  it('that was stopped goes on where it was, and does again what has changed', async () => {
    const kept = join(FOLDER, 'kept.jsonl');
    const first = await run(file('two.json', [READY, OPEN]), '--json', '--keep', kept);
    expect(linesIn(kept)).toHaveLength(2);
    appendFileSync(kept, '{"of":"cut off'); // as a stop would leave it
    const again = await run(file('two.json', [READY, OPEN]), '--json', '--keep', kept);
    expect(again).toEqual(first);
    expect(linesIn(kept)).toHaveLength(2);
    const changed = { ...OPEN, facts: BLOCKED.facts };
    expect((await run(file('two.json', [READY, changed]), '--keep', kept)).status).toBe(1);
    expect(linesIn(kept)).toHaveLength(3);
  });

  it('is written as a page too, one row a filing', async () => {
    const page = join(FOLDER, 'page.html');
    await run(file('page.json', [READY, BLOCKED]), '--html', page, '--lang', 'en');
    const text = readFileSync(page, 'utf8');
    expect(text.match(/<tr class="(\w+)"/g)).toEqual(['<tr class="ready"', '<tr class="blocked"']);
    expect(text).not.toMatch(/<script|https?:/);
  });

  it('says how far it is, beside the answer and not in it', async () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...READY, id: `away-${at}` }));
    const { stdout, stderr } = await run(file('many.json', many), '--json');
    expect(JSON.parse(stdout)).toHaveLength(1001);
    expect(stderr.trim().split('\n')).toEqual(['500 / 1001', '1000 / 1001']);
  });
});
