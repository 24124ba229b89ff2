import type * as indonesian from '../../id/screens/imports';

export const imports: typeof indonesian.imports = {
  title: 'Import',
};
