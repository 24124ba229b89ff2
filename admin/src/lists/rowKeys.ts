/** What a key does in a list, and the keys that do it. */
export const deeds = {
  search: ['/'],
  down: ['j', 'ArrowDown'],
  up: ['k', 'ArrowUp'],
  open: ['Enter'],
  choose: ['x', ' '],
  help: ['?'],
} as const;

/** What a key does. */
export type Deed = keyof typeof deeds;

const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=combobox]';

/** Whether something lies above the list: a dialog, a menu. */
const covered = () =>
  [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')].some((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );

/** What a key that was pressed asks for; nothing while somebody types, or where something lies above the list. */
export function deedOf({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): Deed | null {
  if (ctrlKey || metaKey || altKey || defaultPrevented) return null;
  if (!(target instanceof Element) || target.closest(typing) || covered()) return null;
  const [deed] = (Object.keys(deeds) as Deed[]).filter((one) => (deeds[one] as readonly string[]).includes(key));
  if (!deed) return null;
  const inRow = target.closest('[data-rows] tbody tr');
  if (inRow && target !== inRow && [' ', 'Enter'].includes(key)) return null;
  return inRow || key === 'j' || key === 'k' || deed === 'search' || deed === 'help' ? deed : null;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-rows] tbody tr')];

/** The row the focus is in. */
const current = () => document.activeElement?.closest<HTMLElement>('[data-rows] tbody tr') ?? null;

/** Puts the focus so many rows further; on the first row where it is in none. */
function move(by: number): void {
  const all = rows();
  const at = all.findIndex((row) => row === current());
  const row = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))];
  if (!row) return;
  row.tabIndex = -1;
  row.focus();
}

/** Does in the row in focus, or in the list, what was asked for. */
export const doing: Record<Exclude<Deed, 'help'>, () => void> = {
  search: () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus(),
  down: () => move(1),
  up: () => move(-1),
  open: () => (current()?.querySelector('a') ?? current())?.click(),
  choose: () => current()?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click(),
};
