import { begin, BUYER, INTAKE, MERCHANT, next, type Story } from '@redress/shared/dispute/testing';
import { decide } from '@redress/shared/dispute/decide';
import { evolve } from '@redress/shared/dispute/evolve';
import { isRefusal } from '@redress/shared/refusal';
import { ANSWER, EVIDENCE } from './everyday.ts';
import { median, told, type Figure } from './figure.ts';

const ROUNDS = 5;
const EACH = 10_000;

/** What the heart alone takes: deciding a command and folding its facts, nothing read and nothing kept. */
export function heart(): Promise<Figure[]> {
  const story = next(begin(), INTAKE, { type: 'accept' });
  const speeds = Array.from({ length: ROUNDS }, () => perSecond(story));
  return Promise.resolve([told('decide and evolve, nothing else', '/s', median(speeds))]);
}

function perSecond({ dispute, now, rules, funds }: Story): number {
  const begun = performance.now();
  for (let round = 0; round < EACH; round++) {
    const [command, actor] = round % 2 === 0 ? [EVIDENCE, BUYER] : [ANSWER, MERCHANT];
    const decided = decide(dispute, command, actor, now, rules, funds);
    if (isRefusal(decided)) throw new Error(decided.refusal);
    decided.facts.reduce(evolve, dispute);
  }
  return (EACH * 1000) / (performance.now() - begun);
}
