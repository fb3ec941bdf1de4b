import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../api.ts';
import type { CommandFormProps } from '../dispute/command-forms.ts';
import { useDispute } from '../dispute/dispute-context.tsx';
import { CommandForm } from '../desk/command-form.tsx';
import { PickField } from '../fields/pick-field.tsx';

/** Who sat before is not offered: the heart would refuse them. */
export function DisputeAssign({ onClose }: CommandFormProps) {
  const { t } = useTranslation('arbitrator');
  const { dispute } = useDispute().detail;
  const people = useQuery(trpc.people.arbitrators.queryOptions());
  const [arbitrator, setArbitrator] = useState<string | null>(null);
  const sat = new Set([dispute.arbitrator, ...dispute.formerArbitrators]);
  const options = (people.data ?? [])
    .filter(({ id }) => !sat.has(id))
    .map(({ id, name, openDisputes }) => ({ value: id, label: t('assign.person', { name, count: openDisputes }) }));
  return (
    <CommandForm onClose={onClose} input={{ type: 'assign', arbitrator: arbitrator ?? undefined }}>
      <PickField
        id="arbitrator"
        label={t('assign.to')}
        hint={people.isSuccess && options.length === 0 ? t('assign.nobody') : t('assign.hint')}
        options={options}
        value={arbitrator}
        onChange={setArbitrator}
      />
    </CommandForm>
  );
}
