import type { Pack } from '@redress/shared/policy/pack';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';
import { ClocksTable } from './clocks-table.tsx';
import styles from './rules-view.module.css';

/** A pack of rules as its readers need it: by question, in words. */
export function RulesView({ pack }: { pack: Pack }) {
  return (
    <div className={styles.rules}>
      <CategoriesTable pack={pack} />
      <ClocksTable pack={pack} />
      <RemediesTable pack={pack} />
      <SuspensionsTable pack={pack} />
      <BoundsTable pack={pack} />
    </div>
  );
}

function CategoriesTable({ pack }: { pack: Pack }) {
  const { t } = useTranslation(['admin', 'dispute']);
  const language = useLanguage();
  const kinds = (of: Pack['categories'][number]['complainantEvidence']) =>
    of.map((kind) => t(`dispute:evidenceKinds.${kind}`)).join(' · ');
  return (
    <DataTable
      caption={t('admin:rules.categories')}
      captionShown
      columns={[
        { key: 'category', header: t('admin:rules.category'), names: true, cell: ({ texts }) => texts[language] },
        {
          key: 'remedies',
          header: t('admin:rules.remedies'),
          cell: ({ remedies }) => remedies.map((remedy) => t(`dispute:remedies.${remedy}`)).join(' · '),
        },
        { key: 'buyer', header: t('admin:rules.buyerShows'), cell: (row) => kinds(row.complainantEvidence) },
        { key: 'seller', header: t('admin:rules.sellerShows'), cell: (row) => kinds(row.respondentEvidence) },
      ]}
      rows={pack.categories}
      rowKey={({ code }) => code}
    />
  );
}

function RemediesTable({ pack }: { pack: Pack }) {
  const { t } = useTranslation(['admin', 'dispute']);
  const language = useLanguage();
  return (
    <DataTable
      caption={t('admin:rules.remedyRules')}
      captionShown
      columns={[
        { key: 'remedy', header: t('admin:rules.remedy'), names: true, cell: ({ texts }) => texts[language] },
        { key: 'money', header: t('admin:rules.money'), cell: ({ money }) => t(`admin:rules.moneyKinds.${money}`) },
        {
          key: 'goods',
          header: t('admin:rules.goods'),
          cell: ({ goods }) => goods.map((each) => t(`dispute:goods.${each}`)).join(' · '),
        },
      ]}
      rows={pack.remedies}
      rowKey={({ code }) => code}
    />
  );
}

function SuspensionsTable({ pack }: { pack: Pack }) {
  const { t } = useTranslation('admin');
  const language = useLanguage();
  return (
    <DataTable
      caption={t('rules.suspensions')}
      captionShown
      columns={[
        { key: 'ground', header: t('rules.ground'), names: true, cell: ({ texts }) => texts[language] },
        {
          key: 'most',
          header: t('rules.atMost'),
          numeric: true,
          cell: ({ unit, amount }) => t(`rules.${unit}`, { count: amount }),
        },
      ]}
      rows={pack.suspensions}
      rowKey={({ ground }) => ground}
    />
  );
}

const BOUNDS = [
  'offersPerSide',
  'appealRounds',
  'compensationPercent',
  'takeBackWithdrawalHours',
  'correctRulingDays',
  'appealAfterClosingDays',
  'reopenDays',
  'humanDays',
  'rateDays',
] as const satisfies readonly (keyof Pack['procedure'])[];

function BoundsTable({ pack: { procedure } }: { pack: Pack }) {
  const { t } = useTranslation('admin');
  return (
    <DataTable
      caption={t('rules.procedure')}
      captionShown
      columns={[
        { key: 'bound', header: t('rules.bound'), names: true, cell: (bound) => t(`rules.bounds.${bound}`) },
        { key: 'value', header: t('rules.value'), numeric: true, cell: (bound) => procedure[bound] },
      ]}
      rows={BOUNDS}
      rowKey={(bound) => bound}
    />
  );
}
