import { Button } from '@mantine/core';
import type { Question } from '@redress/shared/dispute/dispute';
import type { CommandType } from '@redress/shared/dispute/commands';
import { useTranslation } from 'react-i18next';
import { DueTime } from '../ui/due-time.tsx';
import { StatusWord, type Tone } from '../ui/status-word.tsx';
import { useDispute } from './dispute-context.tsx';
import styles from './question-list.module.css';
import { useNames } from './use-names.ts';
import { wordsOf } from './words.ts';
import { Words } from './words-block.tsx';

const ANSWERED_BY: Record<Question['kind'], CommandType> = {
  more: 'provideMore',
  evidence: 'submitEvidence',
  question: 'answerQuestion',
};

/** What the desk asked, the open questions first. */
export function QuestionList() {
  const { questions } = useDispute().detail.dispute;
  const open = questions.filter(({ state }) => state === 'open');
  return (
    <ul className={styles.list}>
      {[...open, ...questions.filter((one) => !open.includes(one))].map((question) => (
        <QuestionEntry key={question.id} question={question} />
      ))}
    </ul>
  );
}

function QuestionEntry({ question }: { question: Question }) {
  const { t } = useTranslation('dispute');
  const { detail, side, can, open } = useDispute();
  const names = useNames();
  const yours = question.to === side;
  const command = ANSWERED_BY[question.kind];
  const dueAt = detail.tasks.find((task) => task.question === question.id)?.dueAt;
  return (
    <li className={styles.question}>
      <div className={styles.head}>
        <strong>{yours ? t('question.you') : t('question.from', { who: names.who(question.to) })}</strong>
        <StatusWord tone={toneOf(question, yours)}>{t(`question.${question.state}`)}</StatusWord>
      </div>
      <p className={styles.asked}>{wordsOf(detail.entries, question.seq, 'question')}</p>
      {dueAt === undefined ? null : <DueTime until={dueAt} />}
      <Words label={t('question.answer')} words={wordsOf(detail.entries, question.answerSeq, 'statement')} />
      {question.state === 'open' && yours && can(command) ? (
        <div>
          <Button onClick={() => open(command, { question: question.id })}>{t(`commands.${command}`)}</Button>
        </div>
      ) : null}
    </li>
  );
}

function toneOf({ state }: Question, yours: boolean): Tone {
  if (state === 'answered') return 'done';
  if (state === 'expired') return 'neutral';
  return yours ? 'turn' : 'waiting';
}
