import { useTranslate } from 'react-admin';
import type { ImportPartsFragment } from '../../../schema/generated/graphql';
import { Sheet } from '../shared/Sheet';
import { StateBox } from '../shared/StateBox';

/** An import that came to nothing: why, and how to begin again. */
export function Over({ of: { status, message } }: { of: ImportPartsFragment }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`screens.imports.${key}`);
  return (
    <Sheet>
      <StateBox text={message ?? say(`over.${status}`)} action={{ label: say('another'), to: '/imports/create' }} />
    </Sheet>
  );
}
