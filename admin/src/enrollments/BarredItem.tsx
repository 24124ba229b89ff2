import { Box, MenuItem, type MenuItemProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DecisionPartsFragment } from '../../../schema/generated/graphql';
import { whyNot } from '../shared/inTheWay';

interface BarredItemProps extends MenuItemProps {
  /** Word on the item of the step, a key. */
  label: string;
  /** Why the step may not be taken now. */
  decision: DecisionPartsFragment;
}

/** An item of a menu for a step that may not be taken now, with why beneath; the menu reaches it, and it does nothing. */
export function BarredItem({ label, decision, ...item }: BarredItemProps) {
  const translate = useTranslate();
  const why = whyNot(decision);
  return (
    <MenuItem
      {...item}
      aria-disabled
      disableRipple
      sx={{ display: 'block', maxWidth: 340, whiteSpace: 'normal', cursor: 'help' }}
    >
      <Box sx={{ color: 'text.secondary' }}>{translate(label)}</Box>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{why.join(' ')}</Box>
    </MenuItem>
  );
}
