import { CURRENCIES } from '@redress/shared/money';
import { MILESTONES, ORIGINS, PHASES } from '@redress/shared/statistics/filter';
import { OUTCOMES } from '@redress/shared/vocabulary/outcome';
import { REASONS } from '@redress/shared/vocabulary/reason';
import { STATES } from '@redress/shared/vocabulary/state';
import { useTranslation } from 'react-i18next';
import { useZone } from '../text/clock.tsx';
import { FilterWord } from '../ui/filter-sentence.tsx';
import { AnyWord } from './any-word.tsx';
import { FilterDay } from './filter-day.tsx';
import { useNarrowing } from './use-narrowing.ts';

function useWord() {
  const { t } = useTranslation(['regulator', 'dispute']);
  return { t, ...useNarrowing() };
}

export function FromDay() {
  const { t, filter, change } = useWord();
  return <FilterDay label={t('regulator:filter.from')} value={filter.from} onChange={(from) => change({ from })} />;
}

export function ToDay() {
  const { t, filter, change } = useWord();
  return <FilterDay label={t('regulator:filter.to')} value={filter.to} onChange={(to) => change({ to })} />;
}

export function CategoryWord() {
  const { t, filter, change } = useWord();
  return (
    <AnyWord
      label={t('regulator:filter.category')}
      anyLabel={t('regulator:filter.any.category')}
      value={filter.category}
      values={REASONS}
      wordOf={(reason) => t(`dispute:reasons.${reason}`)}
      onChange={(category) => change({ category })}
    />
  );
}

const isState = (word: string) => STATES.find((state) => state === word) ?? null;
const isPhase = (word: string) => PHASES.find((phase) => phase === word) ?? null;

/** Open, over, or one of the states: one choice out of both. */
export function StandingWord() {
  const { t, filter, change } = useWord();
  return (
    <AnyWord
      label={t('regulator:filter.standing')}
      anyLabel={t('regulator:filter.any.standing')}
      value={filter.state ?? filter.phase}
      values={[...PHASES, ...STATES]}
      wordOf={(word) =>
        word === 'open' || word === 'over' ? t(`regulator:phases.${word}`) : t(`dispute:states.${word}`)
      }
      onChange={(word) => change({ state: isState(word ?? ''), phase: isPhase(word ?? '') })}
    />
  );
}

export function OutcomeWord() {
  const { t, filter, change } = useWord();
  return (
    <AnyWord
      label={t('regulator:filter.outcome')}
      anyLabel={t('regulator:filter.any.outcome')}
      value={filter.outcome}
      values={OUTCOMES}
      wordOf={(outcome) => t(`dispute:outcomes.${outcome}`)}
      onChange={(outcome) => change({ outcome })}
    />
  );
}

export function MilestoneWord() {
  const { t, filter, change } = useWord();
  return (
    <AnyWord
      label={t('regulator:filter.has')}
      anyLabel={t('regulator:filter.any.has')}
      value={filter.has}
      values={MILESTONES}
      wordOf={(milestone) => t(`regulator:milestones.${milestone}`)}
      onChange={(has) => change({ has })}
    />
  );
}

export function CurrencyWord() {
  const { t, filter, change } = useWord();
  return (
    <AnyWord
      label={t('regulator:filter.currency')}
      anyLabel={t('regulator:filter.any.currency')}
      value={filter.currency}
      values={Object.keys(CURRENCIES)}
      wordOf={(currency) => currency}
      onChange={(currency) => change({ currency })}
    />
  );
}

export function OriginWord() {
  const { t, filter, change } = useWord();
  return (
    <AnyWord
      label={t('regulator:filter.origin')}
      anyLabel={t('regulator:filter.any.origin')}
      value={filter.origin}
      values={ORIGINS}
      wordOf={(origin) => t(`regulator:origins.${origin}`)}
      onChange={(origin) => change({ origin })}
    />
  );
}

export function ZoneWord() {
  const { t, filter, change } = useWord();
  const zones = [...new Set([filter.zone, useZone(), 'Asia/Shanghai', 'Asia/Taipei', 'Europe/Berlin', 'UTC'])];
  return (
    <FilterWord
      label={t('regulator:filter.zone')}
      value={filter.zone}
      options={zones.map((zone) => ({ value: zone, label: zone }))}
      onChange={(zone) => change({ zone })}
    />
  );
}
