import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { contract, sorted } from './schema.js';

/** `npm run schema`: writes the contract to schema/schema.graphql. */
writeFileSync('schema/schema.graphql', `${printSchema(sorted(await contract()))}\n`);
