import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isRoot = () => process.getuid?.() === 0;

/** The browser of this machine: the one CHROMIUM names, or the first found; null without one. */
export function findChromium() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const candidates = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  return (process.env.CHROMIUM ? [process.env.CHROMIUM] : candidates).find(runs) ?? null;
}

/** Installs Debian's chromium where there is no browser and this user may; throws one sentence otherwise. */
export function ensureChromium(say = console.log) {
  const found = findChromium();
  if (found) return found;
  const without =
    'No Chromium was found for the tests of the panel: install it, or name it with CHROMIUM=/path npm test.';
  if (process.env.CHROMIUM || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0)
    throw new Error(without);
  const asRoot = isRoot() ? [] : ['sudo', '-n'];
  if (asRoot.length && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) throw new Error(without);
  say('Installing Chromium for the tests of the panel (once) …');
  const [command, ...before] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const apt = (...words) => execFileSync(command, [...before, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    apt('update', '-q');
    apt('install', '-yq', '--no-install-recommends', 'chromium', 'fonts-liberation');
  } catch (error) {
    throw new Error(`${without} (apt-get: ${String(error.stderr).trim().split('\n').at(-1)})`, { cause: error });
  }
  const installed = findChromium();
  if (!installed) throw new Error(without);
  return installed;
}

/** Launches the browser for a journey through the panel; in a container as root it has no sandbox of its own. */
export async function launch(options = {}) {
  const { chromium } = await import('playwright-core');
  const args = [...quiet, ...(isRoot() ? ['--no-sandbox'] : []), ...(options.args ?? [])];
  return chromium.launch({ executablePath: ensureChromium(), ...options, args });
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
