import type { Figures as FiguresOf, Spread } from '@redress/shared/statistics/figures';
import type { Milestone } from '@redress/shared/statistics/filter';
import { useTranslation } from 'react-i18next';
import { Figure, Figures } from '../ui/figure.tsx';
import { Bars } from './bars.tsx';
import styles from './figures-view.module.css';
import { MoneyTable } from './money-table.tsx';
import { TableLink } from './table-link.tsx';
import { useNumberWords } from './use-number-words.ts';

/** Everything counted, each number with a sentence and the way to its disputes. */
export function FiguresView({ figures }: { figures: FiguresOf }) {
  return (
    <div className={styles.view}>
      <Figures>
        <Counts figures={figures} />
        <Time milestone="answer" spread={figures.answer} />
        <Time milestone="ruling" spread={figures.ruling} />
        <Time milestone="ending" spread={figures.ending} />
      </Figures>
      <Bars figures={figures} />
      <MoneyTable money={figures.money} />
    </div>
  );
}

function Counts({ figures: { filed, open, over } }: { figures: FiguresOf }) {
  const { t } = useTranslation('regulator');
  const { count, share } = useNumberWords();
  return (
    <>
      <Figure
        label={t('figures.filed')}
        value={<TableLink by={{}}>{count(filed)}</TableLink>}
        sentence={t('figures.filedSentence')}
      />
      <Figure
        label={t('figures.open')}
        value={<TableLink by={{ phase: 'open' }}>{count(open)}</TableLink>}
        sentence={t('figures.openSentence', { share: share(open, filed) })}
      />
      <Figure
        label={t('figures.over')}
        value={<TableLink by={{ phase: 'over' }}>{count(over)}</TableLink>}
        sentence={t('figures.overSentence', { share: share(over, filed) })}
      />
    </>
  );
}

interface TimeProps {
  milestone: Exclude<Milestone, 'refund'>;
  spread: Spread;
}

function Time({ milestone, spread: { of, medianMs, p90Ms } }: TimeProps) {
  const { t } = useTranslation('regulator');
  const { count, duration } = useNumberWords();
  const label = t(`figures.${milestone}`);
  if (medianMs === null || p90Ms === null)
    return <Figure label={label} value="–" sentence={t(`figures.${milestone}None`)} />;
  const facts = { count: of.value, number: count(of.value), p90: duration(p90Ms) };
  return (
    <Figure
      label={label}
      value={<TableLink by={{ has: milestone }}>{duration(medianMs)}</TableLink>}
      sentence={of.more ? t('figures.timeOfNewest', facts) : t('figures.timeOf', facts)}
    />
  );
}
