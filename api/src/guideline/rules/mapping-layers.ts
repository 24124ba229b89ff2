import { valueOn } from '../dated.js';
import { juknis } from '../documents.js';
import { rule } from '../finding.js';
import { mapItems, type MapItem } from '../parameters/mapping.js';

interface Facts {
  /** Items of the map that are recorded. */
  recorded: readonly MapItem[];
}

/** A map has a physical, a non-physical and a social network layer; what each lacks is named. */
export const mappingLayers = rule<Facts>(
  {
    code: 'mapping.layers',
    kind: 'measure',
    citation: juknis('Bab III.A.1, l.298', 'Adapun pemetaan dibagi dalam tiga kategori yaitu:'),
    parameters: [mapItems],
  },
  ({ recorded }, day) => {
    const items = valueOn(mapItems, day);
    const missing = items.filter((item) => !recorded.includes(item));
    return { met: missing.length === 0, found: items.length - missing.length, required: items.length, missing };
  },
);
