import '@xyflow/react/dist/style.css';
import { Box, useTheme } from '@mui/material';
import { Controls, ReactFlow, useReactFlow, type Edge, type NodeChange } from '@xyflow/react';
import type { KeyboardEvent, MouseEvent } from 'react';
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
  /** Whether a place is being chosen: the next click tells it. */
  placing: boolean;
  onPlace: (x: number, y: number) => void;
  onOpen: (key: string) => void;
  onMove: (key: string, x: number, y: number) => void;
  onTie: (one: string, other: string) => void;
}

const CLIENT = 'client';
const kinds = { client: ClientNode, contact: ContactNode };
const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-20, 0],
  ArrowRight: [20, 0],
  ArrowUp: [0, -20],
  ArrowDown: [0, 20],
};
const thickness: Readonly<Record<Contact['frequency'], number>> = { DAILY: 4, WEEKLY: 2.5, MONTHLY: 1.5, RARELY: 1 };

const opens = { 'aria-roledescription': undefined, 'aria-haspopup': 'dialog' } as const;

/** The client in the middle, the contacts around, nearer and with a thicker line the more often they meet. */
export function Picture(props: PictureProps) {
  const { name, drawing, marksOf, still, placing, onPlace, onOpen, onMove, onTie } = props;
  const translate = useTranslate();
  const flow = useReactFlow();
  const { palette } = useTheme();
  const { contacts, ties } = drawing;
  const client: ClientNodeOf = {
    ...{ id: CLIENT, type: 'client', position: { x: 0, y: 0 }, data: { name } },
    ...{ draggable: false, deletable: false, selectable: false, focusable: false },
  };
  const nodes: (ClientNodeOf | ContactNodeOf)[] = [
    client,
    ...contacts.map((contact, at): ContactNodeOf => ({
      ...{ id: contact.key, type: 'contact', position: placeOf(contact, at, contacts.length), deletable: false },
      data: { contact, marks: marksOf(contact.key), open: () => onOpen(contact.key) },
      ...(!still && { ariaRole: 'button', domAttributes: opens }),
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
    },
    style: { stroke: palette.text.disabled, strokeWidth: thickness[frequency] },
    selectable: false,
  }));
  const lines = ties.map(({ one, other }): Edge => ({
    ...{ id: `${one}-${other}`, source: one, target: other, type: 'straight' },
    ...{ sourceHandle: 'line', targetHandle: 'in' },
    style: { stroke: palette.primary.main, strokeWidth: 2 },
  }));
  const move = (changes: NodeChange<ClientNodeOf | ContactNodeOf>[]) =>
    changes.forEach((change) => {
      if (change.type === 'position' && change.position) onMove(change.id, change.position.x, change.position.y);
    });
  const press = (event: KeyboardEvent) => {
    const one = nodes.find(({ id }) => (event.target as Element).getAttribute('data-id') === id);
    const way = arrows[event.key];
    if (!one || still) return;
    if (way) onMove(one.id, one.position.x + way[0], one.position.y + way[1]);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(one.id);
    else return;
    event.preventDefault();
  };
  const place = ({ clientX, clientY }: MouseEvent) => {
    const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY });
    if (placing) onPlace(x, y);
  };
  return (
    <Box
      sx={{
        height: { xs: '58vh', md: 560 },
        mx: { xs: -1.5, sm: 0 },
        bgcolor: 'background.default',
        ...(placing && { '& .react-flow__pane, & .react-flow__node': { cursor: 'crosshair' } }),
        '& .react-flow__node.selectable:focus-visible': { outline: 2, outlineOffset: 2, outlineColor: 'text.primary' },
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
        nodesFocusable={!still}
        edgesFocusable={false}
        deleteKeyCode={null}
        aria-label={translate('screens.networks.picture')}
        onKeyDown={press}
        onPaneClick={place}
        onNodesChange={move}
        onConnect={({ source, target }) => onTie(source, target)}
        onNodeClick={(event, { id }) => (placing ? place(event) : id !== CLIENT && onOpen(id))}
        ariaLabelConfig={{
          'node.a11yDescription.keyboardDisabled': translate('screens.networks.keys'),
          'edge.a11yDescription.default': '',
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
