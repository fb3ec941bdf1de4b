import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './skeletons.module.css';

/** Rows of a list, as tall as the real ones. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Skeleton>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles.row}>
          <span className={styles.bone} data-width="long" />
          <span className={styles.bone} data-width="short" />
        </div>
      ))}
    </Skeleton>
  );
}

/** A dispute: heading, banner, claims, timeline. */
export function DisputeSkeleton() {
  return (
    <Skeleton>
      <span className={styles.bone} data-width="title" />
      <span className={styles.block} data-height="banner" />
      <span className={styles.bone} data-width="short" />
      <span className={styles.block} data-height="claim" />
      <span className={styles.block} data-height="claim" />
      <span className={styles.bone} data-width="long" />
      <span className={styles.bone} data-width="long" />
    </Skeleton>
  );
}

/** One question with its fields. */
export function FormSkeleton({ fields = 2 }: { fields?: number }) {
  return (
    <Skeleton>
      <span className={styles.bone} data-width="title" />
      {Array.from({ length: fields }, (_, index) => (
        <div key={index} className={styles.field}>
          <span className={styles.bone} data-width="short" />
          <span className={styles.block} data-height="field" />
        </div>
      ))}
    </Skeleton>
  );
}

/** Figures beside each other. */
export function FiguresSkeleton({ figures = 4 }: { figures?: number }) {
  return (
    <Skeleton>
      <div className={styles.figures}>
        {Array.from({ length: figures }, (_, index) => (
          <span key={index} className={styles.block} data-height="figure" />
        ))}
      </div>
    </Skeleton>
  );
}

function Skeleton({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.skeleton} aria-busy>
      <output className="visually-hidden">{t('loading')}</output>
      {children}
    </div>
  );
}
