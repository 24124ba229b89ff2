import type * as indonesian from '../../id/screens/areaMaps';

export const areaMaps: typeof indonesian.areaMaps = {
  title: 'Area maps',
  about: 'Physical, non-physical and social map of each village, and whether it was ready before services began.',
  empty: 'No area map is on record.',
  record: 'Record a map',
  recorded: 'The map was recorded.',
  update: 'Complete the map',
  made: 'How it was made',
  network: 'See the referral network of the unit',
  complete: { yes: 'Map complete', no: 'Map incomplete' },
  ready: { yes: 'Ready before services', no: 'Not ready' },
};
