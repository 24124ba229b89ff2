import { buildPanel } from './panel.js';

/** `npm run panel`: builds the panel without starting anything. */
await buildPanel((line) => process.stdout.write(`${line}\n`));
