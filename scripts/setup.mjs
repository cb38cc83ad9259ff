/**
 * Makes a fresh clone ready, then runs a script of ours: npm packages as locked, with `--browsers` also a Chromium and a Firefox from
 * Debian's packages. Plain JavaScript for Node 20, since nothing is installed yet when it runs; silent when there is nothing to do.
 *
 *   node scripts/setup.mjs [--browsers] scripts/NAME.ts [argument …]
 *
 * The script runs in the Node that is among the packages: by its path, since a shell that has found another `node` remembers that one.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.dirname(import.meta.dirname);

const BROWSERS = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debian: 'chromium',
  },
  { name: 'Firefox', commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
];

function fail(message) {
  console.error(message);
  process.exit(1);
}

function isOnPath(command) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockfile), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm keeps a list of what it has installed; every package of the lockfile must be on it, but those for other systems. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  );
}

function installPackages() {
  if (isInstalled()) return;
  console.error('Installing the npm packages (once, about half a minute) …');
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) fail('npm ci failed: see its words above. A connection to the npm registry is needed once.');
}

/** Debian's installer, as root or by sudo without a password; null where neither may be used. */
function debianInstaller() {
  if (!isOnPath('apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return isOnPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', 'apt-get'] : null;
}

function installBrowsers() {
  const missing = BROWSERS.filter(({ commands }) => !commands.some(isOnPath));
  if (missing.length === 0) return;
  const packages = [...missing.map(({ debian }) => debian), 'fonts-dejavu-core'];
  const names = missing.map(({ name }) => name).join(' and ');
  const installer = debianInstaller();
  if (!installer) {
    console.error(
      `${names} not found. Install with: sudo apt-get install ${packages.join(' ')} (or from the maker's site).`,
    );
    return;
  }
  console.error(`Installing ${names} from Debian's packages (once) …`);
  const [command, ...rest] = installer;
  const run = (...args) =>
    spawnSync(command, [...rest, '-qq', ...args], {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  if (run('install', '-y', '--no-install-recommends', ...packages).status !== 0)
    console.error(`Could not install them. Try: sudo apt-get install ${packages.join(' ')}`);
}

function runScript([script, ...rest]) {
  const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = done.status ?? 1;
}

if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Sidelight needs Node 20 or newer; this is ${process.version}.`);
const words = process.argv.slice(2);
const needsBrowsers = words[0] === '--browsers';
installPackages();
if (needsBrowsers) installBrowsers();
runScript(needsBrowsers ? words.slice(1) : words);
