import { Box } from '@mui/material';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { useTranslate } from 'react-admin';
import { colourOf } from '../shared/Mark';
import type { Contact } from './drawing';
import { influences } from './looks';

/** A contact in the picture; `marks` says whether it is a hub or a bridge. */
export type ContactNodeOf = Node<{ contact: Contact; marks: readonly string[]; open: () => void }, 'contact'>;

/** A contact: what they are called, what they do to the recovery by colour and shape, and where they stand. */
export function ContactNode({ data: { contact, marks, open }, isConnectable }: NodeProps<ContactNodeOf>) {
  const translate = useTranslate();
  const [tone, Shape] = influences[contact.influence];
  const words = [translate(`enums.ContactKind.${contact.kind}`), ...marks.map((mark) => translate(mark))];
  return (
    <Box
      onDoubleClick={open}
      sx={{
        display: 'grid',
        justifyItems: 'center',
        maxWidth: 130,
        px: 1,
        py: 0.5,
        borderRadius: 2,
        border: marks.length ? 3 : 1,
        borderColor: (theme) => colourOf(tone, theme),
        bgcolor: 'background.paper',
        color: 'text.primary',
        textAlign: 'center',
        fontSize: 13,
        lineHeight: 1.25,
        '& svg': { fontSize: 16, color: (theme) => colourOf(tone, theme) },
      }}
    >
      <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', fontWeight: 650 }}>
        <Shape />
        {contact.label}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: 11 }}>{words.join(' · ')}</Box>
      <Handle type="target" position={Position.Top} isConnectable={isConnectable} />
      <Handle type="source" position={Position.Bottom} isConnectable={isConnectable} />
    </Box>
  );
}
