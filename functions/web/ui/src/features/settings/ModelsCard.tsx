import { Button, Select, TextInput } from '@mantine/core';
import * as limits from '@/api/limits.gen';
import { type ExtractionModel, modelProviders } from '@/api/resumes';
import { Icon } from '@/components/Icon';
import { Card } from '@/components/Page';
import { vetterWords } from '@/features/resumes/words';
import { type ModelEntry, newModel } from './extraction';
import classes from './Settings.module.css';

interface Props {
  models: ModelEntry[];
  at: (path: string) => string | undefined;
  set: (models: ModelEntry[]) => void;
}

/** The models, in the order in which they are asked. */
export function ModelsCard({ models, at, set }: Props) {
  const change = (place: number, part: Partial<ModelEntry>) =>
    set(models.map((model, index) => (index === place ? { ...model, ...part } : model)));
  return (
    <Card title="Models">
      <p className={classes.lead}>
        Asked one after the other until one gives an answer. Without any, the built-in rules read
        the resumes: they find less.
      </p>
      <div className={classes.fields}>
        {models.map((model, place) => (
          <Model
            // biome-ignore lint/suspicious/noArrayIndexKey: models have no identity but their place
            key={place}
            model={model}
            place={place}
            at={(field) => at(`models/${place}/${field}`)}
            set={(part) => change(place, part)}
            onRemove={() => set(models.filter((_, index) => index !== place))}
            onSwap={models.length > 1 && place === 1 ? () => set([...models].reverse()) : undefined}
          />
        ))}
        {at('models') && (
          <div role="alert" className={classes.wrong}>
            {at('models')}
          </div>
        )}
        {models.length < limits.modelsInTurn && (
          <div>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<Icon name="plus" size={14} />}
              onClick={() => set([...models, newModel])}
            >
              {models.length === 0 ? 'Add a model' : 'Add a model to fall back to'}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

interface ModelProps {
  model: ModelEntry;
  place: number;
  at: (field: string) => string | undefined;
  set: (part: Partial<ModelEntry>) => void;
  onRemove: () => void;
  onSwap?: () => void;
}

function Model({ model, place, at, set, onRemove, onSwap }: ModelProps) {
  const name = place === 0 ? 'First' : 'If that one gives no answer';
  const text = (field: keyof ModelEntry) => ({
    value: model[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      set({ [field]: event.currentTarget.value }),
  });
  return (
    <fieldset className={classes.model} data-model={place}>
      <legend className={classes.name}>{name}</legend>
      <div className={classes.cards}>
        <Select
          label="Provider"
          data={modelProviders.map((id) => ({ value: id, label: vetterWords(id) }))}
          allowDeselect={false}
          value={model.provider}
          onChange={(next) => set({ provider: (next ?? 'bedrock') as ExtractionModel['provider'] })}
        />
        <TextInput
          label="Model"
          required
          maxLength={limits.modelName}
          error={at('model')}
          {...text('model')}
        />
        {model.provider === 'openai_compatible' && (
          <>
            <TextInput
              label="Address"
              placeholder="https://models.example.org/v1"
              maxLength={limits.modelAddress}
              error={at('base_url')}
              {...text('baseUrl')}
            />
            <TextInput
              label="Name of the secret"
              description="Where its key is kept. The key itself is never entered here."
              maxLength={limits.modelSecret}
              error={at('secret')}
              {...text('secret')}
            />
          </>
        )}
        <TextInput
          label="Price of 1,000 tokens read"
          inputMode="decimal"
          rightSection={<span className={classes.unit}>US $</span>}
          rightSectionWidth="3.5rem"
          rightSectionPointerEvents="none"
          error={at('input_price_micros')}
          {...text('inputPrice')}
        />
        <TextInput
          label="Price of 1,000 tokens written"
          inputMode="decimal"
          rightSection={<span className={classes.unit}>US $</span>}
          rightSectionWidth="3.5rem"
          rightSectionPointerEvents="none"
          error={at('output_price_micros')}
          {...text('outputPrice')}
        />
      </div>
      <div className={classes.line}>
        {onSwap && (
          <Button size="compact-sm" variant="default" onClick={onSwap}>
            Ask this one first
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="bin" size={14} />}
          aria-label={`Remove the model: ${model.model || name}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      </div>
    </fieldset>
  );
}
