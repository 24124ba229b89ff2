import type { Dated } from '../dated.js';
import { juknis } from '../documents.js';

/** What a map of an area shows, layer by layer, in the guideline's order (peta fisik, non-fisik, jaringan sosial). */
export const mapLayers2019 = {
  PHYSICAL_MAP: ['AREA_BOUNDARIES', 'ADMINISTRATIVE_BOUNDARIES', 'PHYSICAL_CONDITION'],
  NON_PHYSICAL_MAP: ['SOCIAL_DATA', 'CULTURAL_DATA', 'ECONOMIC_DATA', 'SERVICE_DATA', 'HEALTH_DATA'],
  SOCIAL_NETWORK_MAP: ['TIES', 'HUBS', 'BRIDGES', 'LOCAL_PLANNING'],
} as const;

export type MapLayer = keyof typeof mapLayers2019;

export type MapItem = (typeof mapLayers2019)[MapLayer][number];

/** Informants of the area, who take part in a mapping; l.294. */
export const informantKinds2019 = [
  'COMMUNITY_FIGURE',
  'CUSTOMARY_FIGURE',
  'GOVERNMENT_OFFICIAL',
  'OTHER_KEY_INFORMANT',
] as const;

export type InformantKind = (typeof informantKinds2019)[number];

/** The layer an item of the map belongs to. */
export const layerOf = (item: MapItem): MapLayer =>
  (Object.keys(mapLayers2019) as MapLayer[]).find((layer) =>
    (mapLayers2019[layer] as readonly MapItem[]).includes(item),
  ) as MapLayer;

/** Everything a map of an area shows. */
export const mapItems: Dated<readonly MapItem[]> = {
  name: 'items of the map',
  unit: 'item',
  entries: [
    {
      from: '2019-09-01',
      value: Object.values(mapLayers2019).flat(),
      cite: juknis('Bab III.A.1, l.298–315', 'Adapun pemetaan dibagi dalam tiga kategori yaitu:'),
    },
  ],
};
