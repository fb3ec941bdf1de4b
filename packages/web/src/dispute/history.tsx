import type { Entry } from '@redress/shared/dispute/view';
import { useTranslation } from 'react-i18next';
import { Timeline, type TimelineEntry } from '../ui/timeline.tsx';
import { useDispute } from './dispute-context.tsx';
import { useSaying } from './saying.ts';
import { useNames } from './use-names.ts';
import { Words } from './words-block.tsx';

/** Everything that happened, newest first, with the words that came with it. */
export function History() {
  const { t } = useTranslation('dispute');
  const { entries } = useDispute().detail;
  const saying = useSaying();
  const told = entries.map((entry): TimelineEntry => {
    return {
      key: String(entry.seq),
      at: entry.at,
      who: saying.who(entry),
      text: saying.what(entry),
      detail: Object.values(entry.prose).some((words) => words !== '') ? <Prose entry={entry} /> : null,
    };
  });
  return <Timeline label={t('page.timeline')} entries={told.toReversed()} />;
}

function Prose({ entry }: { entry: Entry }) {
  const label = useLabel();
  return Object.entries(entry.prose).map(([key, words]) => (
    <Words key={key} label={label(key)} words={words === '' ? null : words} bare />
  ));
}

const LABELS = [
  'address',
  'reference',
  'question',
  'reasons',
  'issue',
  'note',
  'proof',
  'reason',
  'outcomeWords',
] as const;

/** "reasons:c1": the reasons, and what they are about. */
function useLabel(): (key: string) => string {
  const { t } = useTranslation('timeline');
  const { dispute } = useDispute().detail;
  const names = useNames();
  return (key) => {
    const [kind, part] = key.split(':');
    const label = LABELS.find((one) => one === kind);
    const about = dispute.claims.some(({ id }) => id === part) ? names.claim(part!) : null;
    const parts = [label ? t(`labels.${label}`) : null, about].filter((one) => one !== null);
    return parts.join(' · ');
  };
}
