import { useEffect } from 'react';

/** Parts of a screen that are read as a whole. */
const parts = 'section, article, form, tr, li, [role=dialog], [role=region]';

/** An element and the parts it stands in, the smallest first. */
function* placesOf(element: Element | null): Generator<HTMLElement> {
  if (!element) return;
  yield element as HTMLElement;
  for (let one = element.parentElement; one; one = one.parentElement) if (one.matches(parts)) yield one;
}

const lost = () => document.activeElement === document.body;
const able = (element: Element) => element.isConnected && !element.matches(':disabled');

/**
 * Keeps the focus near where it was. A step often takes away, or stills for a while, the very button that was pressed:
 * then the button has the focus again as soon as it can, or else the part of the screen that stood around it.
 */
export function useFocus(): void {
  useEffect(() => {
    let had: Element | null = null;
    let beneath: Element | null = null;
    let places: HTMLElement[] = [];
    const forget = () => {
      had = null;
    };
    const remember = ({ target }: FocusEvent) => {
      had = target as Element;
      if (!had.closest('.MuiModal-root')) beneath = had;
      places = [...placesOf(had), ...placesOf(beneath)];
    };
    const left = () => void setTimeout(() => had && able(had) && lost() && forget());
    const rescue = () => {
      if (!had || !lost() || had.matches(':disabled')) return;
      const place = places.find(able) ?? document.querySelector<HTMLElement>('main h1');
      if (place && place.tabIndex < 0) place.tabIndex = -1;
      place?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => lost() && setTimeout(rescue));
    watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('focusin', remember, { signal });
    document.addEventListener('focusout', left, { signal });
    document.addEventListener('pointerdown', forget, { signal, capture: true });
    return () => {
      watch.disconnect();
      listening.abort();
    };
  }, []);
}
