import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, value } from '@/api/client';
import type { ExtractionModel, ExtractionSettings, ExtractionSettingsIn } from '@/api/resumes';
import { amount, typedAmount } from '@/features/resumes/money';
import { vetterWords } from '@/features/resumes/words';
import { notNumbers } from './numbers';

/** A model as it is typed; prices in dollars per 1,000 tokens. */
export interface ModelEntry {
  provider: ExtractionModel['provider'];
  model: string;
  baseUrl: string;
  secret: string;
  inputPrice: string;
  outputPrice: string;
}

export interface Entries {
  models: ModelEntry[];
  /** Dollars. */
  budget: string;
  accepts: boolean;
  acceptFrom: string;
  shortStayMonths: string;
  shortStays: string;
  withinYears: string;
  gapMonths: string;
}

export const extractionQuery = queryOptions({
  queryKey: ['settings', 'extraction'],
  queryFn: ({ signal }) => value(api.GET('/api/v1/settings/extraction', { signal })),
  refetchOnWindowFocus: false,
});

export const newModel: ModelEntry = {
  provider: 'bedrock',
  model: '',
  baseUrl: '',
  secret: '',
  inputPrice: '0',
  outputPrice: '0',
};

/** What is proposed where nothing was taken over unreviewed so far. */
const firstAcceptFrom = 95;

export const entriesOf = (settings: ExtractionSettings): Entries => ({
  models: settings.models.map((model) => ({
    provider: model.provider,
    model: model.model,
    baseUrl: model.base_url ?? '',
    secret: model.secret ?? '',
    inputPrice: typedAmount(model.input_price_micros, 6),
    outputPrice: typedAmount(model.output_price_micros, 6),
  })),
  budget: typedAmount(settings.monthly_budget_cents, 2),
  accepts: settings.accept_from != null,
  acceptFrom: String(settings.accept_from ?? firstAcceptFrom),
  shortStayMonths: String(settings.short_stay_months),
  shortStays: String(settings.short_stays),
  withinYears: String(settings.within_years),
  gapMonths: String(settings.gap_months),
});

const filled = (typed: string): string | null => typed.trim() || null;

export const toApi = (entries: Entries): ExtractionSettingsIn => ({
  models: entries.models.map((model) => ({
    provider: model.provider,
    model: model.model.trim(),
    base_url: model.provider === 'openai_compatible' ? filled(model.baseUrl) : null,
    secret: model.provider === 'openai_compatible' ? filled(model.secret) : null,
    input_price_micros: amount(model.inputPrice, 6) ?? 0,
    output_price_micros: amount(model.outputPrice, 6) ?? 0,
  })),
  monthly_budget_cents: amount(entries.budget, 2) ?? 0,
  accept_from: entries.accepts ? Number(entries.acceptFrom) : null,
  short_stay_months: Number(entries.shortStayMonths),
  short_stays: Number(entries.shortStays),
  within_years: Number(entries.withinYears),
  gap_months: Number(entries.gapMonths),
});

export const saveExtraction = (version: number, entries: Entries) =>
  value(
    api.PUT('/api/v1/settings/extraction', {
      params: { header: ifMatch(version) },
      body: toApi(entries),
    }),
  );

const notAmounts = (typed: Record<string, [string, number]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([, [text, places]]) => amount(text, places) === null)
      .map(([path, [, places]]) => [
        path,
        places === 2 ? 'Enter an amount such as 50 or 49.90.' : 'Enter an amount such as 0.003.',
      ]),
  );

export const wrong = (entries: Entries): Record<string, string> => ({
  ...notNumbers({
    short_stay_months: entries.shortStayMonths,
    short_stays: entries.shortStays,
    within_years: entries.withinYears,
    gap_months: entries.gapMonths,
    ...(entries.accepts && { accept_from: entries.acceptFrom }),
  }),
  ...notAmounts({
    monthly_budget_cents: [entries.budget, 2],
    ...Object.fromEntries(
      entries.models.flatMap(({ inputPrice, outputPrice }, place) => [
        [`models/${place}/input_price_micros`, [inputPrice, 6]],
        [`models/${place}/output_price_micros`, [outputPrice, 6]],
      ]),
    ),
  }),
});

/** What the form shows at a field of its own. */
export const shows = (path: string): boolean =>
  /^(monthly_budget_cents|accept_from|short_stay_months|short_stays|within_years|gap_months|models(\/\d+\/(model|base_url|secret|input_price_micros|output_price_micros))?)$/.test(
    path,
  );

export const labels = {
  models: 'Models',
  budget: 'Budget',
  acceptFrom: 'Taken over without a look',
  shortStayMonths: 'Short stay',
  shortStays: 'Short stays',
  withinYears: 'Within years',
  gapMonths: 'Gap',
};

export const inWords = (entries: Entries) => ({
  ...entries,
  models: entries.models
    .map(
      ({ provider, model, baseUrl, secret, inputPrice, outputPrice }) =>
        `${vetterWords(provider)} ${[model, baseUrl, secret, inputPrice, outputPrice].filter(Boolean).join(' ')}`,
    )
    .join(', '),
  budget: `$${entries.budget}`,
  acceptFrom: entries.accepts ? `from ${entries.acceptFrom}` : 'never',
});
