// How long does a newly started worker wait for its rulebook? Runs in a new process, where nothing is compiled; prints CPU milliseconds.
import { readFileSync } from 'node:fs';
import { openRulebook } from '../../lib/filing/rulebook/open';
import { cpuMs } from './bench-lines';

const started = cpuMs();
const text = readFileSync('rules/rulebook.generated.json', 'utf8');
openRulebook(JSON.parse(text)).rulesOn('2026-11-24', 'zhejiang');
console.log(cpuMs() - started);
