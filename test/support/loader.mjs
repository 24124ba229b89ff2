import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * Lets Node run the tests as they are written: TypeScript is compiled when it is first imported, and one worker imports
 * the API once for all its test files.
 */
const globals = new URL('globals.mjs', import.meta.url).href;
const { jsc } = JSON.parse(readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
    return next(written(specifier, context.parentURL), context);
  },
  load(url, context, next) {
    if (!/\.tsx?(\?|$)/.test(url)) return next(url, context);
    return { format: 'module', shortCircuit: true, source: compiled(fileURLToPath(url)) };
  },
});

/** An import as its file is called: a compiled name, or none, stands for the TypeScript beside it. */
function written(specifier, parent) {
  if (!/^\.{1,2}\//.test(specifier) || !/\.tsx?(\?|$)/.test(parent ?? '')) return specifier;
  const names = ['.ts', '.tsx', '/index.ts'].map((ending) => specifier.replace(/(\.js)?$/, ending));
  return names.find((name) => existsSync(new URL(name, parent))) ?? specifier;
}

function compiled(filename) {
  const parser = { ...jsc.parser, tsx: filename.endsWith('x') };
  const transform = { ...jsc.transform, react: { runtime: 'automatic' } };
  const options = { filename, configFile: false, swcrc: false, sourceMaps: 'inline', module: { type: 'es6' } };
  return transformSync(readFileSync(filename, 'utf8'), { ...options, jsc: { ...jsc, parser, transform } }).code;
}
