/** A column that takes what the others leave, and cuts what does not fit. */
export const yielding = () => ({
  width: '40%',
  maxWidth: 0,
  minWidth: 140,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
});
