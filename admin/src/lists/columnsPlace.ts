import { createContext } from 'react';

/** Where above a list the button stands that arranges its columns. */
export const ColumnsPlace = createContext<HTMLElement | null>(null);
