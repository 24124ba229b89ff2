import { ViewerDocument } from '../../../schema/generated/graphql';
import type { Ask } from '../api/ask';
import type { ApiRefusal } from '../api/refusal';
import type { Viewer } from '../panel';

const NAME = 'pulih.viewer';

/** Who is signed in; as it was last told in this tab where there is no connection. @throws ApiRefusal */
export async function viewerOf(ask: Ask): Promise<Viewer> {
  try {
    const { viewer } = await ask(ViewerDocument, {});
    sessionStorage.setItem(NAME, JSON.stringify(viewer));
    return viewer;
  } catch (error) {
    const known = sessionStorage.getItem(NAME);
    if (known && (error as ApiRefusal).code === 'OFFLINE') return JSON.parse(known) as Viewer;
    throw error;
  }
}

/** Forgets who was signed in. */
export const forgetViewer = (): void => sessionStorage.removeItem(NAME);
