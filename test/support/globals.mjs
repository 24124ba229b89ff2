/** What `@jest/globals` gives, from the runner that has put it into Node's own, with a limit of time. */
const LIMIT = 120_000;
const { afterAll: after, beforeAll: before, test: plain } = globalThis;

const limited =
  (run, limit = LIMIT) =>
  async (...given) => {
    let timer;
    const late = new Promise((_, fail) => {
      timer = setTimeout(() => fail(new Error(`Not done within ${limit / 1000} s`)), limit);
    });
    const done = (async () => run(...given))();
    return Promise.race([done, late]).finally(() => clearTimeout(timer));
  };

export const { expect } = globalThis;
export const beforeAll = (run) => before(limited(run));
export const afterAll = (run) => after(limited(run));
export const test = Object.assign((name, run, limit) => plain(name, limited(run, limit)), {
  each: (table) => (name, run, limit) => plain.each(table)(name, limited(run, limit)),
});
