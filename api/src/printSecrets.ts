import { asVariables, makeSecrets } from './secrets.js';

/** `npm run -s secrets`: prints a fresh set for production. */
process.stdout.write(`${asVariables(makeSecrets())}\n`);
