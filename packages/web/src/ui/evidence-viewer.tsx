import { ActionIcon, Anchor } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconX, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceItem } from './evidence-item.ts';
import styles from './evidence-gallery.module.css';

const LARGEST = 4;
const STEP = 0.5;

interface EvidenceViewerProps {
  item: EvidenceItem;
  position: string;
  zoom: number;
  onZoom: (zoom: number) => void;
  onWalk: (by: number) => void;
  onClose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function EvidenceViewer({ item, position, zoom, onZoom, onWalk, onClose, onKeyDown }: EvidenceViewerProps) {
  const { t } = useTranslation('ui');
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus(), [item.key]);

  const zoomBy = (by: number) => onZoom(Math.min(LARGEST, Math.max(1, zoom + by)));
  const onKey = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') zoomBy(STEP);
    else if (event.key === '-') zoomBy(-STEP);
    else onKeyDown(event);
  };
  const tools = [
    { name: t('gallery.previous'), icon: IconArrowLeft, press: () => onWalk(-1) },
    { name: t('gallery.next'), icon: IconArrowRight, press: () => onWalk(1) },
    { name: t('gallery.zoomOut'), icon: IconZoomOut, press: () => zoomBy(-STEP) },
    { name: t('gallery.zoomIn'), icon: IconZoomIn, press: () => zoomBy(STEP) },
    { name: t('gallery.close'), icon: IconX, press: onClose },
  ];
  return (
    // The keys are a shortcut for the buttons inside, which remain reachable one by one.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section ref={frame} className={styles.viewer} aria-label={item.name} tabIndex={-1} onKeyDown={onKey}>
      <header className={styles.tools}>
        <span className={styles.position}>{position}</span>
        {tools.map(({ name, icon: Icon, press }) => (
          <ActionIcon key={name} variant="subtle" size="lg" aria-label={name} title={name} onClick={press}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        ))}
      </header>
      {/* Where a zoomed picture scrolls, the arrow keys must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.stage} tabIndex={0}>
        {item.picture ? (
          <img
            className={zoom === 1 ? styles.fit : undefined}
            src={item.picture}
            alt={item.name}
            style={zoom === 1 ? undefined : { width: `${zoom * 100}%` }}
          />
        ) : (
          <p className={styles.note}>{t('gallery.noPicture')}</p>
        )}
      </div>
      <footer className={styles.foot}>
        <span>{item.name}</span>
        {item.download ? (
          <Anchor href={item.download} download>
            {t('gallery.download')}
          </Anchor>
        ) : null}
      </footer>
    </section>
  );
}
