import { Field, ObjectType } from 'type-graphql';
import { layerOf, mapLayers2019, type MapItem, type MapLayer } from '../guideline/parameters/mapping.js';
import { MapEntry } from './areaMap.js';
import { ItemWord, LayerWord } from './words.js';

/** One layer of a map: what is known, and what is not yet. */
@ObjectType({
  description: 'One layer of an area map: what is known, and what is missing (kategori peta). Juknis 2019, l.298–325.',
  simpleResolvers: true,
})
export class AreaLayer {
  @Field(() => LayerWord)
  layer!: MapLayer;

  @Field(() => [MapEntry])
  entries!: MapEntry[];

  @Field(() => [ItemWord], { description: 'Items nothing is known of yet (unsur yang belum ada).' })
  missing!: MapItem[];
}

/** The three layers of a map, in the guideline's order. */
export const layersOf = (entries: readonly MapEntry[]): AreaLayer[] =>
  (Object.keys(mapLayers2019) as MapLayer[]).map((layer) => ({
    layer,
    entries: entries.filter(({ item }) => layerOf(item) === layer),
    missing: mapLayers2019[layer].filter((item) => !entries.some((one) => one.item === item)),
  }));
