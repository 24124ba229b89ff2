import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { toTitle } from './toTitle';

/** After going to another page its title is read first; on the page that was loaded the browser begins. */
export function useTitleFirst(): void {
  const { pathname, key } = useLocation();
  const at = useRef(key === 'default' ? pathname : null);
  useEffect(() => {
    if (at.current !== pathname) toTitle();
    at.current = pathname;
  }, [pathname]);
}
