import { dayIn } from '@redress/shared/calendar/days';
import { expect, test } from 'vitest';
import { CFPB_ZONE, readComplaint } from './cfpb-complaint.ts';
import type { CfpbRow } from './cfpb-columns.ts';

const ROW: CfpbRow = {
  'Date received': '2020/3/8',
  Issue: 'Fraud or scam',
  'Consumer complaint narrative': ' they took {$21.00}\nand left ',
  Company: 'EQUIFAX, INC.',
  'Date sent to company': '',
  'Company response to consumer': 'Closed with explanation',
  'Complaint ID': '3571115',
};

function read(changes: CfpbRow = {}) {
  return readComplaint({ line: 7, columns: { ...ROW, ...changes }, endByte: 0 });
}
function recordOf(changes: CfpbRow = {}) {
  const complaint = read(changes);
  if ('reason' in complaint) throw new Error(complaint.reason);
  return complaint.record;
}

test('words and columns stay as they were written', () => {
  expect(read()).toMatchObject({ company: 'EQUIFAX, INC.', columns: ROW });
  expect(recordOf()).toMatchObject({
    externalId: '3571115',
    narrative: ' they took {$21.00}\nand left ',
    reason: 'unauthorised',
  });
});

test.each(['2020/3/8', '2020/03/08', '2020-03-08'])('a date written %s is that day in Washington', (written) => {
  const { filedAt } = recordOf({ 'Date received': written });
  expect(new Date(filedAt).toISOString()).toBe('2020-03-08T05:00:00.000Z');
  expect(dayIn(filedAt, CFPB_ZONE)).toBe('2020-03-08');
});

test.each([
  ['Closed with explanation', 'explained'],
  ['Closed with monetary relief', 'settled'],
  ['Closed with non-monetary relief', 'settled'],
  ['Closed with relief', 'settled'],
  ['Closed without relief', null],
  ['Closed', null],
  ['In progress', null],
  ['Untimely response', null],
  ['', null],
])('the response "%s" is the outcome %s and is kept in its words', (response, outcome) => {
  expect(recordOf({ 'Company response to consumer': response })).toMatchObject({ outcome, outcomeWords: response });
});

test('an issue that no marketplace knows is another reason', () => {
  expect(recordOf({ Issue: 'Struggling to pay mortgage' }).reason).toBe('other');
  expect(recordOf({ Issue: 'constructor' }).reason).toBe('other');
});

test.each<[keyof CfpbRow, string, string]>([
  ['Date received', '2020/2/30', 'is no date'],
  ['Date received', '', 'is no date'],
  ['Date received', '18.3.2020', 'is no date'],
  ['Date received', '2020/3-18', 'is no date'],
  ['Date sent to company', 'soon', 'is no date'],
  ['Complaint ID', ' ', 'is empty'],
  ['Company', '', 'is empty'],
  ['Complaint ID', '1'.repeat(101), 'longer than 100'],
  ['Consumer complaint narrative', 'x'.repeat(100_001), 'longer than 100000'],
  ['State', 'x'.repeat(1_001), 'longer than 1000'],
])('%s "%.12s" is a fault with line and column', (column, value, reason) => {
  expect(read({ [column]: value })).toEqual({ line: 7, column, reason: expect.stringContaining(reason) });
});
