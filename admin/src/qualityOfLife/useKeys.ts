import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'react-admin';
import { options } from './facets';

interface Keys {
  answer: (option: number | null) => void;
  move: (by: number) => void;
}

const MOVES: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** Keys 1 to 5 answer, 0 leaves blank, arrows move; not while a field is typed in, or where keys are turned off. */
export function useKeys({ answer, move }: Keys): void {
  const [on] = useStore('preferences.keys', true);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!on || (event.target as HTMLElement).matches('input, textarea, select') || event.ctrlKey || event.metaKey)
      return;
    const option = options.find((one) => String(one) === event.key);
    if (option) answer(option);
    else if (event.key === '0') answer(null);
    else if (MOVES[event.key]) move(MOVES[event.key] as number);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
