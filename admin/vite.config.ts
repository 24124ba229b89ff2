import { fileURLToPath } from 'node:url';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { precache } from './precache';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the typed documents from the contract before anything imports them. */
const documents = (): Plugin => ({
  name: 'documents',
  async buildStart() {
    const { config } = await loadCodegenConfig({ configFilePath: here('../codegen.yml') });
    await generate({ ...config, cwd: here('..'), silent: true });
  },
});

/** The panel at /admin/, and the explorer's page, which the API serves at /graphql. */
export default defineConfig({
  root: here('.'),
  base: '/admin/',
  plugins: [documents(), react(), precache()],
  server: { proxy: { '^/(graphql|oidc|signin|files|imports|admin/config.json)': 'http://localhost:4000' } },
  worker: { format: 'es' },
  build: {
    outDir: here('../.build/admin'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 4096,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      input: { index: here('index.html'), explorer: here('explorer.html'), worker: here('src/waiting/worker.ts') },
      output: {
        // A worker serves what lies beneath it.
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router|react-router-dom)[\\/]/ },
            { name: 'mui', test: /node_modules[\\/](@mui|@emotion|@popperjs)[\\/](?!x-charts)/ },
            { name: 'admin', test: /node_modules[\\/](react-admin|ra-|react-hook-form|@tanstack)/ },
          ],
        },
      },
    },
  },
});
