// Does setup notice what is missing, and say in one line what a person must do?
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserAdvice, isNodeNewEnough, needsPackages } from '../../scripts/setup.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beiantong-setup-'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function installedAt(seconds: number): void {
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  utimesSync(join(root, 'node_modules/.package-lock.json'), seconds, seconds);
  utimesSync(join(root, 'package-lock.json'), 1000, 1000);
}

describe('packages', () => {
  it('are needed in a fresh clone', () => {
    expect(needsPackages(root)).toBe(true);
  });

  it('are needed when the lock file is newer than what is installed', () => {
    installedAt(999);
    expect(needsPackages(root)).toBe(true);
  });

  it('are left alone when they are newer than the lock file', () => {
    installedAt(1001);
    expect(needsPackages(root)).toBe(false);
  });

  it('are needed when an installation was broken off', () => {
    mkdirSync(join(root, 'node_modules'));
    expect(needsPackages(root)).toBe(true);
  });
});

it.each([
  ['18.20.4', false],
  ['20.11.1', false],
  ['20.12.0', true],
  ['20.20.2', true],
  ['24.0.0', true],
])('Node %s is new enough: %s', (version, answer) => {
  expect(isNodeNewEnough(version)).toBe(answer);
});

it.each([
  ['linux', true, 'sudo apt-get install chromium'],
  ['linux', false, 'your package manager'],
  ['darwin', false, 'brew install'],
  ['win32', false, 'winget install'],
])('on %s the advice is one line that names a command', (platform, isDebian, command) => {
  const advice = browserAdvice(platform, isDebian);
  expect(advice).toContain(command);
  expect(advice).not.toContain('\n');
});
