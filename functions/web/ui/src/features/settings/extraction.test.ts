import { expect, it } from 'vitest';
import type { ExtractionSettings } from '@/api/resumes';
import { entriesOf, inWords, shows, toApi, wrong } from './extraction';

const settings: ExtractionSettings = {
  models: [
    {
      provider: 'openai_compatible',
      model: 'qwen',
      base_url: 'https://models.example.org/v1',
      secret: 'hirelog/models',
      input_price_micros: 250,
      output_price_micros: 1_250,
    },
  ],
  monthly_budget_cents: 4_990,
  accept_from: null,
  short_stay_months: 18,
  short_stays: 3,
  within_years: 5,
  gap_months: 6,
  usage: {
    month: '2026-11',
    cost_micros: 0,
    budget_micros: 49_900_000,
    vettings: 0,
    input_tokens: 0,
    output_tokens: 0,
    standing: 'ok',
  },
  version: 1,
};
const { usage: _, version: __, ...sent } = settings;

it('goes into the form and back without loss', () => {
  expect(toApi(entriesOf(settings))).toEqual(sent);
  expect(toApi(entriesOf({ ...settings, accept_from: 90 })).accept_from).toBe(90);
});

it('sends no address and no secret for a model that has none', () => {
  const entries = entriesOf(settings);
  const models = entries.models.map((model) => ({ ...model, provider: 'bedrock' as const }));
  expect(toApi({ ...entries, models }).models[0]).toMatchObject({ base_url: null, secret: null });
});

it('says which entries are no amounts and no numbers', () => {
  const entries = entriesOf(settings);
  const models = entries.models.map((model) => ({ ...model, inputPrice: 'free' }));
  expect(wrong({ ...entries, models, budget: '1.999', gapMonths: '' })).toEqual({
    'models/0/input_price_micros': 'Enter an amount such as 0.003.',
    monthly_budget_cents: 'Enter an amount such as 50 or 49.90.',
    gap_months: 'Enter a whole number.',
  });
  expect(wrong({ ...entries, acceptFrom: '' })).toEqual({});
  expect(wrong({ ...entries, accepts: true, acceptFrom: '' })).toHaveProperty('accept_from');
});

it('shows refusals at its own fields', () => {
  expect(shows('models/1/base_url')).toBe(true);
  expect(shows('models')).toBe(true);
  expect(shows('models/1/provider')).toBe(false);
  expect(inWords(entriesOf(settings)).acceptFrom).toBe('never');
});
