import { Box } from '@mui/material';
import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';

export type ClientNodeOf = Node<{ name: string }, 'client'>;

/** The client, in the middle of the picture. */
export function ClientNode({ data }: NodeProps<ClientNodeOf>) {
  return (
    <Box
      sx={{
        px: 1.5,
        py: 1,
        borderRadius: 6,
        maxWidth: 150,
        textAlign: 'center',
        fontWeight: 700,
        fontSize: 14,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        '& .react-flow__handle': { opacity: 0, pointerEvents: 'none', top: '50%', left: '50%' },
      }}
    >
      {data.name}
      <Handle type="source" position={Position.Top} isConnectable={false} />
    </Box>
  );
}
