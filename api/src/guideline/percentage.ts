/** Some of all in percent, to one decimal, half up; null where there are none. */
export const percentage = (some: number, all: number): number | null =>
  all === 0 ? null : toTenth((some * 100) / all);

/** A number to one decimal, half up. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10;
