import 'i18next';
import type admin from './en/admin.json';
import type arbitrator from './en/arbitrator.json';
import type buyer from './en/buyer.json';
import type dispute from './en/dispute.json';
import type forms from './en/forms.json';
import type merchant from './en/merchant.json';
import type refusal from './en/refusal.json';
import type regulator from './en/regulator.json';
import type shell from './en/shell.json';
import type timeline from './en/timeline.json';
import type ui from './en/ui.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      admin: typeof admin;
      arbitrator: typeof arbitrator;
      buyer: typeof buyer;
      dispute: typeof dispute;
      forms: typeof forms;
      merchant: typeof merchant;
      refusal: typeof refusal;
      regulator: typeof regulator;
      shell: typeof shell;
      timeline: typeof timeline;
      ui: typeof ui;
    };
  }
}
