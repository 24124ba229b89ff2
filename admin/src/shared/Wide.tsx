import { Box, type SxProps, type Theme } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface WideProps {
  /** What it is called when it has to be scrolled. */
  label?: string;
  sx?: SxProps<Theme>;
  children: ReactNode;
}

/** What may be wider than the screen: then it scrolls sideways by itself, by finger and by keyboard. */
export function Wide({ label, sx, children }: WideProps) {
  const translate = useTranslate();
  const box = useRef<HTMLElement>(null);
  const [beyond, setBeyond] = useState(false);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const watch = new ResizeObserver(() => setBeyond(current.scrollWidth > current.clientWidth));
    for (const one of [current, ...current.children]) watch.observe(one);
    return () => watch.disconnect();
  }, []);
  const reachable = beyond && { role: 'region', tabIndex: 0, 'aria-label': label ?? translate('shared.wide') };
  return (
    <Box ref={box} sx={[{ overflowX: 'auto' }, ...(Array.isArray(sx) ? sx : [sx])]} {...reachable}>
      {children}
    </Box>
  );
}
