/** Milliseconds in which a screen shows at least that it is on its way. */
const SHOWN = 250;

/** Walks the screens of who is signed in: home, every line of the menu, then its form and the first record of its list. */
export async function* walk(page) {
  const links = (scope) =>
    page.locator(`${scope} a[href^="/admin"]`).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  // The address changes as by a link: the page itself is loaded once.
  const open = async (path) => {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, path);
    await page.waitForTimeout(SHOWN);
    await settled(page);
    return path;
  };
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

/** Waits until nothing is on its way any more. */
export async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page
    .locator('main [aria-busy=true], main output[aria-label]')
    .first()
    .waitFor({ state: 'detached', timeout: 5_000 })
    .catch(() => null);
}
