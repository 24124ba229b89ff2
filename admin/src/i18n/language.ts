/** The languages of the panel; Indonesian is the first. */
export type Language = 'id' | 'en';

export const languages: readonly { locale: Language; name: string }[] = [
  { locale: 'id', name: 'Bahasa Indonesia' },
  { locale: 'en', name: 'English' },
];
