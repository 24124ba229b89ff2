/** Import. */
export const imports = {
  title: 'Impor',
};
