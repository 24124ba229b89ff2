import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

/** Leads back to where one came from, or to an address where one came from outside the panel. */
export function useWayBack(): (otherwise: string) => void {
  const go = useNavigate();
  const { key } = useLocation();
  const [inside] = useState(key !== 'default');
  return (otherwise) => void (inside ? go(-1) : go(otherwise));
}
