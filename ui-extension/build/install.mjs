// Installs the npm packages, unless the lock file is the one they were installed from.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Dealwright's screens are built with Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const marker = 'node_modules/.installed-from';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) {
  process.exit(0);
}
const { status } = spawnSync('npm ci', { stdio: 'inherit', shell: true });
if (status === 0) {
  writeFileSync(marker, wanted);
}
process.exit(status ?? 1);
