import polyglot from 'ra-i18n-polyglot';
import type { I18nProvider, Store, TranslationMessages } from 'react-admin';
import { en } from './en';
import { id, type Messages } from './id';
import { languages, type Language } from './language';

/** The wording of the panel: Indonesian unless English was chosen in this browser. */
export interface I18n extends I18nProvider {
  language: () => Language;
}

/** react-admin names labels by resource; ours stand under the GraphQL types, so each type is a resource to it. */
function forReactAdmin(messages: Messages, typeOf: Record<string, keyof Messages['types']>): TranslationMessages {
  const named = (type: keyof Messages['types']) => {
    const { _: name, ...fields } = messages.types[type];
    return { name, fields };
  };
  const own = Object.entries(typeOf).map(([resource, type]) => [resource, named(type)]);
  const types = Object.keys(messages.types).map((type) => [type, named(type as keyof Messages['types'])]);
  return { ...messages, resources: Object.fromEntries([...types, ...own]) } as unknown as TranslationMessages;
}

/** Opens the wording in the language this browser remembers; `typeOf` names the GraphQL type of each resource. */
export function openI18n(store: Store, typeOf: Record<string, keyof Messages['types']>): I18n {
  const messages = { id: forReactAdmin(id, typeOf), en: forReactAdmin(en, typeOf) };
  const first = store.getItem<string>('locale') === 'en' ? 'en' : 'id';
  const provider = polyglot((locale) => messages[locale as Language], first, [...languages], { allowMissing: true });
  const mark = (locale: string) => (document.documentElement.lang = locale);
  mark(first);
  return {
    ...provider,
    language: () => provider.getLocale() as Language,
    changeLocale: (locale, options) => provider.changeLocale(locale, options).then(() => void mark(locale)),
  };
}
