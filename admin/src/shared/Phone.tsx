import { Link } from '@mui/material';

/** A telephone number; touching it calls. */
export const Phone = ({ number }: { number: string }) => (
  <Link href={`tel:${number.replaceAll(/[^+\d]/g, '')}`} underline="always" sx={{ whiteSpace: 'nowrap' }}>
    {number}
  </Link>
);
