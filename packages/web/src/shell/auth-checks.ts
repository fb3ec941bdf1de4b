import type { TFunction } from 'i18next';
import type { FieldProblem } from '../ui/error-summary.tsx';

type Shell = TFunction;

const SHORTEST_PASSWORD = 10;

export function checkEmail(email: string, t: Shell): FieldProblem[] {
  const field = 'email';
  if (email.trim() === '') return [{ field, message: t('fields.emailMissing') }];
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? [] : [{ field, message: t('fields.emailWrong') }];
}

export function checkName(name: string, t: Shell): FieldProblem[] {
  return name.trim() === '' ? [{ field: 'name', message: t('fields.nameMissing') }] : [];
}

export function checkPassword(password: string, t: Shell): FieldProblem[] {
  return password === '' ? [{ field: 'password', message: t('fields.passwordMissing') }] : [];
}

export function checkNewPassword(password: string, t: Shell): FieldProblem[] {
  if (password === '') return checkPassword(password, t);
  return password.length < SHORTEST_PASSWORD ? [{ field: 'password', message: t('fields.passwordShort') }] : [];
}
