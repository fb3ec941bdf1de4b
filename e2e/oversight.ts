import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import words from '../packages/web/src/text/en/dispute.json' with { type: 'json' };
import regulator from '../packages/web/src/text/en/regulator.json' with { type: 'json' };

type Row = Record<string, string>;

const COLUMNS = Object.values(regulator.columns);

/** The table as somebody reads it, its moments apart: a day looks different on a screen and in a sheet. */
export async function rowsShown(page: Page): Promise<Row[]> {
  const table = page.getByRole('table');
  await expect(page.getByRole('status').filter({ hasText: /^(\d+) of \1 shown$/ })).toBeVisible();
  const cells = await table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  return cells.map((row) => asRow(row));
}

/** The file behind the button, its codes and sums said as the screen says them. */
export async function rowsInFile(page: Page): Promise<Row[]> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the rows (CSV)' }).click();
  const text = await readFile(await (await started).path(), 'utf8');
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [number, filed, state, category, outcome, merchant, claimed, currency, days, origin] = cellsOf(line);
    const said = [
      word(words.states, state),
      word(words.reasons, category),
      outcome ? word(words.outcomes, outcome) : '',
    ];
    const sum = new Intl.NumberFormat('en', { style: 'currency', currency: currency! }).format(Number(claimed));
    return asRow([number!, filed!, ...said, merchant!, sum, currency!, days!, word(regulator.origins, origin)]);
  });
}

function asRow(cells: string[]): Row {
  const { Filed: _, ...row } = Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? '']));
  return row;
}

function cellsOf(line: string): string[] {
  const cells = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(cells, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!);
}

function word(all: Record<string, string>, code: string | undefined): string {
  return all[code!]!;
}
