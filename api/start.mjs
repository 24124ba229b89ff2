import './compile.mjs';

/** `npm start`: one process, so that Ctrl-C meets only Pulih. */
await import('../.build/api/main.js');
