import { z } from 'zod';
import * as answering from './commands/answering.ts';
import * as appealing from './commands/appealing.ts';
import * as ending from './commands/ending.ts';
import * as filing from './commands/filing.ts';
import * as hearing from './commands/hearing.ts';
import * as performing from './commands/performing.ts';

/** Everything anybody can ask of a dispute. */
export const Command = z.discriminatedUnion('type', [
  filing.FileCommand,
  filing.RecordCommand,
  filing.AcceptCommand,
  filing.RefuseCommand,
  filing.AskForMoreCommand,
  filing.ProvideMoreCommand,
  answering.AnswerCommand,
  answering.MakeOfferCommand,
  answering.AcceptOfferCommand,
  answering.DeclineOfferCommand,
  answering.EscalateCommand,
  answering.GrantClaimCommand,
  answering.AmendClaimCommand,
  answering.SettleCommand,
  hearing.SubmitEvidenceCommand,
  hearing.RequestEvidenceCommand,
  hearing.RestCommand,
  hearing.AssignCommand,
  hearing.RecuseCommand,
  hearing.AskPartyCommand,
  hearing.AnswerQuestionCommand,
  hearing.ReopenEvidenceCommand,
  hearing.RuleCommand,
  hearing.CorrectRulingCommand,
  hearing.LeaveCommand,
  hearing.AddNoteCommand,
  appealing.AppealCommand,
  appealing.CrossAppealCommand,
  appealing.AnswerAppealCommand,
  appealing.WaiveAppealCommand,
  appealing.AdmitAppealCommand,
  appealing.RefuseAppealCommand,
  performing.ProvideReturnAddressCommand,
  performing.ReportPerformanceCommand,
  performing.ConfirmPerformanceCommand,
  performing.ContestPerformanceCommand,
  performing.DecideReturnCommand,
  performing.DecidePerformanceCommand,
  performing.RecordProofCommand,
  performing.ReportPaymentCommand,
  performing.PayFromDepositCommand,
  performing.ConfirmPaymentCommand,
  performing.ContestPaymentCommand,
  performing.ReportPaymentFailedCommand,
  performing.ReportReceiptCommand,
  ending.WithdrawCommand,
  ending.TakeBackWithdrawalCommand,
  ending.RateCommand,
  ending.RequestHumanCommand,
  ending.ReopenCommand,
  ending.TerminateCommand,
  ending.SuspendCommand,
  ending.ResumeCommand,
  ending.RecordExternalRefundCommand,
  ending.ReportChargebackCommand,
  ending.RecordExternalDecisionCommand,
  ending.ExpireCommand,
  ending.AdoptRulesCommand,
]);
export type Command = z.infer<typeof Command>;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

export const COMMANDS = Command.options.map((option) => option.shape.type.value);

/** The commands people send about a dispute that exists; filing, recording and expiring have doors of their own. */
export type PartyCommand = Exclude<Command, { type: 'file' | 'record' | 'expire' }>;
export const PartyCommand = Command.refine(
  (command): command is PartyCommand => !['file', 'record', 'expire'].includes(command.type),
);
