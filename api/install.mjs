import { spawn } from 'child_process';
import { existsSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

/**
 * Installs what the lock file names, with the machine's own Node and npm, when node_modules is missing or differs.
 * It runs before anything is installed, also on a Node too old for the rest: no dependency, no newer syntax.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST = 20;
const TICK = 15000;

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/** Whether every package of the lock file is there in its version, those of other machines apart. */
function complete() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!found) return false;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    return found[path] ? found[path].version === wanted[path].version : wanted[path].optional || wanted[path].peer;
  });
}

function give(sentence) {
  console.error(sentence);
  process.exit(1);
}

function install() {
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const npm = process.env.npm_execpath;
  const node = process.env.npm_node_execpath || process.execPath;
  const options = ['ci', '--include=dev', '--no-progress', '--loglevel=error', '--no-audit', '--no-fund'];
  const output = [];
  console.log('Installing the packages of package-lock.json (once; a minute or two) …');
  const child = npm
    ? spawn(node, [npm].concat(options), { cwd: root })
    : spawn('npm', options, { cwd: root, shell: process.platform === 'win32' });
  const ticking = setInterval(() => console.log(`  … ${seconds()} s`), TICK);
  child.stdout.on('data', (text) => output.push(text));
  child.stderr.on('data', (text) => output.push(text));
  child.on('error', (error) => give(`npm could not be started: ${error.message}.`));
  child.on('close', (code) => {
    clearInterval(ticking);
    if (code === 0) return console.log(`Installed after ${seconds()} s.`);
    console.error(output.join('').trim());
    give('The packages could not be installed: npm says why above. Mend that and begin again.');
  });
}

if (!complete()) {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) < OLDEST) give(`Pulih wants Node ${OLDEST} or newer and this is ${version}.`);
  install();
}
