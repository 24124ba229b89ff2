/** Milliseconds in which a screen shows at least that it is on its way. */
const SHOWN = 250;

/** Walks the screens of who is signed in: home, every line of the menu, then its form and the first record of its list. */
export async function* walk(page) {
  const links = (scope) =>
    page.locator(`${scope} a[href^="/admin"]`).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  const open = (path) => opened(page, path);
  const menu = [...new Set((await links('nav')).map((path) => (path === '/admin' ? '/admin/' : path)))];
  const behind = new Set();
  for (const path of menu) {
    yield await open(path);
    const name = path.split('/')[2];
    const found = (await links('main')).map((href) => href.split('?')[0]);
    const first = (form) => found.find((href) => name && new RegExp(`/${name}/${form}`).test(href));
    for (const screen of [first('create$'), first('[^/?]+/show')]) if (screen) behind.add(screen);
  }
  for (const path of behind) yield await open(path);
}

/** Opens a path as by a link, so that the page itself is loaded once, and returns it. */
async function opened(page, path) {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  await page.waitForTimeout(SHOWN);
  await settled(page);
  return path;
}

/** What one kind of page has in common: its path and what its form or list begins with, of these the words of enums whole. */
function kindOf(address) {
  const { pathname, searchParams } = new URL(address, 'http://panel');
  const filter = Object.keys(JSON.parse(searchParams.get('filter') ?? '{}')).toSorted();
  return [
    pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '*'),
    ...[...searchParams].map(([key, value]) => (/^[A-Z_]+$/.test(value) ? `${key}=${value}` : key)).toSorted(),
    ...filter,
  ].join(' ');
}

/** Follows every link of who is signed in, from home: so many pages of each kind. */
export async function* follow(page, each = 2) {
  const queue = ['/admin/'];
  const found = new Set(queue);
  const counts = new Map();
  for (const path of queue) {
    yield await opened(page, path);
    const links = await page
      .locator('a[href^="/admin"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const link of links) {
      const kind = kindOf(link);
      const count = counts.get(kind) ?? 0;
      if (found.has(link) || count === each) continue;
      found.add(link);
      counts.set(kind, count + 1);
      queue.push(link);
    }
  }
}

/** Whether a page has its title and says it in the tab; one that leads on to another comes to its title later. */
const titled = () => {
  const words = (text) => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const title = words(document.querySelector('main h1')?.textContent ?? '');
  return title && words(document.title).startsWith(title);
};

/** What the tab says of a page, where it is not the page's title. */
const untitled = (page) =>
  page.waitForFunction(titled, null, { timeout: 5_000 }).then(
    () => [],
    async () => [`the tab says ${await page.title()}`],
  );

/** What those who do not see a screen are told otherwise than those who do, or not at all. */
const untold = (page) =>
  page.evaluate(() => {
    const words = (text) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const all = [...document.querySelectorAll('a, button, [tabindex="0"]')].filter((one) => one.checkVisibility());
    const name = (one) => one.ariaLabel ?? '';
    const others = all.filter(
      (one) => name(one) && !one.role?.match(/region/) && !words(name(one)).includes(words(one.innerText ?? '')),
    );
    const nameless = all.filter(
      (one) => one.tabIndex >= 0 && !one.matches('a, button, input, [role]:not([role=none])'),
    );
    return [
      ...others.map((one) => `${one.innerText} is called ${name(one)}`),
      ...nameless.map((one) => `the keyboard stops at ${one.outerHTML.slice(0, 80)}`),
    ];
  });

/** What is wrong with a screen for anybody: it failed, says the name of a word for the word, or is wider than the window. */
export async function faults(page) {
  const tab = await untitled(page);
  const failed = await page.locator('[data-failed]').allInnerTexts();
  const text = await page.locator('main').innerText();
  const odd =
    text.match(/\|{4}|%\{|\b(undefined|NaN|Invalid Date|\[object|(screens|types|enums|shared|ra)\.[A-Za-z]+\.\S+)/g) ??
    [];
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    ...tab,
    ...failed,
    ...new Set(odd),
    ...(await untold(page)),
    ...(beyond > 0 ? [`${beyond} px wider than the window`] : []),
  ];
}

/** Waits until nothing is on its way any more. */
export async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page
    .locator('main h1')
    .waitFor({ timeout: 5_000 })
    .catch(() => null);
  await page
    .locator('main [aria-busy=true], main output[aria-label]')
    .first()
    .waitFor({ state: 'detached', timeout: 5_000 })
    .catch(() => null);
}
