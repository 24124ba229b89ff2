import ArrowBack from '@mui/icons-material/ArrowBack';
import { Box, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useTitleFirst } from './useTitleFirst';

interface PageProps {
  title: string;
  /** A quiet line under the title. */
  under?: ReactNode;
  /** Beside the title: chips, marks. */
  beside?: ReactNode;
  actions?: ReactNode;
  /** Where the arrow leads back to. */
  back?: string;
  children: ReactNode;
}

/** A screen: its title in the tab and on the page, what can be done, and its content. */
export function Page({ title, under, beside, actions, back, children }: PageProps) {
  const translate = useTranslate();
  useTitleFirst();
  return (
    <Box sx={{ minWidth: 0 }}>
      <title>{`${title} · ${translate('brand')}`}</title>
      <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
        {back && (
          <IconButton component={Link} to={back} aria-label={translate('ra.action.back')} edge="start" size="small">
            <ArrowBack fontSize="small" />
          </IconButton>
        )}
        <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            <Typography variant="h1" tabIndex={-1} sx={{ outline: 'none' }}>
              {title}
            </Typography>
            {beside}
          </Box>
          {under && (
            <Typography component="div" variant="body2" sx={{ color: 'text.secondary', mt: 0.25 }}>
              {under}
            </Typography>
          )}
        </Box>
        {actions}
      </Box>
      {children}
    </Box>
  );
}
