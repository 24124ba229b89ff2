import Search from '@mui/icons-material/Search';
import { InputAdornment } from '@mui/material';

/** What makes a text field one to search in: what it is called, and its icon. */
export const searching = (words: string) => ({
  type: 'search',
  placeholder: words,
  slotProps: {
    htmlInput: { 'aria-label': words },
    input: {
      startAdornment: (
        <InputAdornment position="start">
          <Search fontSize="small" />
        </InputAdornment>
      ),
    },
  },
});
