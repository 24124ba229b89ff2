import { useState } from 'react';
import type { NetworkMapPartsFragment } from '../../../schema/generated/graphql';
import type { Drawing } from './drawing';

const nothing: Drawing = { contacts: [], ties: [] };

/** A map as it is being drawn: as it is kept until somebody draws, and from then on theirs. */
export function useDrawing(map: NetworkMapPartsFragment | null) {
  const version = map?.version ?? 0;
  const [mine, setMine] = useState<{ drawing: Drawing; seen: number } | null>(null);
  const kept = map ?? nothing;
  return {
    drawing: mine?.drawing ?? kept,
    changed: mine !== null,
    /** The version that was drawn upon. */
    seen: mine?.seen ?? version,
    /** Whether somebody else kept another map meanwhile. */
    overtaken: mine !== null && mine.seen !== version,
    draw: (change: (now: Drawing) => Drawing) =>
      setMine((now) => ({ drawing: change(now?.drawing ?? kept), seen: now?.seen ?? version })),
    keepMine: () => setMine((now) => now && { ...now, seen: version }),
    takeStored: () => setMine(null),
  };
}
