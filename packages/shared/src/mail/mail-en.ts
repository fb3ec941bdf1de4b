import type { MailTexts } from './mail-template.ts';

export const en: MailTexts = {
  verifyAddress: {
    subject: 'Confirm your mail address',
    lines: [
      'Please confirm that this address is yours. Orders placed with it then appear in your account.',
      'The link works for 24 hours.',
    ],
    action: 'Confirm address',
    footer: 'You did not open an account? Then ignore this mail: without the link nothing happens.',
  },
  resetPassword: {
    subject: 'Choose a new password',
    lines: ['Somebody asked for a new password for your account.', 'The link works once, for one hour.'],
    action: 'Choose a new password',
    footer: 'It was not you? Then ignore this mail: your password stays as it is.',
  },
  alreadyRegistered: {
    subject: 'You already have an account',
    lines: [
      'Somebody tried to open an account with this address. There is one already.',
      'If you forgot the password, choose a new one.',
    ],
    action: 'Sign in',
    footer: 'It was not you? Then ignore this mail: nothing has changed.',
  },
  invitation: {
    subject: 'Invitation to answer complaints',
    lines: ['You are invited to answer complaints for {organisation}.', 'The invitation works once, for seven days.'],
    action: 'Accept invitation',
    footer: 'You do not know this company? Then ignore this mail.',
  },
};
