import { Box } from '@mui/material';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { useTranslate } from 'react-admin';
import { colourOf } from '../shared/Mark';
import type { Contact } from './drawing';
import { influences } from './looks';

/** A contact in the picture; `marks` says whether it is a hub or a bridge. */
export type ContactNodeOf = Node<{ contact: Contact; marks: readonly string[]; open: () => void }, 'contact'>;

/** Lines meet in the middle of a contact. */
const hidden = { opacity: 0, pointerEvents: 'none', top: '50%', left: '50%' } as const;

/** Where one begins to tie it to another. */
const dot = { width: 12, height: 12 } as const;

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
        maxWidth: 150,
        px: 1,
        py: 0.5,
        borderRadius: 2,
        border: marks.length ? 3 : 1,
        borderColor: (theme) => colourOf(tone, theme),
        bgcolor: 'background.paper',
        color: 'text.primary',
        textAlign: 'center',
        fontSize: { xs: 16, md: 13 },
        lineHeight: 1.25,
        '& svg': { fontSize: 16, color: (theme) => colourOf(tone, theme) },
      }}
    >
      <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', fontWeight: 650 }}>
        <Shape />
        {contact.label}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: { xs: 13, md: 11 } }}>{words.join(' · ')}</Box>
      <Handle id="in" type="target" position={Position.Top} isConnectable={isConnectable} style={hidden} />
      <Handle id="line" type="source" position={Position.Top} isConnectable={false} style={hidden} />
      {isConnectable && <Handle id="dot" type="source" position={Position.Bottom} style={dot} />}
    </Box>
  );
}
