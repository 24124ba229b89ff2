import BookmarksOutlined from '@mui/icons-material/BookmarksOutlined';
import { Button, Divider, ListItemText, ListSubheader, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { SavedListsDocument, type SavedListPartsFragment } from '../../../schema/generated/graphql';
import { useAnswer } from '../shared/useAnswer';
import { KeepLists } from './KeepLists';
import { SaveList } from './SaveList';
import { addressOf, sameQuestion } from './addressOf';
import type { ListFace } from './useListFace';
import { useColumns } from './useColumns';
import { useQuestion } from './useQuestion';

type Doing = 'save' | 'keep' | null;

/** The lists one comes back to: opens, saves and keeps them. */
export function SavedLists({ face }: { face: ListFace }) {
  const translate = useTranslate();
  const go = useNavigate();
  const question = useQuestion();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [, setColumns] = useColumns(face.resource);
  const { data } = useAnswer(SavedListsDocument, { filter: { list: face.list } });
  const lists = data?.savedLists.nodes ?? [];
  const opened = lists.find((one) => sameQuestion(one, question));
  const say = (key: string) => translate(`screens.lists.${key}`);
  const close = () => setAt(null);
  const open = (one: SavedListPartsFragment) => {
    close();
    setColumns(one);
    void go(addressOf(face.resource, one));
  };
  const begin = (what: Doing) => {
    close();
    setDoing(what);
  };
  const groups = [true, false].map((shared) => ({ shared, its: lists.filter((one) => one.shared === shared) }));
  return (
    <>
      <Button
        size="small"
        startIcon={<BookmarksOutlined />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAt(currentTarget)}
      >
        {opened?.name ?? say('saved')}
      </Button>
      <Menu anchorEl={at} open={!!at} onClose={close}>
        {groups.flatMap(({ shared, its }) =>
          its.length
            ? [
                <ListSubheader key={`of-${shared}`}>{say(shared ? 'ofUnit' : 'own')}</ListSubheader>,
                ...its.map((one) => (
                  <MenuItem key={one.id} selected={one.id === opened?.id} onClick={() => open(one)}>
                    <ListItemText>{one.name}</ListItemText>
                  </MenuItem>
                )),
              ]
            : [],
        )}
        {lists.length > 0 && <Divider />}
        <MenuItem onClick={() => begin('save')}>{say('save')}</MenuItem>
        {lists.length > 0 && <MenuItem onClick={() => begin('keep')}>{say('keep')}</MenuItem>}
      </Menu>
      {doing === 'save' && <SaveList face={face} onClose={() => setDoing(null)} />}
      {doing === 'keep' && <KeepLists lists={lists} onClose={() => setDoing(null)} />}
    </>
  );
}
