import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Compiles the API from api/src into .build/api. */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const swc = at('../node_modules/@swc/cli/bin/swc.js');
const options = ['.', '-d', at('../.build/api'), '--config-file', at('../.swcrc'), '--copy-files', '-q'];
const { status } = spawnSync(process.execPath, [swc, ...options], { cwd: at('src'), stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
