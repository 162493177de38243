// Short names for alerts, their rules, and the settings of the figures. If the API renames a schema, this is the one file to follow it.
import type { components } from './schema.gen';

type Schemas = components['schemas'];

export type Alert = Schemas['Alert'];
export type AlertState = Schemas['AlertState'];
export type AlertRows = Schemas['AlertRows'];
export type Alerts = Schemas['Alerts'];

export type Delivery = Schemas['AlertDelivery'];
/** Besides what all have, a rule has the limits of its kind. */
export type AlertRule = Schemas['AlertRule'];
export type Target = Schemas['Target'];
export type AlertSettings = Schemas['AlertSettings'];
export type AlertSettingsIn = Schemas['AlertSettingsIn'];

export type WeightAxis = Schemas['Axis'];
export type AnalyticsSettings = Schemas['AnalyticsSettings'];
export type AnalyticsSettingsIn = Schemas['AnalyticsSettingsIn'];
