import { useEffect, useState } from 'react';

/** How a chart tells its numbers under the pointer; Escape takes them away until it comes back. */
export function useTooltip() {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && setAway(true);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return {
    slotProps: { tooltip: { trigger: away ? ('none' as const) : ('axis' as const) } },
    onPointerEnter: () => setAway(false),
  };
}
