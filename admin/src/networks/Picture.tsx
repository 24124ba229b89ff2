import '@xyflow/react/dist/style.css';
import { Box, useTheme } from '@mui/material';
import { Controls, ReactFlow, type Edge, type NodeChange } from '@xyflow/react';
import { useTranslate } from 'react-admin';
import { ClientNode, type ClientNodeOf } from './ClientNode';
import { ContactNode, type ContactNodeOf } from './ContactNode';
import { placeOf, type Contact, type Drawing } from './drawing';

interface PictureProps {
  /** The client's name. */
  name: string;
  drawing: Drawing;
  /** Keys of the words on a contact: that it is a hub, a bridge. */
  marksOf: (key: string) => readonly string[];
  /** It can only be looked at. */
  still: boolean;
  onOpen: (key: string) => void;
  onMove: (key: string, x: number, y: number) => void;
  onTie: (one: string, other: string) => void;
  onUntie: (one: string, other: string) => void;
}

const CLIENT = 'client';
const kinds = { client: ClientNode, contact: ContactNode };
const thickness: Readonly<Record<Contact['frequency'], number>> = { DAILY: 4, WEEKLY: 2.5, MONTHLY: 1.5, RARELY: 1 };

/** The client in the middle, the contacts around, nearer and with a thicker line the more often they meet. */
export function Picture({ name, drawing, marksOf, still, onOpen, onMove, onTie, onUntie }: PictureProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { contacts, ties } = drawing;
  const client: ClientNodeOf = {
    ...{ id: CLIENT, type: 'client', position: { x: 0, y: 0 }, data: { name } },
    ...{ draggable: false, deletable: false, selectable: false },
  };
  const nodes: (ClientNodeOf | ContactNodeOf)[] = [
    client,
    ...contacts.map((contact, at): ContactNodeOf => ({
      ...{ id: contact.key, type: 'contact', position: placeOf(contact, at, contacts.length), deletable: false },
      data: { contact, marks: marksOf(contact.key), open: () => onOpen(contact.key) },
      ariaLabel: contact.label,
    })),
  ];
  const rays = contacts.map(({ key, frequency }): Edge => ({
    ...{
      id: `${CLIENT}-${key}`,
      source: CLIENT,
      target: key,
      targetHandle: 'in',
      type: 'straight',
      deletable: false,
      focusable: false,
    },
    style: { stroke: palette.divider, strokeWidth: thickness[frequency] },
    selectable: false,
  }));
  const lines = ties.map(({ one, other }): Edge => ({
    ...{ id: `${one}-${other}`, source: one, target: other, type: 'straight', deletable: !still },
    ...{ sourceHandle: 'line', targetHandle: 'in' },
    style: { stroke: palette.primary.main, strokeWidth: 2 },
  }));
  const move = (changes: NodeChange<ClientNodeOf | ContactNodeOf>[]) =>
    changes.forEach((change) => {
      if (change.type === 'position' && change.position) onMove(change.id, change.position.x, change.position.y);
    });
  return (
    <Box
      sx={{
        height: { xs: '58vh', md: 560 },
        mx: { xs: -1.5, sm: 0 },
        bgcolor: 'background.default',
        '& .react-flow__attribution a': { color: 'text.secondary' },
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={[...rays, ...lines]}
        nodeTypes={kinds}
        nodeOrigin={[0.5, 0.5]}
        colorMode={palette.mode}
        nodesDraggable={!still}
        nodesConnectable={!still}
        deleteKeyCode={still ? null : ['Backspace', 'Delete']}
        onNodesChange={move}
        onConnect={({ source, target }) => onTie(source, target)}
        onEdgesDelete={(gone) => gone.forEach(({ source, target }) => onUntie(source, target))}
        onNodeClick={(_, { id }) => id !== CLIENT && onOpen(id)}
        ariaLabelConfig={{
          'controls.ariaLabel': translate('screens.networks.controls'),
          'controls.zoomIn.ariaLabel': translate('screens.networks.zoomIn'),
          'controls.zoomOut.ariaLabel': translate('screens.networks.zoomOut'),
          'controls.fitView.ariaLabel': translate('screens.networks.fit'),
        }}
        connectionRadius={70}
        fitView
        fitViewOptions={{ padding: 0.06 }}
        minZoom={0.2}
        maxZoom={2}
      >
        <Controls showInteractive={false} />
      </ReactFlow>
    </Box>
  );
}
