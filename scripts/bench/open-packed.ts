// How long does a worker that wakes wait for its rulebook? Run in a process of its own, where nothing is warm; prints CPU milliseconds.
import { readFileSync } from 'node:fs';
import { openRulebook } from '../../lib/filing/rulebook/open';
import { cpuMs } from './bench-lines';

const started = cpuMs();
const text = readFileSync('rules/rulebook.generated.json', 'utf8');
openRulebook(JSON.parse(text)).rulesOn('2026-11-24', 'zhejiang');
console.log(cpuMs() - started);
