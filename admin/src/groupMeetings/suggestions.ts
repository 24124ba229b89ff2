import { id } from '../i18n/id';

/** What is offered to choose from while typing. */
export type Suggestions = 'placeSuggestions' | 'topicSuggestions';

/** The keys of the words that are offered. */
export const suggestionsOf = (of: Suggestions): string[] =>
  Object.keys(id.screens.groupMeetings[of]).map((one) => `screens.groupMeetings.${of}.${one}`);
