import type { DecisionInput } from '@redress/shared/adjudication/ruling';
import { claimOf } from '@redress/shared/dispute/claims';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispute } from '../../dispute/dispute-context.tsx';
import { MoneyText } from '../../ui/money-text.tsx';
import { useNames } from '../../dispute/use-names.ts';
import { AMOUNTS } from './ruling-money.ts';
import styles from './letter.module.css';

interface RulingLetterProps {
  decisions: readonly DecisionInput[];
  ref?: Ref<HTMLHeadingElement>;
}

export function RulingLetter({ decisions, ref }: RulingLetterProps) {
  const { t } = useTranslation('arbitrator');
  const { dispute, complainant, respondent } = useDispute().detail;
  return (
    <>
      <h2 ref={ref} className={styles.title} tabIndex={-1}>
        {t('letter.title', { number: dispute.number })}
      </h2>
      <p className={styles.opening}>
        {t('letter.opening', { buyer: complainant?.name ?? t('letter.theBuyer'), merchant: respondent.name })}
      </p>
      {decisions.map((decision, index) => (
        <ClaimPart key={decision.claim} decision={decision} position={index + 1} />
      ))}
      <p className={styles.rights}>{t('letter.rights')}</p>
    </>
  );
}

function ClaimPart({ decision, position }: { decision: DecisionInput; position: number }) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { dispute } = useDispute().detail;
  const { claim: claimName } = useNames();
  const claim = claimOf(dispute, decision.claim);
  return (
    <section className={styles.claim}>
      <h3>
        {position} {claimName(decision.claim)}
        {claim ? <span className={styles.reason}> · {t(`dispute:reasons.${claim.reason}`)}</span> : null}
      </h3>
      <p className={styles.outcome}>
        <strong>{t(`dispute:outcomes.${decision.outcome}`)}</strong>
        {decision.remedy
          ? ` · ${t(`dispute:remedies.${decision.remedy}`)} · ${t(`dispute:goods.${decision.goods}`)}`
          : null}
      </p>
      <Findings findings={decision.findings} />
      <p className={styles.reasons}>{decision.reasons}</p>
      <Terms decision={decision} />
    </section>
  );
}

function Findings({ findings }: { findings: DecisionInput['findings'] }) {
  const { t } = useTranslation('arbitrator');
  return (
    <ol className={styles.findings}>
      {findings.map(({ issue, burden, standard, met, evidence }) => (
        <li key={issue}>
          <strong>{issue}</strong>{' '}
          {t(met ? 'letter.met' : 'letter.notMet', {
            side: t(`letter.sides.${burden}`),
            standard: t(`letter.standards.${standard}`),
          })}{' '}
          {evidence.length > 0 ? t('letter.evidence', { list: evidence.join(', ') }) : null}
        </li>
      ))}
    </ol>
  );
}

function Terms({ decision }: { decision: DecisionInput }) {
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const { currency } = useDispute().detail.dispute;
  const platform = decision.payToBuyerMinor - decision.recoverFromMerchantMinor;
  const money = [...AMOUNTS.map((name) => [name, decision[name]] as const), ['fromPlatformMinor', platform] as const];
  return (
    <dl className={styles.terms}>
      {money
        .filter(([, amountMinor]) => amountMinor > 0)
        .map(([name, amountMinor]) => (
          <Line key={name} label={t(`arbitrator:ruling.amounts.${name}`)}>
            <MoneyText amountMinor={amountMinor} currency={currency} />
          </Line>
        ))}
      <Line label={t('arbitrator:ruling.fault')}>{t(`dispute:faults.${decision.fault}`)}</Line>
      {decision.freightBy === 'none' ? null : (
        <Line label={t('arbitrator:ruling.freightBy')}>{t(`arbitrator:ruling.bearers.${decision.freightBy}`)}</Line>
      )}
      {decision.inspectionBy === 'none' ? null : (
        <Line label={t('arbitrator:ruling.inspectionBy')}>
          {t(`arbitrator:ruling.bearers.${decision.inspectionBy}`)}
        </Line>
      )}
      {decision.basis ? <Line label={t('arbitrator:ruling.basis')}>{decision.basis}</Line> : null}
    </dl>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
