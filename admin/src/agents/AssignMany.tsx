import PersonPinCircleOutlined from '@mui/icons-material/PersonPinCircleOutlined';
import { Button, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { Form, ResourceContextProvider, useListContext, useTranslate, useUnselectAll } from 'react-admin';
import type { ClientRowFragment } from '../../../schema/generated/graphql';
import { useToday } from '../shared/format';
import { AssignManyForm } from './AssignManyForm';

const apart = {};

/** Assigns one agent to the chosen clients, after saying of each whether that may be. */
export function AssignMany() {
  const translate = useTranslate();
  const heading = useId();
  const today = useToday();
  const unselect = useUnselectAll('clients');
  const { data = [], selectedIds = [] } = useListContext<ClientRowFragment>();
  const [clients, setClients] = useState<ClientRowFragment[] | null>(null);
  const close = () => {
    setClients(null);
    unselect();
  };
  return (
    <>
      <Button
        size="small"
        variant="contained"
        startIcon={<PersonPinCircleOutlined />}
        onClick={() => setClients(data.filter(({ id }) => selectedIds.includes(id)))}
      >
        {translate('screens.agents.assign.label')}
      </Button>
      {clients && (
        <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby={heading}>
          <DialogTitle id={heading}>
            {translate('screens.agents.assign.many', { smart_count: clients.length, count: clients.length })}
          </DialogTitle>
          <DialogContent>
            <ResourceContextProvider value="AssignAgentInput">
              <Form record={apart} defaultValues={{ on: today }}>
                <AssignManyForm clients={clients} onClose={close} />
              </Form>
            </ResourceContextProvider>
          </DialogContent>
        </Dialog>
      )}
    </>
  );
}
