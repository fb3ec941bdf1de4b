import { Command } from 'commander';
import { exportDisputesCommand } from './export-disputes.ts';
import { fullHelp } from './help.ts';
import { importCfpbCommand } from './import-cfpb.ts';
import { importOrdersCommand } from './import-orders.ts';
import { ledgerDepositCommand } from './ledger-deposit.ts';
import { rulesCheckCommand } from './rules-check.ts';
import { verifyCommand } from './verify.ts';

const SETTINGS = `
The database is the server's: SQLite below REDRESS_DATA (./data), or DATABASE_URL.
Exit codes: 0 all went well, 1 some rows were refused, 2 wrong use or nothing could be done.`;

export function redress(): Command {
  const program = new Command('redress')
    .description('Case management for consumer complaints: imports, exports and checks.')
    .configureHelp(fullHelp)
    .helpCommand(false)
    .addHelpText('after', SETTINGS)
    .exitOverride();
  const imports = program.command('import').description('take something in');
  importCfpbCommand(imports);
  importOrdersCommand(imports);
  exportDisputesCommand(program.command('export').description('give something out'));
  ledgerDepositCommand(program.command('ledger').description('book money'));
  rulesCheckCommand(program.command('rules').description('look at the rules'));
  verifyCommand(program);
  return program;
}
