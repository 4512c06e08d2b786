/** What looking for markings and personal data adds to the inspection of real records, with and without a text. `pnpm bench`. */
import { normaliseRecord } from '@zwgk/catalogue';
import { createScanner, type Scanner } from '@zwgk/confidentiality';
import { records } from '@zwgk/fixtures';
import { createInspection } from '@zwgk/inspection';
import { type Contender, formatRatios, medianOfRounds } from '../median-of-rounds.ts';
import { sentences } from './corpus.ts';

const prose = sentences(process.argv[2]).join('');
const LENGTH = 2000;

const withTexts = records.map(({ id, raw }, index) => {
  const start = (index * 997) % Math.max(1, prose.length - LENGTH);
  return { place: id, raw: { ...raw, 正文: prose.slice(start, start + LENGTH) } };
});
const asExported = records.map(({ id, raw }) => ({ place: id, raw }));
// All but a row of headings that was pasted in among them.
const read = withTexts.filter(({ raw }) => normaliseRecord(raw).entry.text !== undefined);
if (read.length < records.length * 0.95)
  throw new Error(`the texts of ${records.length - read.length} records are not read`);

const blind: Scanner = { scan: () => ({ detections: [], allowed: [] }) };
const usual = createScanner();

const inspecting = (name: string, inputs: typeof asExported, scanner: Scanner): Contender => ({
  name,
  times: inputs.length,
  run: () => {
    const inspection = createInspection({ scanner });
    let found = 0;
    for (const record of inputs) found += inspection.inspect(record).findings.length;
    return found;
  },
});

for (const [title, inputs] of Object.entries({
  'records as they were exported': asExported,
  'the same with texts of 2,000 characters': withTexts,
})) {
  const contenders = [inspecting('without scanning', inputs, blind), inspecting('with scanning', inputs, usual)];
  console.log(`\n${formatRatios(`inspection of ${title}, per record`, medianOfRounds(contenders, 21, 10))}`);
}
