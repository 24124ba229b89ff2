/** Five shades, on each of which its text is read. */
const shades = [0.06, 0.16, 0.28, 0.4, 1];

/** The shade of a value beside the highest; the whole colour is 1. */
export const shadeOf = (value: number, most: number): number =>
  shades[Math.min(shades.length - 1, Math.floor((value / most) * shades.length))] ?? 0;
