import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

type Bundle = Record<string, { type: string; isEntry?: boolean; name?: string; fileName: string } & Partial<Chunk>>;
interface Chunk {
  code: string;
  source: string | Uint8Array;
  imports: string[];
  dynamicImports: string[];
  viteMetadata?: { importedCss: Set<string> };
}

/** Tells the worker which files are the panel: what its page leads to, without the explorer. */
export const precache = (): Plugin => ({
  name: 'precache',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = bundle as unknown as Bundle;
      const worker = files['worker.js'];
      const page = Object.values(files).find(({ isEntry, name }) => isEntry && name === 'index');
      if (!worker?.code || !page) return;
      const html = files['index.html'];
      const revision = createHash('sha256')
        .update(String(html?.source ?? ''))
        .digest('hex');
      const entries = [
        ...['index.html', 'mark.svg'].map((name) => ({ url: `/admin/${name}`, revision })),
        ...[...reached(files, page.fileName)].map((name) => ({ url: `/admin/${name}`, revision: null })),
      ];
      worker.code = worker.code.replace('PANEL_FILES', JSON.stringify(entries));
    },
  },
});

/** A file and all that it imports, now or later, with their styles. */
function reached(files: Bundle, first: string): Set<string> {
  const found = new Set<string>();
  const open = [first];
  for (let name = open.pop(); name; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const { imports = [], dynamicImports = [], viteMetadata } = files[name] ?? {};
    open.push(...imports, ...dynamicImports, ...(viteMetadata?.importedCss ?? []));
  }
  return found;
}
