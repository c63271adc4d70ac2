// What does the rulebook say about the filings in a file? Usage: npm run precheck -- FILE [--as-of DATE] [--json] [--lang zh|en] [--html PAGE] [--keep FILE]
import { runPrecheck } from './precheck/run';

// `head` and similar programs close the pipe early: the rest is not printed, and the exit code remains that of the filings
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runPrecheck(process.argv.slice(2), { print: console.log, warn: console.error });
