/** Rulebook. */
export const rules = {
  title: 'Pedoman',
};
