import type { DemoAccount } from '../demo/accounts.js';
import type { Language } from '../ground/context.js';
import { html } from './html.js';
import { page } from './layout.js';
import { words } from './wording.js';

/** What the sign-in page shows. */
export interface Login {
  language: Language;
  /** What went wrong, in that language. */
  problem?: string;
  username?: string;
  /** Accounts one may fill in with a click; none outside a trial. */
  demo: readonly DemoAccount[];
}

const AUTOFOCUS = html`autofocus`;

/** The sign-in page. */
export function loginPage({ language, problem, username = '', demo }: Login): string {
  const say = words[language];
  const other = language === 'id' ? 'en' : 'id';
  const form = html`<h1>${say.welcome}</h1>
    ${problem && html`<p class="problem" role="alert" id="problem">${problem}</p>`}
    <form method="post" action="?lang=${language}">
      <label for="username">${say.username}</label>
      <input
        id="username"
        name="username"
        value="${username}"
        required
        ${!username && AUTOFOCUS}
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        ${problem && html`aria-invalid="true" aria-describedby="problem"`}
      />
      <label for="password">${say.password}</label>
      <div class="secret">
        <input
          id="password"
          name="password"
          type="password"
          required
          ${username && AUTOFOCUS}
          autocomplete="current-password"
          ${problem && html`aria-invalid="true" aria-describedby="problem"`}
        />
        <button type="button" id="show" hidden data-show="${say.show}" data-hide="${say.hide}">${say.show}</button>
      </div>
      <button class="main">${say.signIn}</button>
    </form>
    <p class="hint">${say.forgotten}</p>
    ${demo.length > 0 && demoList(language, demo)}`;
  const corner = html`<a href="?lang=${other}" lang="${other}" hreflang="${other}">${say.otherLanguage}</a>`;
  return page(language, say.signIn, form, corner);
}

function demoList(language: Language, demo: readonly DemoAccount[]) {
  const say = words[language];
  return html`<section class="demo" aria-labelledby="demo">
    <h2 id="demo">${say.demo}</h2>
    <p class="hint">${say.demoHint}</p>
    <ul>
      ${demo.map(
        ({ username, password, role, unit }) =>
          html`<li>
            <button type="button" data-username="${username}" data-password="${password}">
              <span class="role">${say.roles[role]}</span>
              <span class="unit">${unit}</span>
              <code>${username}</code>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
