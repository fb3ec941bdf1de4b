import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * A list of choices folds away under a tap, and the focus goes on to the next question. Arrow keys pass every
 * choice on their way, so only a pointer means the one it hits.
 */
export function useFolding(foldedAtFirst: boolean, next: RefObject<HTMLElement | null>) {
  const [folded, setFolded] = useState(foldedAtFirst);
  const touched = useRef(false);
  useEffect(() => {
    if (folded && touched.current) next.current?.focus();
  }, [folded, next]);
  return {
    folded,
    unfold: () => setFolded(false),
    chosen: () => setFolded(touched.current),
    watch: {
      onPointerDownCapture: () => void (touched.current = true),
      onKeyDownCapture: () => void (touched.current = false),
    },
  };
}
