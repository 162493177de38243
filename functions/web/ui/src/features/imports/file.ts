// What can be known about a file before it is sent.

const csv = 'text/csv';
const types: Record<string, string> = {
  csv,
  tsv: csv,
  txt: csv,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** For the file dialog. */
export const accepted = Object.entries(types)
  .flatMap(([end, type]) => [`.${end}`, type])
  .join(',');

const mega = 1024 * 1024;
const largest = 4 * mega;

const ending = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** By its ending: what a browser says about a CSV file depends on which programs are installed. */
export const typeOf = (file: Pick<File, 'name'>): string | undefined => types[ending(file.name)];

/** Why a file is not worth sending, or null. The server looks inside and has the last word. */
export function refusal(file: Pick<File, 'name' | 'size'>): string | null {
  if (!typeOf(file)) {
    const is = ending(file.name)
      ? `This is a .${ending(file.name)} file`
      : 'This file has no ending';
    return `${is}. Save the list as CSV or as Excel (.xlsx) and try again.`;
  }
  if (file.size === 0) return 'This file is empty.';
  if (file.size > largest) {
    const size = (file.size / mega).toFixed(1);
    return `This file is larger than 4 MB (${size} MB). Split the list into several files.`;
  }
  return null;
}
