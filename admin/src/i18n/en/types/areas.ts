import type * as indonesian from '../../id/types/areas';
import { common, filters } from './common';

const { id, recordedAt, version, unit } = common;

const made = {
  mappedOn: 'Mapped on',
  knowsTheArea: 'Made by people who know the area',
  informants: 'Local informants',
  workingGroup: 'Members of the working group',
};
const readiness = {
  listedOn: 'Facilities listed on',
  builtOn: 'Referral network built on',
  coordinatedOn: 'Referral network coordinated on',
};
const entry = { item: 'Item of the map', note: 'What is known' };

export const types: typeof indonesian.types = {
  AreaMap: {
    _: 'Area map |||| Area maps',
    ...{ id, recordedAt, version, unit },
    village: 'Village',
    ...made,
    ...readiness,
    layers: 'Layers',
    complete: 'Completeness',
    servicesFrom: 'Services since',
    ready: 'Readiness',
  },
  AreaLayer: { _: 'Layer of a map', layer: 'Layer', entries: 'Entries', missing: 'Missing' },
  MapEntry: { _: 'Entry of a map', ...entry },
  MapEntryInput: { _: 'Entry of a map', ...entry },
  AreaMapFilter: { _: 'Filter of area maps', unitIds: filters.unitIds, within: filters.within },
  RecordAreaMapInput: {
    _: 'Record of an area map',
    id,
    villageCode: 'Village',
    ...made,
    ...readiness,
    entries: 'Entries',
  },
  UpdateAreaMapInput: { _: 'Update of an area map', ...readiness, entries: 'Entries' },
};

export const enums: typeof indonesian.enums = {
  MapLayer: {
    PHYSICAL_MAP: 'Physical map',
    NON_PHYSICAL_MAP: 'Non-physical map',
    SOCIAL_NETWORK_MAP: 'Social network map',
  },
  MapItem: {
    AREA_BOUNDARIES: 'Boundaries: roads, buildings, rivers, open ground',
    ADMINISTRATIVE_BOUNDARIES: 'Administrative boundaries: street names, wards, RT/RW',
    PHYSICAL_CONDITION: 'Physical condition: empty houses, alleys, shops, markets',
    SOCIAL_DATA: 'Social data: estimated numbers and patterns of contact',
    CULTURAL_DATA: 'Cultural data: habits, values and norms',
    ECONOMIC_DATA: 'Economic data: incomes and economic activity',
    SERVICE_DATA: 'Service data: health, education, recreation',
    HEALTH_DATA: 'Health data: healthy living and disease',
    TIES: 'Ties within the group',
    HUBS: 'Hubs of contact',
    BRIDGES: 'Bridges between networks',
    LOCAL_PLANNING: 'Activities planned to fit the place',
  },
  InformantKind: {
    COMMUNITY_FIGURE: 'Community figure',
    CUSTOMARY_FIGURE: 'Customary figure',
    GOVERNMENT_OFFICIAL: 'Government official',
    OTHER_KEY_INFORMANT: 'Other key informant',
  },
};
