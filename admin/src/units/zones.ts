/** The time zones of Indonesia, by their IANA name. */
export const zones = [
  { id: 'Asia/Jakarta', name: 'WIB' },
  { id: 'Asia/Makassar', name: 'WITA' },
  { id: 'Asia/Jayapura', name: 'WIT' },
];

/** What people call a zone. */
export const zoneWord = (zone: string): string => zones.find(({ id }) => id === zone)?.name ?? zone;
