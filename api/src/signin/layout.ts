import type { Language } from '../ground/context.js';
import { html, type Markup } from './html.js';
import { words } from './wording.js';

/** A page of the sign-in: brand at the side, on a phone above. */
export function page(language: Language, title: string, body: Markup, corner?: Markup): string {
  const say = words[language];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${say.brand}</title>
        <link rel="icon" href="/signin/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/signin/look.css" />
        <script src="/signin/page.js" defer></script>
      </head>
      <body>
        <header class="brand">
          <p class="name"><img src="/signin/mark.svg" alt="" width="36" height="36" />${say.brand}</p>
          <div class="about">
            <p class="tagline">${say.tagline}</p>
            <p class="promise">${say.promise}</p>
          </div>
        </header>
        <main>
          <nav>${corner}</nav>
          <div class="column">${body}</div>
        </main>
      </body>
    </html>`.text;
}
