import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './support/chromium.mjs';

/**
 * `npm test` and `npm run check`: the panel, whose build writes the typed documents, then format, lint, types,
 * imports and what is unused side by side, then every test.
 * The last line sums up; a check that fails counts as one failed, so "0 failed" means that all is well.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const RESULT = `${root}.build/tests.json`;
const checks = ['format', 'lint', 'types', 'imports', 'unused'];

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function run(command, { quiet }) {
  return new Promise((done) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: quiet ? 'pipe' : 'inherit' });
    const output = [];
    child.stdout?.on('data', (text) => output.push(text));
    child.stderr?.on('data', (text) => output.push(text));
    child.on('close', (code) => done({ code, output: output.join('') }));
  });
}

async function check(name) {
  const since = performance.now();
  const { code, output } = await run(`npm run -s ${name}`, { quiet: true });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  if (code !== 0) console.log(output.trim());
  return code === 0;
}

function counted() {
  try {
    const result = JSON.parse(readFileSync(RESULT, 'utf8'));
    return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

try {
  ensureChromium();
} catch (error) {
  console.error(error.message);
  console.log('Tests: 0 passed, 1 failed');
  process.exit(1);
}
const built = await check('panel');
const right = [built, ...(await Promise.all(checks.map(check)))];
const wrong = right.filter((one) => !one).length;
rmSync(RESULT, { force: true });
const workers = Math.max(2, availableParallelism() - 1);
const { code } = await run(`npm run -s jest -- --maxWorkers=${workers} --json --outputFile="${RESULT}"`, {
  quiet: false,
});
const { passed, failed } = counted();
const all = failed + wrong || (code === 0 ? 0 : 1);
console.log(`Tests: ${passed} passed, ${all} failed`);
process.exit(all === 0 ? 0 : 1);
