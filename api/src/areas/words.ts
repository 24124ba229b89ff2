import {
  informantKinds2019,
  mapLayers2019,
  type InformantKind,
  type MapItem,
  type MapLayer,
} from '../guideline/parameters/mapping.js';
import { words } from '../ground/words.js';

export const LayerWord = words<MapLayer>(
  'MapLayer',
  Object.keys(mapLayers2019) as MapLayer[],
  'A layer of an area map: physical, non-physical, social network (kategori peta). Juknis 2019, l.298–325.',
);

export const ItemWord = words<MapItem>(
  'MapItem',
  Object.values(mapLayers2019).flat(),
  'What a layer of an area map shows (unsur peta). Juknis 2019, l.298–325.',
);

export const InformantWord = words<InformantKind>(
  'InformantKind',
  informantKinds2019,
  'An informant of the area who took part in a mapping (informan setempat). Juknis 2019, l.294.',
);
