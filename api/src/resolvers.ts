import { ViewerResolver } from './people/viewer.resolver.js';
import { Regions } from './regions/region.resolver.js';
import { UnitList } from './units/unit.resolver.js';

/** Every resolver of the API. */
export const resolvers = [ViewerResolver, UnitList, Regions];
