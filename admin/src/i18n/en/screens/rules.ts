import type * as indonesian from '../../id/screens/rules';

export const rules: typeof indonesian.rules = {
  title: 'Rulebook',
};
