// Installs the dependencies when they are missing or the lock file has changed, so that a fresh clone needs
// nothing but `npm start` or `npm test`. Plain Node: it runs before there is anything to import.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.lock-hash`;
// The hash, not the time stamp: a checkout gives every file a new time.
const hash = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('Die Pakete werden installiert (etwa eine Minute) …');
  // What the outer npm says about its own run would confuse the inner one; the user's settings stay.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?!config_)|^npm_config_(local_)?prefix$/.test(name),
    ),
  );
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Die Pakete ließen sich nicht installieren: siehe die Meldung von npm darüber.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, hash);
}
