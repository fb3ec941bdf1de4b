import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItem } from './evidence-item.ts';
import { EvidenceViewer } from './evidence-viewer.tsx';
import styles from './evidence-gallery.module.css';

interface EvidenceGalleryProps {
  label: string;
  items: readonly EvidenceItem[];
  /** Zoom shared with another gallery, so that pictures of both sides grow together. */
  zoom?: number;
  onZoom?: (zoom: number) => void;
}

/** Small pictures; the chosen one opens beside them, never over the page. Arrow keys walk, + and − zoom, Escape closes. */
export function EvidenceGallery({ label, items, zoom, onZoom }: EvidenceGalleryProps) {
  const { t } = useTranslation('ui');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [ownZoom, setOwnZoom] = useState(1);
  const grid = useRef<HTMLUListElement>(null);
  const index = items.findIndex(({ key }) => key === openKey);
  const open = items[index];

  const close = () => {
    grid.current?.querySelector<HTMLElement>(`[data-item="${openKey}"]`)?.focus();
    setOpenKey(null);
  };
  const walk = (by: number) => setOpenKey(items[(index + by + items.length) % items.length]?.key ?? null);

  return (
    <div className={styles.gallery} data-open={open !== undefined}>
      <ul ref={grid} className={styles.grid} aria-label={label}>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <button
              type="button"
              className={styles.thumbnail}
              data-item={item.key}
              aria-expanded={item.key === openKey}
              aria-label={t('gallery.open', { name: item.name })}
              onClick={() => setOpenKey(item.key === openKey ? null : item.key)}
            >
              {item.thumbnail ? (
                <img src={item.thumbnail} alt="" loading="lazy" />
              ) : (
                <span>{extension(item.name)}</span>
              )}
            </button>
            <span className={styles.name}>{item.name}</span>
            {item.note ? <span className={styles.note}>{item.note}</span> : null}
          </li>
        ))}
      </ul>
      {open ? (
        <EvidenceViewer
          item={open}
          position={t('gallery.position', { index: index + 1, count: items.length })}
          zoom={zoom ?? ownZoom}
          onZoom={onZoom ?? setOwnZoom}
          onWalk={walk}
          onClose={close}
          onKeyDown={(event) => steer(event, walk, close)}
        />
      ) : null}
    </div>
  );
}

function steer(event: KeyboardEvent, walk: (by: number) => void, close: () => void): void {
  if (event.key === 'ArrowRight') walk(1);
  else if (event.key === 'ArrowLeft') walk(-1);
  else if (event.key === 'Escape') close();
}

function extension(name: string): string {
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toUpperCase() : '—';
}
