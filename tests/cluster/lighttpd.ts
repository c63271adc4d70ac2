// How do tests get a real WebDAV store? lighttpd on this machine, with one folder and one user.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, ended, freePort, untilAnswers } from './engine';

export const PROGRAMS = ['lighttpd'];
export const PACKAGES = 'lighttpd lighttpd-mod-webdav';

const CREDENTIALS = { user: 'agency', password: 'only-for-tests' };

/** Starts it in a new temporary folder. */
export async function startLighttpd(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-dav-'));
  const port = await freePort();
  mkdirSync(join(folder, 'files', 'agency'), { recursive: true });
  const { user, password } = CREDENTIALS;
  writeFileSync(join(folder, 'users'), `${user}:${password}\n`);
  writeFileSync(
    join(folder, 'lighttpd.conf'),
    `server.modules = ("mod_auth", "mod_authn_file", "mod_webdav")
server.document-root = "${folder}/files"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${folder}/error.log"
server.upload-dirs = ("${folder}")
webdav.activate = "enable"
webdav.is-readonly = "disable"
auth.backend = "plain"
auth.backend.plain.userfile = "${folder}/users"
auth.require = ("" => ("method" => "basic", "realm" => "dav", "require" => "valid-user"))
`,
  );
  const words = ['-D', '-f', join(folder, 'lighttpd.conf')];
  const program = spawn('lighttpd', words, {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  });
  await untilAnswers(port, 10_000, program);
  return {
    ports: [port],
    access: (linePort, createOnly) => ({
      engine: 'webdav',
      address: {
        base: `https://127.0.0.1:${linePort}/agency`,
        folder: 'team',
        createOnly: createOnly === 'if-none-match' ? 'if-none-match' : 'none',
      },
      credentials: CREDENTIALS,
    }),
    stop: async () => {
      await ended(program);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
