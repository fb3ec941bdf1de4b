import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PickField } from '../fields/pick-field.tsx';
import { WordsField } from '../fields/words-field.tsx';
import { CommandForm } from './command-form.tsx';

type Words = 'refuseGrounds' | 'terminateGrounds' | 'suspendGrounds' | 'refuseAppealGrounds';

interface GroundFormProps<Ground extends string> {
  type: 'refuse' | 'terminate' | 'suspend' | 'refuseAppeal';
  grounds: readonly Ground[];
  /** Where the grounds have their names. */
  words: Words;
  harmful?: boolean;
  onClose: () => void;
}

/** A step that needs one of the coded grounds, and the reasons in words. */
export function GroundForm<Ground extends string>(props: GroundFormProps<Ground>) {
  const { type, grounds, words, harmful = false, onClose } = props;
  const { t } = useTranslation(['arbitrator', 'dispute']);
  const [ground, setGround] = useState<Ground | null>(null);
  const [reasons, setReasons] = useState('');
  const name = (one: Ground) => t(`dispute:${words}.${one}` as 'dispute:refuseGrounds.tooLate');
  return (
    <CommandForm onClose={onClose} harmful={harmful} input={{ type, ground: ground ?? undefined, reasons }}>
      <PickField
        id="ground"
        label={t('arbitrator:ground')}
        options={grounds.map((one) => ({ value: one, label: name(one) }))}
        value={ground}
        onChange={setGround}
      />
      <WordsField
        id="reasons"
        label={t('arbitrator:words.reasons')}
        hint={t(`arbitrator:hints.${type}`)}
        value={reasons}
        onChange={setReasons}
      />
    </CommandForm>
  );
}
