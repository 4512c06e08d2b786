import { type Instrument, type InstrumentVersion, instruments, type VersionFact } from '@zwgk/law';
import { mark } from './mark.ts';

/** A fact with the mark of how it is known; an empty cell when it is not. */
function cell(version: InstrumentVersion, fact: VersionFact, value: string | number | undefined): string {
  return value === undefined ? '' : `${value}${mark[version.confidence[fact] ?? 'primary']}`;
}

function endOf({ id }: Instrument, { endedBy }: InstrumentVersion): string {
  if (endedBy === undefined) return '';
  if (endedBy === 'repealed') return ', repealed';
  return endedBy.instrument === id ? `, then ${endedBy.version}` : `, then ${endedBy.instrument} ${endedBy.version}`;
}

function row(instrument: Instrument, version: InstrumentVersion): string {
  const { zh, en } = version.title ?? instrument.title;
  const { source } = version;
  const link = source.title.startsWith('http') ? `<${source.title}>` : source.title;
  const cells = [
    `\`${instrument.id}\``,
    version.version,
    cell(version, 'title', `${zh}<br>${en}`),
    cell(version, 'number', version.number),
    cell(version, 'promulgatedOn', version.promulgatedOn),
    cell(version, 'from', version.from),
    `${cell(version, 'to', version.to)}${endOf(instrument, version)}`,
    cell(version, 'articles', version.articles),
    source.asOf === undefined ? link : `${link}, ${source.asOf}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const rows = instruments.flatMap((instrument) => instrument.versions.map((version) => row(instrument, version)));

/** docs/law/instruments.md */
export const instrumentsDocument = `# The instruments of \`@zwgk/law\`

Made from the registry by \`scripts/build-law-docs.ts\`; do not edit it here. ${instruments.length} instruments, ${rows.length} texts.

How a fact is known stands behind it: no mark, read in the text of the instrument; **²**, read in a notice, an index or a
copy only; **ⁱ**, our inference (for a notice without a clause on its entry into force, the day of its issue); **ʳ**, from
memory, not to be relied on unchecked. An empty cell is not known. A source with a date shows the state read: later
amendments are not seen.

| id | text | title | number | promulgated | in force from | to | articles | source |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
