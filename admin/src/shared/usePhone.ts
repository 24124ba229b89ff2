import { useMediaQuery, type Theme } from '@mui/material';

/** Whether the screen is a phone's. */
export const usePhone = (): boolean => useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
