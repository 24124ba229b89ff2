import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { isSet } from './isSet';

interface AskedProps {
  /** Fields of the filter. */
  of: readonly string[];
  children: ReactNode;
}

/** Inputs of a filter that stand there once one of these is asked for, as by the number that opened the list. */
export function Asked({ of, children }: AskedProps) {
  const asked = Object.keys(isSet(useListContext().filterValues));
  return of.some((name) => asked.includes(name)) ? children : null;
}
