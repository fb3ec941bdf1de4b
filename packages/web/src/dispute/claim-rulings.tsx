import type { ClaimDecision } from '@redress/shared/adjudication/ruling';
import type { Claim, Ruling } from '@redress/shared/dispute/dispute';
import { useTranslation } from 'react-i18next';
import { Moment } from '../ui/due-time.tsx';
import styles from './claim-rulings.module.css';
import { useDispute } from './dispute-context.tsx';
import { DecisionFindings } from './decision-findings.tsx';
import { useNames } from './use-names.ts';
import { rulingWords } from './words.ts';

/** What was decided about one claim, the newest round first; always with the standing sentence. */
export function ClaimRulings({ claim }: { claim: Claim }) {
  const { t } = useTranslation('dispute');
  const { rulings } = useDispute().detail.dispute;
  const decided = rulings.flatMap((ruling) =>
    ruling.decisions.filter((one) => one.claim === claim.id).map((decision) => ({ ruling, decision })),
  );
  if (decided.length === 0) return null;
  return (
    <div className={styles.rulings}>
      {decided.toReversed().map(({ ruling, decision }) => (
        <Decision key={ruling.seq} ruling={ruling} decision={decision} />
      ))}
      <p className={styles.rights}>{t('ruling.rights')}</p>
    </div>
  );
}

function Decision({ ruling, decision }: { ruling: Ruling; decision: ClaimDecision }) {
  const { t } = useTranslation('dispute');
  const { entries } = useDispute().detail;
  const reasons = rulingWords(entries, ruling, `reasons:${decision.claim}`);
  const title = ruling.round > 1 ? t('ruling.again', { round: ruling.round }) : t('ruling.first');
  return (
    <div className={styles.decision}>
      <h4 className={styles.title}>
        {title}: {t(`outcomes.${decision.outcome}`)}
        <span className={styles.when}>
          <Moment at={ruling.at} />
        </span>
      </h4>
      <dl className={styles.facts}>
        {useDecisionFacts(decision).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reasons ? (
        <>
          <h5 className={styles.label}>{t('ruling.reasons')}</h5>
          <p className={styles.reasons}>{reasons}</p>
        </>
      ) : null}
      <DecisionFindings ruling={ruling} decision={decision} />
    </div>
  );
}

function useDecisionFacts(decision: ClaimDecision) {
  const { fault, remedy, goods, payToBuyerMinor, payToMerchantMinor, recoverFromBuyerMinor, basis } = decision;
  const { t } = useTranslation('dispute');
  const names = useNames();
  const terms = remedy && names.terms({ remedy, goods, payMinor: payToBuyerMinor });
  return [
    ...(terms ? [{ label: t('page.decided'), value: terms }] : []),
    { label: t('ruling.fault'), value: t(`faults.${fault}`) },
    ...(payToMerchantMinor > 0 ? [{ label: t('ruling.returns'), value: names.money(payToMerchantMinor) }] : []),
    ...(recoverFromBuyerMinor > 0 ? [{ label: t('ruling.recovers'), value: names.money(recoverFromBuyerMinor) }] : []),
    ...(basis ? [{ label: t('ruling.basis'), value: basis }] : []),
  ];
}
