import InboxOutlined from '@mui/icons-material/InboxOutlined';
import { StateBox, type StateAction } from './StateBox';

/** Nothing is there yet, and how the first one comes. */
export function Empty({ text, action }: { text: string; action?: StateAction | undefined }) {
  return <StateBox icon={<InboxOutlined />} text={text} action={action} />;
}
