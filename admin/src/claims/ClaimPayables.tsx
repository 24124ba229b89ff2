import { Box } from '@mui/material';
import { ListBase, Pagination, useListContext } from 'react-admin';
import type { PayableRowFragment } from '../../../schema/generated/graphql';
import { PayableCard } from '../payables/PayableCard';

const PAGE = 25;
const SIZES = [PAGE, 50, 100];

/** The payables a claim holds, page by page. */
export function ClaimPayables({ claimId }: { claimId: string }) {
  return (
    <ListBase
      resource="payables"
      filter={{ claimId }}
      sort={{ field: 'evidenceOn', order: 'ASC' }}
      perPage={PAGE}
      storeKey={false}
      disableSyncWithLocation
    >
      <Held />
    </ListBase>
  );
}

function Held() {
  const { data = [], total = 0 } = useListContext<PayableRowFragment>();
  return (
    <>
      {data.map((one) => (
        <Box key={one.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <PayableCard record={one} held />
        </Box>
      ))}
      {total > PAGE && <Pagination rowsPerPageOptions={SIZES} />}
    </>
  );
}
