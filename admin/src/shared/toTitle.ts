/** Puts the focus on the title of the screen, where reading begins. */
export function toTitle(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
