/** Initials of a name: "Rina Wati Dewi" is "R. W. D.". */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => `${word[0]?.toUpperCase()}.`)
    .join(' ');

/** A name as duplicates are compared by: lower case, one space, no signs. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L} ]/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
