import EditOutlined from '@mui/icons-material/EditOutlined';
import { UpdateAreaMapDocument, type AreaMapPartsFragment } from '../../../schema/generated/graphql';
import { useViewer } from '../panel';
import { StepDialog } from '../shared/StepDialog';
import { MapValue } from './MapValue';
import { EntryInputs, ReadinessInputs } from './MapInputs';
import { entriesOf, readinessOf } from './mapOf';

/** Adds to a map what became known, and the days the village was made ready, for who is of its unit. */
export function UpdateMap({ record }: { record: AreaMapPartsFragment }) {
  const { id, version, unit, layers, listedOn, builtOn, coordinatedOn } = record;
  if (useViewer().unit.id !== unit.id) return null;
  const known = layers.flatMap(({ entries }) => entries);
  return (
    <StepDialog
      of="UpdateAreaMapInput"
      label="screens.areaMaps.update"
      icon={<EditOutlined />}
      document={UpdateAreaMapDocument}
      stored={{
        version,
        values: {
          ...{ listedOn, builtOn, coordinatedOn },
          notes: Object.fromEntries(known.map(({ item, note }) => [item, note])),
        },
        labels: { notes: 'types.UpdateAreaMapInput.entries' },
      }}
      Value={MapValue}
      variables={(values, _, seen) => ({
        id,
        expectedVersion: seen.version,
        input: { ...readinessOf(values), entries: entriesOf(values) },
      })}
      save="shared.form.save"
    >
      <ReadinessInputs />
      <EntryInputs />
    </StepDialog>
  );
}
