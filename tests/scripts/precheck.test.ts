// Does the command line keep its contract: exit codes, the order and shape of its JSON, options, and one line a fault?
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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

function run(...args: string[]) {
  const words = ['--import', 'tsx', 'scripts/precheck.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
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
  ])(
    'is %i for its kind of filing',
    (code, filing) => {
      expect(run(file(`exit-${code}.json`, filing)).status).toBe(code);
    },
    SLOW,
  );

  it(
    'is that of the worst of many',
    () => {
      expect(run(file('two.json', [OPEN, READY])).status).toBe(2);
      expect(run(file('three.json', [OPEN, BLOCKED, READY])).status).toBe(1);
    },
    SLOW,
  );

  it(
    'is 3 for a missing file, a wrong day and an unknown language, each named in one line',
    () => {
      expect(run('no-such.json')).toMatchObject({
        status: 3,
        stderr: expect.stringMatching(/^no-such\.json: .*\n$/),
      });
      expect(run(file('day.json', READY), '--as-of', '2026-02-30').stderr).toMatch(/^--as-of: .*\n$/);
      expect(run(file('lang.json', READY), '--lang', 'fr').stderr).toMatch(/^--lang: .*\n$/);
    },
    SLOW,
  );
});

describe('the JSON of a filing', () => {
  const report = JSON.parse(run(file('contract.json', BLOCKED), '--json').stdout);

  it('has the keys of the contract in their order', () => {
    const keys = 'id asOf status filingType decision channels documents sms mailing face findings questions';
    expect(Object.keys(report)).toEqual([...keys.split(' '), 'deadlines', 'oldestSource']);
    expect(Object.keys(report.decision)).toEqual(expect.arrayContaining(['row', 'why']));
    expect(Object.keys(report.sms)).toEqual(expect.arrayContaining(['required', 'deadlineHours', 'phones']));
    expect(Object.keys(report.mailing)).toEqual(expect.arrayContaining(['required', 'items', 'cites']));
    expect(Object.keys(report.face)).toEqual(expect.arrayContaining(['required', 'who']));
  });

  it('has findings, documents and questions of the shape agreed', () => {
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
  it(
    'are answered one a line when they stood one a line, and as a list when they stood in one',
    () => {
      const lines = run(
        file('many.jsonl', `${JSON.stringify(OPEN)}\n${JSON.stringify(READY)}\n`),
        '--json',
      ).stdout;
      const ids = lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id);
      expect(ids).toEqual(['open', 'away']);
      const list = JSON.parse(run(file('many.json', [OPEN, READY]), '--json').stdout);
      expect(list.map(({ status }: { status: string }) => status)).toEqual(['incomplete', 'ready']);
    },
    SLOW,
  );

  it(
    'are answered but for the faulty ones, which are told with their place',
    () => {
      const bad = { id: 'bad', facts: { 'entity.hue': 'green' } };
      const { status, stdout, stderr } = run(file('some.json', [READY, bad]), '--json');
      expect(status).toBe(3);
      expect(stderr).toMatch(/some\.json: \[1\]\.facts\.entity\.hue: no such fact\n$/);
      expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['away']);
    },
    SLOW,
  );
});

describe('options', () => {
  it(
    '--as-of counts before the day of the filing',
    () => {
      const { stdout } = run(file('early.json', OPEN), '--json', '--as-of', '2019-05-01');
      expect(JSON.parse(stdout).asOf).toBe('2019-05-01');
    },
    SLOW,
  );

  it(
    '--lang chooses the language of the printed report',
    () => {
      const path = file('words.json', READY);
      expect(run(path, '--lang', 'en').stdout).toContain('Ready: nothing found in the way');
      expect(run(path).stdout).toContain('没有发现阻碍');
      const blocked = file('sources.json', BLOCKED);
      const sources = (stdout: string) => stdout.match(/^ +(来源|source): .*$/gm) ?? [];
      const chinese = sources(run(blocked).stdout);
      const english = sources(run(blocked, '--lang', 'en').stdout);
      expect(chinese.length).toBeGreaterThan(0);
      expect(english).toHaveLength(chinese.length);
      expect(chinese.filter((line) => !/: .*\p{Script=Han}/u.test(line))).toEqual([]);
      expect(english.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
    },
    SLOW,
  );

  it(
    'reads the published examples of both kinds of table alike',
    () => {
      const csv = run('docs/examples/batch.csv', '--json');
      const xlsx = run('docs/examples/batch.xlsx', '--json');
      expect(csv.status).toBe(2);
      expect(xlsx).toEqual(csv);
      expect(csv.stdout.trim().split('\n')).toHaveLength(3);
    },
    SLOW,
  );
});

describe('a batch', () => {
  const linesIn = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

  it('that was stopped goes on where it was, and does again what has changed', { timeout: SLOW * 3 }, () => {
    const kept = join(FOLDER, 'kept.jsonl');
    const first = run(file('two.json', [READY, OPEN]), '--json', '--keep', kept);
    expect(linesIn(kept)).toHaveLength(2);
    appendFileSync(kept, '{"of":"cut off'); // as a stop would leave it
    const again = run(file('two.json', [READY, OPEN]), '--json', '--keep', kept);
    expect(again).toEqual(first);
    expect(linesIn(kept)).toHaveLength(2);
    const changed = { ...OPEN, facts: BLOCKED.facts };
    expect(run(file('two.json', [READY, changed]), '--keep', kept).status).toBe(1);
    expect(linesIn(kept)).toHaveLength(3);
  });

  it('is written as a page too, one row a filing', { timeout: SLOW }, () => {
    const page = join(FOLDER, 'page.html');
    run(file('page.json', [READY, BLOCKED]), '--html', page, '--lang', 'en');
    const text = readFileSync(page, 'utf8');
    expect(text.match(/<tr class="(\w+)"/g)).toEqual(['<tr class="ready"', '<tr class="blocked"']);
    expect(text).not.toMatch(/<script|https?:/);
  });

  it('says how far it is, beside the answer and not in it', { timeout: SLOW * 2 }, () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...READY, id: `away-${at}` }));
    const { stdout, stderr } = run(file('many.json', many), '--json');
    expect(JSON.parse(stdout)).toHaveLength(1001);
    expect(stderr.trim().split('\n')).toEqual(['500 / 1001', '1000 / 1001']);
  });
});
