import type { Language } from '../ground/context.js';
import { html, Markup } from './html.js';
import { page } from './layout.js';
import { words } from './wording.js';

const open = (language: Language) => html`<p><a class="main" href="/admin/">${words[language].open}</a></p>`;

/** The sign-in page is too old to be answered. */
export function expiredPage(language: Language): string {
  const say = words[language];
  const body = html`<h1>${say.expired}</h1>
    <p>${say.expiredHint}</p>
    ${open(language)}`;
  return page(language, say.signIn, body);
}

/** The provider refused a request to sign in, and why. */
export function failedPage(language: Language, reason: string): string {
  const say = words[language];
  const body = html`<h1>${say.failed}</h1>
    <p class="problem" role="alert">${reason}</p>
    ${open(language)}`;
  return page(language, say.signIn, body);
}

/** Asks before signing out; where the app itself asked, by its own token, the page goes on without a click. */
export function signOutPage(language: Language, form: string, sure: boolean): string {
  const say = words[language];
  const body = html`<h1>${say.signOutAsk}</h1>
    <p>${say.signOutHint}</p>
    ${new Markup(form)}
    <p class="choices">
      <button class="main" form="op.logoutForm" name="logout" value="yes" ${sure && html`data-go`}>
        ${say.signOut}
      </button>
      <a class="second" href="/admin/">${say.stay}</a>
    </p>`;
  return page(language, say.signOut, body);
}

/** Nobody is signed in any more. */
export function signedOutPage(language: Language): string {
  const say = words[language];
  const body = html`<h1>${say.signedOut}</h1>
    ${open(language)}`;
  return page(language, say.signOut, body);
}
