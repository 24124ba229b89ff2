import RefreshOutlined from '@mui/icons-material/Refresh';
import { CircularProgress, IconButton, Tooltip } from '@mui/material';
import { useLoading, useRefresh, useTranslate } from 'react-admin';

/** Reads what is shown anew; it turns while anything is on its way. */
export function Refresh() {
  const translate = useTranslate();
  const refresh = useRefresh();
  const label = translate('ra.action.refresh');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => refresh()}>
        {useLoading() ? (
          <CircularProgress color="inherit" size={20} sx={{ m: '2px' }} aria-hidden />
        ) : (
          <RefreshOutlined />
        )}
      </IconButton>
    </Tooltip>
  );
}
